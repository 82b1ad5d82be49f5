/**
 * Lenient on words: two excerpts point at the same place when most of the shorter one's words stand in the other.
 * The same measure as for annotations made by hand, where two readers never cut a span alike.
 */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** From here on two excerpts are taken for the same place. */
export const SAME_PLACE = 0.6;

/** Share 0..1 of the shorter excerpt's words that stand in the other one, each counted once. */
export function overlap(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found += 1;
  }
  return found / short.length;
}

/** Whether every word of one name stands in the other: "Okonmar" and "Dessa Okonmar". */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => wordsOf(name).filter((word) => word !== 'the'));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}
