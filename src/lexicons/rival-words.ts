import { loadList } from './load-list.ts';

/** A word's place in a set of words that exclude each other. */
export interface Rival {
  /** Number of the set. */
  readonly set: number;
  /** The kind of variant that two words of the set make. */
  readonly kind: string;
  readonly base: string;
}

let rivals: ReadonlyMap<string, readonly Rival[]> | undefined;

function loadRivals(): Map<string, Rival[]> {
  const found = new Map<string, Rival[]>();
  for (const [set, line] of loadList('rival-words.txt').entries()) {
    const colon = line.indexOf(':');
    for (const base of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u)) {
      for (const form of formsOf(base))
        found.set(form, [...(found.get(form) ?? []), { set, kind: line.slice(0, colon), base }]);
    }
  }
  return found;
}

/** The sets of mutually exclusive words ("car", "truck") that a folded word is in, in any of its regular forms. */
export function rivalsOf(norm: string): readonly Rival[] {
  rivals ??= loadRivals();
  return rivals.get(norm) ?? NONE;
}
const NONE: readonly Rival[] = [];

/** The regular forms of an English word; some do not exist, and so are never met. */
function formsOf(word: string): string[] {
  const stem = word.replace(/e$/u, '');
  const doubled = `${word}${word.slice(-1)}`;
  return [word, `${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}
