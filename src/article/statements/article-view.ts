/** The article as the linking steps see it: its layers, and the words of a sentence with their tags put right. */
import type { Quotation, Sentence, Token } from '../../model/index.ts';
import { firstWhere, type Span, spansOverlap } from '../../text/index.ts';
import { mendItems } from './mend-items.ts';
import type { Item } from './unit.ts';

export interface ArticleText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

const MARKS = /^["“”„‟«»'‘’`]+$/u;

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

  /** The words and marks of a sentence; empty where there is no such sentence. */
  itemsOf(sentenceIndex: number): readonly Item[] {
    const known = this.#items.get(sentenceIndex);
    if (known !== undefined) return known;
    const { text, tokens, sentences } = this.article;
    const sentence = sentences[sentenceIndex];
    const items =
      sentence === undefined
        ? []
        : tokens
            .slice(sentence.firstToken, sentence.endToken)
            .map(({ span, norm, pos, lemma }): Item => ({ span, outer: span, norm, pos, lemma }));
    const mended = mendItems(text, items);
    this.#items.set(sentenceIndex, mended);
    return mended;
  }

  /** The words of a span without quotation marks, those of the sentence in which it begins. */
  itemsIn(span: Span): readonly Item[] {
    return this.itemsOf(this.sentenceAt(span.start)).filter(
      (item) => spansOverlap(item.span, span) && (item.pos === 'PART' || !MARKS.test(item.norm)),
    );
  }
}
