/** Dictionary forms: those of the lexicon, and WordNet's rules of detachment for words that it does not have. */
import { findKnownWord, type KnownWord, loadTagging } from '../../lexicons/index.ts';

/** Endings and what takes their place; the first whose result is a base form of the lexicon counts. */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: RegExp, base: string])[]>> = {
  NOUN: [
    [/s$/u, ''],
    [/ses$/u, 's'],
    [/xes$/u, 'x'],
    [/zes$/u, 'z'],
    [/ves$/u, 'f'],
    [/ches$/u, 'ch'],
    [/shes$/u, 'sh'],
    [/ies$/u, 'y'],
  ],
  VERB: [
    [/s$/u, ''],
    [/ies$/u, 'y'],
    [/(?:es|ed|ing)$/u, ''],
    [/(?:es|ed|ing)$/u, 'e'],
  ],
  ADJ: [
    [/e(?:st|r)$/u, ''],
    [/e(?:st|r)$/u, 'e'],
  ],
};
/** Places of a word's lemmas in the lexicon. */
const PLACES: Readonly<Record<string, number>> = { NOUN: 0, VERB: 1, ADJ: 2 };

/** Lemma of a word under a tag. `known`: what the lexicon has of it, as it is spelt or in lower case. */
export function findLemma(text: string, known: KnownWord | undefined, tag: string): string {
  const word = text.toLowerCase();
  const rules = ENDINGS[tag];
  if (known !== undefined) {
    const [only, ...others] = known.lemmas;
    if (only === undefined) return word;
    return others.length === 0 ? only : (known.lemmas[PLACES[tag] ?? 3] ?? word);
  }
  if (rules === undefined) return word;
  for (const [ending, base] of rules) {
    const lemma = word.replace(ending, base);
    if (lemma !== word && isBaseForm(lemma, tag)) return lemma;
  }
  return tag === 'NOUN' ? word.replace(/men$/u, 'man') : word;
}

function isBaseForm(word: string, tag: string): boolean {
  const known = findKnownWord(word);
  if (known?.isBaseForm !== true) return false;
  const { clusters, tags } = loadTagging();
  return clusters[known.cluster]?.includes(tags.indexOf(tag)) === true;
}
