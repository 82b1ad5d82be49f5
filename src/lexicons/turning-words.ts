import { loadList } from './load-list.ts';

/** Where a word turns what a quotation says: at either border, behind it, or only inside. */
type TurningPlace = 'edge' | 'back' | 'inner';

let words: ReadonlyMap<string, TurningPlace> | undefined;

/** Where a folded word, cut from a quotation, turns what it says; undefined for most words. */
export function turningPlace(norm: string): TurningPlace | undefined {
  words ??= new Map(
    loadList('turning-words.txt').flatMap((line) => {
      const [place = '', rest = ''] = line.split(': ');
      const known = place === 'edge' || place === 'back' ? place : 'inner';
      return rest.split(' ').map((word): [string, TurningPlace] => [word, known]);
    }),
  );
  return words.get(norm);
}
