const LINE_ENDS = /\r\n?|[\u2028\u2029]/gu;
/** NUL, byte-order marks wherever files were joined, and nothing else: all other characters are what the reader sees. */
const INVISIBLE = /[\0\uFEFF]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text that every span points into: line ends `\n`, no byte-order mark, no NUL, well-formed UTF-16. */
export const normalizeText = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '').replace(LONE_SURROGATES, '\uFFFD');

/** A title, byline or name from metadata: normalised, on one line, without blanks at its ends. */
export const normalizeLabel = (text: string): string => normalizeText(text).replace(/\s+/gu, ' ').trim();
