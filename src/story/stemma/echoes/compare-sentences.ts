import type { IndexedSentence, SentenceIndex } from './index-sentences.ts';

/** How much of one sentence is found in another, each 0..1. */
export interface Likeness {
  /** Of its weighted words, as they stand. */
  readonly literal: number;
  /** Of its weighted words, in any form or by a synonym. */
  readonly meaning: number;
  /** Of its pairs of neighbouring words. */
  readonly pairs: number;
}

/** Share of `sentence` that `model` explains. Linear in words. */
export function compareSentences(index: SentenceIndex, sentence: IndexedSentence, model: IndexedSentence): Likeness {
  let literal = 0;
  let meaning = 0;
  for (const stem of sentence.stems) {
    const weight = index.weightOf(stem);
    if (model.stemSet.has(stem)) {
      literal += weight;
      meaning += weight;
      continue;
    }
    let best = 0;
    for (const [other, likeness] of index.like(stem)) if (likeness > best && model.stemSet.has(other)) best = likeness;
    meaning += best * weight;
  }
  let pairs = 0;
  for (const pair of sentence.pairs) if (model.pairs.has(pair)) pairs += 1;
  const all = Math.max(sentence.weight, 1e-9);
  return { literal: literal / all, meaning: meaning / all, pairs: pairs / Math.max(1, sentence.pairs.size) };
}
