/** The middle one of several measurements: a single slow run, as the machine does something else, does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('median needs at least one value');
  return middle;
}
