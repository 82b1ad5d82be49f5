import { loadSet } from './load-list.ts';

let abbreviations: ReadonlySet<string> | undefined;

/** Whether a lower-case word without its full stop is an abbreviation ("mr", "sen") after which a sentence goes on. */
export function isAbbreviation(word: string): boolean {
  abbreviations ??= loadSet('abbreviations.txt');
  return abbreviations.has(word);
}
