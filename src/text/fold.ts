import { hashString } from './hash-string.ts';

/** Quotation marks and apostrophes, in every shape that news text prints them. */
const APOSTROPHES = /[‘’‚‛`´ʼ]/gu;
const DOUBLE_QUOTES = /[“”„‟«»]/gu;
/** ASCII without the grave accent has nothing to fold but capitals, and most words are so. */
const PLAIN = /^[^\P{ASCII}`]*$/u;
const DASHES = /[‐‑‒–—―]/gu;

/**
 * Matching form of a word or phrase: lower case, no accents, straight quotes, plain hyphens.
 * A key beside a span, never a text to point into.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase();
}

/**
 * A readable id part: lower-case ASCII letters and digits joined by hyphens; "x" when the text has no letter or digit.
 * Where letters are lost (another alphabet, more than `maxLength` of them) eight digits tell such texts apart.
 */
export function slugOf(text: string, maxLength = 48): string {
  const whole = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const slug = whole
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, maxLength)
    .replace(/-$/u, '');
  if (slug === whole) return slug === '' ? 'x' : slug;
  const digits = hashString(whole).toString(16).padStart(8, '0');
  return slug === '' ? `x-${digits}` : `${slug}-${digits}`;
}
