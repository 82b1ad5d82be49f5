import { loadList } from './load-list.ts';

let hedges: ReadonlyMap<string, 'strong' | 'weak'> | undefined;

/** How much a folded word holds an assertion at arm's length; undefined when it does not. */
export function hedgeStrength(norm: string): 'strong' | 'weak' | undefined {
  hedges ??= new Map(
    loadList('hedges.txt').map((line) => {
      const [strength, word] = line.split(/\s+/u) as ['strong' | 'weak', string];
      return [word, strength];
    }),
  );
  return hedges.get(norm);
}
