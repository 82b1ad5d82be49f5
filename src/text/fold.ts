/** Quotation marks and apostrophes, in every shape that news text prints them. */
const APOSTROPHES = /[‘’‚‛`´ʼ]/gu;
const DOUBLE_QUOTES = /[“”„‟«»]/gu;
const DASHES = /[‐‑‒–—―]/gu;

/**
 * Matching form of a word or phrase: lower case, no accents, straight quotes, plain hyphens.
 * A key beside a span, never a text to point into.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase();
}

/** A readable id part: lower-case ASCII letters and digits joined by hyphens; "x" when nothing is left. */
export function slugOf(text: string, maxLength = 48): string {
  const slug = foldText(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, maxLength)
    .replace(/-+$/u, '');
  return slug === '' ? 'x' : slug;
}
