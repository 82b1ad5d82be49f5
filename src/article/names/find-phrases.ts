import { extendPhrase, MAX_PHRASE_WORDS, phraseKinds } from '../../lexicons/index.ts';
import type { ArticleWords } from './article-words.ts';
import { CASING, type WordForm } from './word-form.ts';

/** Places of a word in a known name, as bits above those of the kinds: alone, first, inside or last. */
const PLACES = { alone: 0, first: 5, inside: 10, last: 15 } as const;
/** Bits of a mask: five kinds of known name at four places. */
export const PHRASE_BITS = 20;

/** For each word the known names it is part of: kinds shifted by the place in the name. Longest names only. */
export function findPhrases({ forms, sentences }: ArticleWords): Uint32Array {
  const masks = new Uint32Array(forms.length);
  for (const { firstToken, endToken } of sentences)
    for (let at = firstToken; at < endToken; at += 1) {
      if ((forms[at] as WordForm).casing < CASING.capital) continue;
      let hash = 0;
      let kinds = 0;
      let end = at;
      for (let to = at; to < Math.min(endToken, at + MAX_PHRASE_WORDS); to += 1) {
        hash = extendPhrase(hash, (forms[to] as WordForm).norm);
        const found = phraseKinds(hash);
        if (found === undefined) break;
        if (found === 0) continue;
        kinds = found;
        end = to + 1;
      }
      if (end === at) continue;
      for (let place = at; place < end; place += 1) {
        const shift =
          end === at + 1 ? PLACES.alone : place === at ? PLACES.first : place + 1 === end ? PLACES.last : PLACES.inside;
        masks[place] = (masks[place] as number) | (kinds << shift);
      }
      at = end - 1;
    }
  return masks;
}
