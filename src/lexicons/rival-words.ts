import { loadList } from './load-list.ts';

/** Words that exclude each other in the same place of the same assertion. */
export interface RivalSet {
  /** A kind of variant. */
  readonly kind: string;
  /** Base forms. */
  readonly words: readonly string[];
}

let sets: readonly RivalSet[] | undefined;

/** All sets of rival words, in the order of the file. */
export function rivalSets(): readonly RivalSet[] {
  sets ??= loadList('rival-words.txt').map((line) => {
    const colon = line.indexOf(':');
    return {
      kind: line.slice(0, colon),
      words: line
        .slice(colon + 1)
        .trim()
        .split(/\s+/u),
    };
  });
  return sets;
}
