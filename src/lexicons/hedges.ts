import { loadList } from './load-list.ts';

/** `faint`: only where the rest of the sentence is the same. */
type HedgeStrength = 'strong' | 'weak' | 'faint';

let hedges: ReadonlyMap<string, HedgeStrength> | undefined;

/** How much a folded word holds an assertion at arm's length; undefined when it does not. */
export function hedgeStrength(norm: string): HedgeStrength | undefined {
  hedges ??= new Map(
    loadList('hedges.txt').map((line) => {
      const [strength, word] = line.split(/\s+/u) as [HedgeStrength, string];
      return [word, strength];
    }),
  );
  return hedges.get(norm);
}
