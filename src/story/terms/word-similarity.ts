import { meaningSimilarity } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';

/** How far two words are one word in two wordings: 1 the same, 0.9 the same stem, less for synonyms, -1 not at all. */
export function wordSimilarity(a: Token, b: Token): number {
  if (a.norm === b.norm) return 1;
  if (a.stem === b.stem || a.lemma === b.lemma) return 0.9;
  const meaning = meaningSimilarity(a.stem, b.stem);
  return meaning > 0 ? meaning * 0.8 : -1;
}
