/** The words of an article as numbers, for the tagger of statements: one entry per token in every array. */
import { hashString } from '../../text/index.ts';
import type { ArticleText } from './article-view.ts';
import { shapeOf, type TagWord, tagWordOf } from './tag-word.ts';

/** Where a token stands to a quotation; words held at arm's length and titles of works are told from speech. */
export const IN_QUOTATION = { none: 0, opens: 1, inside: 2, closes: 3, notSpeech: 4 } as const;

/** Words that report although they are not tagged as verbs. */
const REPORTING_WORDS: ReadonlySet<string> = new Set(['said', 'according']);

export interface TagArticle {
  readonly words: readonly TagWord[];
  readonly lemma: Int32Array;
  /** Part of speech. */
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  /** `IN_QUOTATION`, `notSpeech` added. */
  readonly quotation: Uint8Array;
  /** 1 where the token is a reporting verb in use. */
  readonly reports: Uint8Array;
  readonly isComma: Uint8Array;
  readonly isColon: Uint8Array;
  readonly isVerb: Uint8Array;
  readonly article: ArticleText;
}

const tags = new Map<string, number>();
function hashOfTag(tag: string): number {
  let hash = tags.get(tag);
  if (hash === undefined) {
    hash = hashString(tag);
    tags.set(tag, hash);
  }
  return hash;
}

/** Looks up every word of an article. Linear. */
export function readTagArticle(article: ArticleText): TagArticle {
  const { text, tokens } = article;
  const size = tokens.length;
  const words: TagWord[] = [];
  const found: TagArticle = {
    words,
    lemma: new Int32Array(size),
    pos: new Int32Array(size),
    shape: new Int32Array(size),
    quotation: markQuotations(article),
    reports: new Uint8Array(size),
    isComma: new Uint8Array(size),
    isColon: new Uint8Array(size),
    isVerb: new Uint8Array(size),
    article,
  };
  tokens.forEach(({ span, norm, pos, lemma }, at) => {
    const word = tagWordOf(norm);
    words.push(word);
    found.lemma[at] = lemma === norm ? word.norm : hashString(lemma);
    found.pos[at] = hashOfTag(pos);
    found.shape[at] = shapeOf(text, span.start, span.end);
    const isVerb = pos === 'VERB' || pos === 'AUX';
    if ((word.report !== 0 && isVerb) || REPORTING_WORDS.has(norm)) found.reports[at] = 1;
    if (pos === 'VERB') found.isVerb[at] = 1;
    if (norm === ',') found.isComma[at] = 1;
    if (norm === ':') found.isColon[at] = 1;
  });
  return found;
}

/** Quotations that stand in another are part of it. */
function markQuotations({ tokens, quotations }: ArticleText): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let next = 0;
  for (const { outer, span, use, insideOf } of quotations) {
    if (insideOf !== undefined) continue;
    const add = use === 'speech' ? 0 : IN_QUOTATION.notSpeech;
    while (next < tokens.length && (tokens[next]?.span.start ?? 0) < outer.start) next += 1;
    for (let at = next; at < tokens.length; at += 1) {
      const { start, end } = tokens[at]?.span ?? outer;
      if (start >= outer.end) break;
      marks[at] =
        add + (end <= span.start ? IN_QUOTATION.opens : start >= span.end ? IN_QUOTATION.closes : IN_QUOTATION.inside);
    }
  }
  return marks;
}
