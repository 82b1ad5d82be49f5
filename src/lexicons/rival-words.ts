import { loadList } from './load-list.ts';

/** Words that exclude each other in the same place of the same assertion. */
export interface RivalSet {
  /** A kind of variant. */
  readonly kind: string;
  /** Folded form → base form: "slapping" → "slap". */
  readonly baseOf: ReadonlyMap<string, string>;
}

let sets: readonly RivalSet[] | undefined;

/** All sets of rival words, in the order of the file, each word in its regular forms. */
export function rivalSets(): readonly RivalSet[] {
  sets ??= loadList('rival-words.txt').map((line) => {
    const colon = line.indexOf(':');
    const words = line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u);
    return {
      kind: line.slice(0, colon),
      baseOf: new Map(words.flatMap((word) => formsOf(word).map((form) => [form, word]))),
    };
  });
  return sets;
}

/** The regular forms of an English word; some do not exist, and so are never met. */
function formsOf(word: string): string[] {
  const stem = word.replace(/e$/u, '');
  const doubled = `${word}${word.slice(-1)}`;
  return [word, `${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}
