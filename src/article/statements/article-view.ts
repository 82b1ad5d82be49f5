/** The article as the linking steps see it: its layers, and the words of a sentence with their tags put right. */
import type { Quotation, Sentence, Token } from '../../model/index.ts';
import { firstWhere, type Span, spansOverlap } from '../../text/index.ts';
import type { Item } from './item.ts';
import { mendItems } from './mend-items.ts';

export interface ArticleText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

const MARKS = /^["“”„‟«»'‘’`]+$/u;

/** Every step may look through the sentence of every statement: a longer one is a list or noise. */
const MAX_SENTENCE_TOKENS = 400;

/** Items are made when first asked for, once per sentence. */
export class ArticleView {
  readonly article: ArticleText;
  /** Quotations that stand in no other, works' names left out, in text order: none overlap. */
  readonly quotations: readonly Quotation[];
  readonly #items = new Map<number, readonly Item[]>();

  constructor(article: ArticleText) {
    this.article = article;
    this.quotations = article.quotations
      .filter(({ insideOf, use }) => insideOf === undefined && use !== 'title')
      .sort((a, b) => a.outer.start - b.outer.start);
  }

  /** The quotations that a span touches. Halving search. */
  quotationsOver(span: Span): Quotation[] {
    const found: Quotation[] = [];
    for (let at = firstWhere(this.quotations, ({ outer }) => outer.end > span.start); ; at += 1) {
      const quotation = this.quotations[at];
      if (quotation === undefined || quotation.outer.start >= span.end) return found;
      found.push(quotation);
    }
  }

  /** Index of the sentence that an offset stands in. */
  sentenceAt(offset: number): number {
    return firstWhere(this.article.sentences, ({ span }) => span.start > offset) - 1;
  }

  /** The words and marks of a sentence; empty where there is no such sentence, or one too long to be prose. */
  itemsOf(sentenceIndex: number): readonly Item[] {
    const known = this.#items.get(sentenceIndex);
    if (known !== undefined) return known;
    const sentence = this.article.sentences[sentenceIndex];
    const isProse = sentence !== undefined && sentence.endToken - sentence.firstToken <= MAX_SENTENCE_TOKENS;
    const items = isProse ? this.#mend(sentence.firstToken, sentence.endToken) : [];
    this.#items.set(sentenceIndex, items);
    return items;
  }

  /** The words of a span without quotation marks, those of the sentence in which it begins. */
  itemsIn(span: Span): readonly Item[] {
    const ofSentence = this.itemsOf(this.sentenceAt(span.start));
    const items = ofSentence.length > 0 ? ofSentence : this.#mendSpan(span);
    return items.filter((item) => spansOverlap(item.span, span) && (item.pos === 'PART' || !MARKS.test(item.norm)));
  }

  #mendSpan(span: Span): readonly Item[] {
    const { tokens } = this.article;
    const first = firstWhere(tokens, (token) => token.span.end > span.start);
    const end = firstWhere(tokens, (token) => token.span.start >= span.end);
    return this.#mend(first, Math.min(end, first + MAX_SENTENCE_TOKENS));
  }

  #mend(first: number, end: number): readonly Item[] {
    const { text, tokens } = this.article;
    return mendItems(text, tokens.slice(first, end));
  }
}
