/** Words that acronyms pass over. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&', 'in', 'on', 'to', 'a']);

/** First letters of the words that carry a name: friends, of, the, river, osk → "fro". */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
