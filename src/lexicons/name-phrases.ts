/**
 * Known names as sequences of words, found in running text by one walk over word hashes: places, countries,
 * organisations, outlets. A known name is a hint for the tagger, never the last word.
 */
import { foldText, hashString } from '../text/index.ts';
import { loadList } from './load-list.ts';
import { listOutlets } from './outlets.ts';

/** Kinds of known name, as bits of a mask. */
export const PHRASE_KINDS = { place: 1, maybePlace: 2, country: 4, organisation: 8, outlet: 16 } as const;

/** Longest known name in words; longer ones are left out. */
export const MAX_PHRASE_WORDS = 5;

let phrases: ReadonlyMap<number, number> | undefined;

/** Hash of a longer sequence of words from that of a shorter one; start with 0. */
export const extendPhrase = (hash: number, word: number): number => (Math.imul(hash, 0x0100_0193) ^ word) | 0;

/** Words as the tokenizer parts them: hyphens and the genitive stand alone. */
const wordsOf = (name: string): string[] => foldText(name).match(/'s?|-|[^\s'-]+/gu) ?? [];

/** Mask by phrase hash; every beginning of a phrase is there too, with 0 unless it is a name itself. */
function loadPhrases(): Map<number, number> {
  const found = new Map<number, number>();
  const add = (name: string, kind: number): void => {
    const words = wordsOf(name.replace(/^the\s+/iu, ''));
    if (words.length > MAX_PHRASE_WORDS) return;
    let hash = 0;
    for (const word of words) {
      hash = extendPhrase(hash, hashString(word));
      if (!found.has(hash)) found.set(hash, 0);
    }
    found.set(hash, (found.get(hash) ?? 0) | kind);
  };
  for (const line of loadList('gazetteer.txt')) {
    const [mark, name = ''] = line.split('\t');
    if (mark !== 'G') add(name, mark === 'L' ? PHRASE_KINDS.place : PHRASE_KINDS.maybePlace);
  }
  for (const place of loadList('places.txt')) add(place, PHRASE_KINDS.place);
  for (const line of loadList('countries.txt')) {
    const [forms = '', , capital = ''] = line.split('|');
    for (const form of forms.split(',')) add(form, PHRASE_KINDS.country);
    add(capital, PHRASE_KINDS.place);
  }
  for (const line of loadList('organisations.txt'))
    for (const form of line.split('|')) add(form, PHRASE_KINDS.organisation);
  for (const { name, aliases } of listOutlets()) for (const form of [name, ...aliases]) add(form, PHRASE_KINDS.outlet);
  found.delete(0);
  return found;
}

/** What a phrase is: a mask of `PHRASE_KINDS`, 0 for the beginning of a known name only, undefined for neither. */
export function phraseKinds(hash: number): number | undefined {
  phrases ??= loadPhrases();
  return phrases.get(hash);
}
