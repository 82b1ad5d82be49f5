import { loadList } from './load-list.ts';

let steps: ReadonlyMap<string, string> | undefined;

/** How much or how often a folded word says it is: a step ("all", "most", "some") that excludes the others; undefined for most words. */
export function scopeStep(norm: string): string | undefined {
  steps ??= new Map(
    loadList('scope-words.txt').flatMap((line) => {
      const [step = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, string] => [word, step]);
    }),
  );
  return steps.get(norm);
}
