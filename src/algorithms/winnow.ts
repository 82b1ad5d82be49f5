/**
 * A sample of a sequence of hashes by which stretches that two sequences share are seen: the least hash of each window, the
 * last one where several are least (winnowing: Schleimer, Wilkerson and Aiken 2003, doi:10.1145/872757.872770). Of hashes of
 * n-grams, every shared run of `n + window - 1` symbols or more has one in both samples; about 2 / (window + 1) are kept.
 * The whole sequence is one window where it is shorter. Linear.
 */
export function winnow(hashes: Uint32Array, window: number): Uint32Array {
  const size = Math.min(window, hashes.length);
  const chosen: number[] = [];
  let least = -1;
  for (let end = size; end <= hashes.length && size > 0; end += 1) {
    if (least < end - size) {
      // The least one has left the window: look for another among all that are in it.
      least = end - size;
      for (let at = least + 1; at < end; at += 1) if ((hashes[at] as number) <= (hashes[least] as number)) least = at;
    } else if ((hashes[end - 1] as number) <= (hashes[least] as number)) least = end - 1;
    else continue;
    chosen.push(hashes[least] as number);
  }
  return Uint32Array.from(chosen);
}
