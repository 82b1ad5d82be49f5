import { loadList } from './load-list.ts';

let words: ReadonlyMap<string, 'edge' | 'inner'> | undefined;

/** Whether a folded word, cut from a quotation, turns what it says: at its border too, only from inside, or not at all. */
export function turningPlace(norm: string): 'edge' | 'inner' | undefined {
  words ??= new Map(
    loadList('turning-words.txt').flatMap((line) => {
      const [place = '', rest = ''] = line.split(': ');
      return rest.split(' ').map((word): [string, 'edge' | 'inner'] => [word, place === 'edge' ? 'edge' : 'inner']);
    }),
  );
  return words.get(norm);
}
