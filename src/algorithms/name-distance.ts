/**
 * How far apart two spellings of one foreign name can be: letters that transliterations exchange are folded before the
 * edit distance is taken. Words are short, so the quadratic table is bounded.
 */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/t(?:s?ch)/gu, 'ch'],
  [/dzh|dj/gu, 'j'],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/kh|ch|ck|q/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/gh/gu, 'g'],
  [/dh/gu, 'd'],
  [/tz|ts/gu, 's'],
  [/z/gu, 's'],
  [/ou|oo/gu, 'u'],
  [/ee|ie|ei|ea|ay|ai|ey/gu, 'i'],
  [/w/gu, 'v'],
  [/j/gu, 'y'],
  [/y/gu, 'i'],
  [/e/gu, 'i'],
  [/o/gu, 'u'],
  [/(.)\1+/gu, '$1'],
  [/h(?=$|[^aeiou])/gu, ''],
];

/** A name's word with interchangeable letters made one: "yury" and "yuri" → "iuri", "fayez" and "faiz" → close keys. */
export const spellingKey = (word: string): string =>
  EXCHANGES.reduce((key, [pattern, letter]) => key.replace(pattern, letter), word.slice(0, 40));

/** "Gorvan", "Qorvan", "Korvan": the Arabic letter qaf, which begins a name as g, q or k. */
const foldInitial = (key: string): string => (key.startsWith('g') ? `k${key.slice(1)}` : key);

/** Consonants of the spelling key: a block key under which all spellings of one name should meet. */
export const consonantsOf = (word: string): string =>
  foldInitial(spellingKey(word).replace(/[aeiou]/gu, '')).replace(/(.)\1+/gu, '$1');

/** Equal for words that are told apart by nothing but letters that transliterations exchange, the first one included. */
export const soundKey = (word: string): string => foldInitial(spellingKey(word));

/** Whether two words are told apart by nothing but letters that transliterations exchange, the first one included. */
export const isSameSound = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MIN_SOUND && soundKey(a) === soundKey(b);
/** Shorter words sound alike by chance. */
const MIN_SOUND = 4;

/** Edit distance with neighbouring letters exchanged counting once (optimal string alignment), at most `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      now.push(cost);
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}

/** Words with as many consonants in common may differ in a vowel beside. */
const MIN_CONSONANTS = 4;

/** Whether two words can be spellings of one name: one letter off in five to seven, two in longer ones, after folding. */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b || isSameSound(a, b)) return true;
  const [keyA, keyB] = [spellingKey(a), spellingKey(b)];
  const consonants = consonantsOf(a);
  if (consonants.length >= MIN_CONSONANTS && consonants === consonantsOf(b) && editDistance(keyA, keyB, 1) <= 1)
    return true;
  if (a.charAt(0) !== b.charAt(0) && keyA.charAt(0) !== keyB.charAt(0)) return false;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 8 ? 2 : 1;
  return shorter >= 5 && editDistance(a, b, limit) <= limit;
}
