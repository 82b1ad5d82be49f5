/**
 * The words of a text as 32-bit hashes, for comparing very many texts: one pass over its code units, no string made.
 * A word is a run of letters and digits; case and accents do not count, apostrophes and hyphens part words.
 */
import type { Span } from './span.ts';

/** What a code unit counts as: 0 for none of a word, else its folded form; `UNREAD` until it is first met. */
const UNREAD = 0xffff;
const forms = new Uint16Array(0x10000).fill(UNREAD);
const WORD = /^[\p{L}\p{N}]$/u;

function learnForm(code: number): number {
  const character = String.fromCharCode(code);
  const form = WORD.test(character) ? character.normalize('NFKD').toLowerCase().charCodeAt(0) : 0;
  forms[code] = form;
  return form;
}

/** FNV-1a, as `hashString`. */
const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Room for the words of one text, used again for the next. */
let room = new Uint32Array(1 << 14);

/** Hashes of the words that `text` has in the spans, in order; characters beyond U+FFFF part words. Linear. */
export function hashWords(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Uint32Array {
  if (room.length <= text.length) room = new Uint32Array(2 * text.length);
  let count = 0;
  for (const { start, end } of spans) {
    let hash = START;
    for (let offset = start; offset < end; offset += 1) {
      const code = text.charCodeAt(offset);
      const known = forms[code] as number;
      const form = known === UNREAD ? learnForm(code) : known;
      if (form !== 0) hash = Math.imul(hash ^ form, PRIME);
      else if (hash !== START) {
        room[count] = hash;
        count += 1;
        hash = START;
      }
    }
    if (hash !== START) {
      room[count] = hash;
      count += 1;
    }
  }
  return room.slice(0, count);
}
