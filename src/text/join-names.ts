/** A reader takes in so many names in one sentence; of longer lists all but the first are counted. */
const MAX_NAMES = 4;

/** "A", "A and B", "A, B, C and D", "A, B, C and 2 others"; empty for no names. */
export function joinNames(names: readonly string[]): string {
  const shown =
    names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES - 1), `${names.length - MAX_NAMES + 1} others`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
