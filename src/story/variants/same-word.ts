/** Whether two words differ in nothing but house style: case, dots, hyphens, contractions, British or American spelling. */
import { parseDigits, readNumber } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';

/** "F.B.I." and "FBI", "n't" and "not", "defence" and "defense", "three" and "3" are one word each. */
export const isSameWord = (a: Token, b: Token): boolean => a.norm === b.norm || styleKey(a) === styleKey(b);

/** Equal for words that differ in house style alone. */
export function styleKey({ norm, pos, lemma }: Token): string {
  // "'s", "wo", "n't": what is left of a word in a contraction.
  if ((pos === 'AUX' || pos === 'PART') && /^(?:'|wo$|ca$|n't$)/u.test(norm)) return lemma;
  if (CONTRACTED.has(norm)) return CONTRACTED.get(norm) as string;
  if (/^\d+(?:st|nd|rd|th)$/u.test(norm)) return norm.slice(0, -2);
  const value = /^\d/u.test(norm) ? parseDigits(norm.replace(/%$/u, '')) : readNumber([norm], 0)?.value;
  return value === undefined ? americanSpelling(norm.replace(/[.'’-]/gu, '')) : String(value);
}

/** Whole forms of which a contraction may stand, by the contraction's lemma. */
const CONTRACTED = new Map([
  ['is', 'be'],
  ['are', 'be'],
  ['am', 'be'],
  ['has', 'have'],
]);

/** Shorter words have no spelling of their own on either side of the Atlantic. */
const MIN_LETTERS = 5;

/** A folded word as American papers spell it; words that it maps wrongly are mapped the same way on both sides. */
export function americanSpelling(norm: string): string {
  if (norm.length < MIN_LETTERS) return norm;
  return norm
    .replace(/ae/u, 'e')
    .replace(/our(?=$|s$|ed$|ing$|able$|ite$|ful$|er$|ers$)/u, 'or')
    .replace(/is(?=e$|es$|ed$|ing$|ation$|ations$|er$|ers$)/u, 'iz')
    .replace(/ys(?=e$|es$|ed$|ing$)/u, 'yz')
    .replace(/(?<=[^aeiou])re(?=$|s$|d$)/u, 'er')
    .replace(/ogue(?=$|s$)/u, 'og')
    .replace(/ence(?=$|s$)/u, 'ense')
    .replace(/amme(?=$|s$)/u, 'am')
    .replace(/ll(?=ed$|ing$|er$|ers$)/u, 'l');
}
