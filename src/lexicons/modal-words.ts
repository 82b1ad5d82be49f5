import { loadList } from './load-list.ts';

let steps: ReadonlyMap<string, readonly string[]> | undefined;

/** How sure or how binding a folded word makes a deed: the steps ("will", "may", "must", "plan") that it can mean; none for most words. */
export function modalSteps(norm: string): readonly string[] {
  steps ??= loadSteps();
  return steps.get(norm) ?? [];
}

function loadSteps(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of loadList('modal-words.txt')) {
    const [step = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), step]);
  }
  return found;
}
