import { loadSet } from './load-list.ts';

let modifiers: ReadonlySet<string> | undefined;

/** Whether a folded word before the head of a post ("deputy", "foreign") tells one post from another. */
export function isPostModifier(word: string): boolean {
  modifiers ??= loadSet('post-modifiers.txt');
  return modifiers.has(word);
}
