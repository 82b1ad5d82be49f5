/** Sizes and mixes of the benchmark. Shares are 0..1. */
export interface RetellingOptions {
  readonly seed: number;
  readonly stories: number;
  /** Articles of a story, lost ones not counted. */
  readonly fewest: number;
  readonly most: number;
  /** How often each way of making an article is taken, as weights. */
  readonly mix: Readonly<Record<How, number>>;
  /** Stories whose first text is lost. */
  readonly lostRoot: number;
  /** Stories that have an independent report, where the data have one. */
  readonly independent: number;
  /** Retellings that name where they have it from. */
  readonly credited: number;
  /** Changes planted in a retelling, at most; an untouched copy has none. */
  readonly mostPlants: number;
  readonly mostHarmless: number;
  /** Articles that do not say when they appeared. */
  readonly undated: number;
}

/** How an article was made from its parents. */
export type How = 'copy' | 'cut' | 'light' | 'heavy' | 'merge' | 'extend';

export const DEFAULT_OPTIONS: RetellingOptions = {
  seed: 1,
  stories: 40,
  fewest: 6,
  most: 12,
  mix: { copy: 1, cut: 1.5, light: 2, heavy: 2, merge: 1, extend: 1.5 },
  lostRoot: 0.3,
  independent: 0.6,
  credited: 0.45,
  mostPlants: 4,
  mostHarmless: 2,
  undated: 0.06,
};
