import { loadList } from './load-list.ts';

/** A word's place in a set of words that exclude each other. */
export interface Rival {
  /** Number of the set. */
  readonly set: number;
  /** The kind of variant that two words of the set make. */
  readonly kind: string;
  /** Equal for words of a set that do not exclude each other. */
  readonly base: string;
  /** Whether the words exclude each other only where the rest of the sentence is the same. */
  readonly closeOnly: boolean;
}

let rivals: ReadonlyMap<string, readonly Rival[]> | undefined;

function loadRivals(): Map<string, Rival[]> {
  const found = new Map<string, Rival[]>();
  for (const [set, line] of loadList('rival-words.txt').entries()) {
    const colon = line.indexOf(':');
    const closeOnly = line[colon - 1] === '*';
    const kind = line.slice(0, closeOnly ? colon - 1 : colon);
    for (const group of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u)) {
      const words = group.split('/');
      for (const form of words.flatMap(formsOf))
        found.set(form, [...(found.get(form) ?? []), { set, kind, base: words[0] as string, closeOnly }]);
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
