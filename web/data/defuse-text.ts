/**
 * Characters that act on what stands around them (controls, marks that turn the direction of writing) replaced by ones
 * that are seen and do nothing. One code unit for one, so that every span still points at the same words.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** In JSON text these characters may also stand as escapes. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\u(?:00[01]|007f|00[89]|061c|20[0-6])|\\[bfr]/u;

/** U+2400 and on are pictures of the control characters. */
const PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';
const SUBSTITUTE = '\ufffd';

const pictureOf = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? DELETE_PICTURE : SUBSTITUTE;
};

const defuse = (text: string): string => text.replace(CONTROL, pictureOf).replace(DIRECTION, SUBSTITUTE);

function defuseAll(value: unknown): unknown {
  if (typeof value === 'string') return defuse(value);
  if (Array.isArray(value)) return value.map(defuseAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, defuseAll(item)]));
}

/** Parses JSON of articles; nothing in its strings can act on the page. Clean data is not walked. */
export function parseSafely<Value>(json: string): Value {
  const value: unknown = JSON.parse(json);
  return (SUSPECT.test(json) ? defuseAll(value) : value) as Value;
}
