/** The key of a pair of articles, the smaller index first. */
export const pairKey = (a: number, b: number): string => (a < b ? `${a}/${b}` : `${b}/${a}`);
