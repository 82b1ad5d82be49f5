/** Places that fit beside a key of 32 bits into the 53 bits of a number. */
const MOST = 2 ** 21;

/**
 * Places of the keys in ascending order; equal keys in the order of their places. Key and place are sorted as one number,
 * which is ten times as fast as to compare by a function. O(n log n).
 */
export function placesInOrder(keys: Uint32Array): Uint32Array {
  if (keys.length > MOST)
    return Uint32Array.from(keys.keys()).sort((x, y) => (keys[x] as number) - (keys[y] as number) || x - y);
  const joined = new Float64Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) joined[place] = (keys[place] as number) * MOST + place;
  return Uint32Array.from(joined.sort(), (number) => number % MOST);
}
