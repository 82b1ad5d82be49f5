/** A word of all readings by its number: equal numbers are equal words. Numbers follow the order of the words' keys. */
export type WordNumber = number;

/** What an alignment has to know of words. */
export interface Vocabulary {
  readonly size: number;
  /** How much it matters that this word finds its partner, 0 to 1: little for "the", 1 for a rare name. */
  readonly weight: (word: WordNumber) => number;
  /** 1 the same, above 0 near, otherwise unlike. Symmetric. */
  readonly similarity: (a: WordNumber, b: WordNumber) => number;
}

/** How words are told apart, weighed and compared. */
export interface WordReading<T> {
  /** Items with one key are one word. */
  readonly keyOf: (item: T) => string;
  /** 0 to 1. */
  readonly weightOf: (item: T) => number;
  /** 1 the same, above 0 near, otherwise unlike. Symmetric. */
  readonly similarity: (a: T, b: T) => number;
}

/** Rows of items as rows of numbers, with what is asked about the numbers; a likeness is worked out once. */
export function numberWords<T>(
  rows: readonly (readonly T[])[],
  { keyOf, weightOf, similarity }: WordReading<T>,
): { numbers: WordNumber[][]; vocabulary: Vocabulary } {
  const items = new Map<string, T>();
  for (const row of rows) for (const item of row) if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1));
  const numberOf = new Map(sorted.map(([key], number) => [key, number]));
  const weights = sorted.map(([, item]) => weightOf(item));
  const known = new Map<number, number>();
  return {
    numbers: rows.map((row) => row.map((item) => numberOf.get(keyOf(item)) as number)),
    vocabulary: {
      size: sorted.length,
      weight: (word) => weights[word] as number,
      similarity: (a, b) => {
        if (a === b) return 1;
        const [low, high] = a < b ? [a, b] : [b, a];
        const pair = low * sorted.length + high;
        let value = known.get(pair);
        if (value === undefined) {
          value = similarity(sorted[low]?.[1] as T, sorted[high]?.[1] as T);
          known.set(pair, value);
        }
        return value;
      },
    },
  };
}
