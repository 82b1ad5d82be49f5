/**
 * Copies as newsrooms make them, of real articles, since real sets hold few: cut short, with words changed all over, with
 * another head or tail, set into a longer report. The same articles give the same copies.
 */

/** How a copy was made. */
export const COPY_KINDS = ['cut', 'edited', 'new head', 'new tail', 'inside a longer report'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export interface PlantedCopy {
  /** Place of the article it was made of. */
  readonly of: number;
  readonly kind: CopyKind;
  readonly text: string;
}

/** Shorter articles are too short to be cut or edited evenly. */
const MIN_WORDS = 100;
/** Of how much of the article a copy is made, in turn. */
const SHARES = [0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

/** A copy of every `step`-th article, kinds and shares in turn; what is put in comes from other articles. */
export function plantCopies(texts: readonly string[], step: number): PlantedCopy[] {
  const copies: PlantedCopy[] = [];
  for (let of = 0; of < texts.length; of += step) {
    const words = wordsOf(texts[of] as string);
    if (words.length < MIN_WORDS) continue;
    const kind = COPY_KINDS[copies.length % COPY_KINDS.length] as CopyKind;
    const share = SHARES[Math.floor(copies.length / COPY_KINDS.length) % SHARES.length] as number;
    const other = wordsOf(texts[(of + Math.floor(texts.length / 2)) % texts.length] as string);
    copies.push({ of, kind, text: MAKERS[kind](words, share, other).join(' ') });
  }
  return copies;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

type Maker = (words: readonly string[], share: number, other: readonly string[]) => string[];

const MAKERS: Readonly<Record<CopyKind, Maker>> = {
  cut: (words, share) => words.slice(0, Math.ceil(words.length * share)),
  // A changed word spoils the five shingles it stands in.
  edited(words, share, other) {
    const gap = Math.max(6, Math.round(5 / (1 - share)));
    return words.map((word, at) => (at % gap === gap - 1 ? (other[at % other.length] ?? 'and') : word));
  },
  'new head': (words, share, other) => [
    ...other.slice(0, Math.floor(words.length * (1 - share))),
    ...words.slice(Math.floor(words.length * (1 - share))),
  ],
  'new tail': (words, share, other) => [
    ...words.slice(0, Math.ceil(words.length * share)),
    ...other.slice(0, Math.floor(words.length * (1 - share))),
  ],
  'inside a longer report': (words, share, other) => [
    ...other.slice(0, Math.floor(words.length * 0.5)),
    ...words.slice(0, Math.ceil(words.length * Math.max(share, 0.8))),
    ...other.slice(Math.floor(words.length * 0.5), Math.floor(words.length * 1.2)),
  ],
};
