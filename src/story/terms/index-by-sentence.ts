import type { ReadArticle } from '../../model/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';

/** For each sentence of an article, the indexes of the items whose spans touch it: looks statements and quotations up by place. */
export function indexBySentence(
  article: Pick<ReadArticle, 'sentences'>,
  items: readonly (readonly Span[])[],
): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const [item, spans] of items.entries()) {
    for (const span of spans) {
      for (const sentence of sentencesOf(article, span)) {
        const list = index.get(sentence) ?? [];
        if (list.at(-1) !== item) list.push(item);
        index.set(sentence, list);
      }
    }
  }
  return index;
}

/** Indexes of the sentences that a span touches, in order. */
export function sentencesOf({ sentences }: Pick<ReadArticle, 'sentences'>, span: Span): number[] {
  const touched: number[] = [];
  for (let at = Math.max(0, firstFrom(sentences, span.start) - 1); at < sentences.length; at += 1) {
    const sentence = sentences[at]?.span;
    if (sentence === undefined || sentence.start >= span.end) break;
    if (sentence.end > span.start) touched.push(at);
  }
  return touched;
}
