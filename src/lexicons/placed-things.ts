import { loadSet } from './load-list.ts';

let things: ReadonlySet<string> | undefined;

/** Whether a folded base form names a thing or event that is in one place ("prison", "crash"). */
export function isPlacedThing(lemma: string): boolean {
  things ??= loadSet('placed-things.txt');
  return things.has(lemma);
}
