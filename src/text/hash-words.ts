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
let room = makeRoom(1 << 14);

interface Room {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function makeRoom(words: number): Room {
  return { hashes: new Uint32Array(words), starts: new Uint32Array(words), ends: new Uint32Array(words) };
}

/** Words of a text in order: hash and place of each. */
export interface PlacedWords extends Room {
  readonly length: number;
}

/** Puts the words into the room; returns how many. */
function findWords(text: string, spans: readonly Span[]): number {
  if (room.hashes.length <= text.length) room = makeRoom(2 * text.length);
  const { hashes, starts, ends } = room;
  let count = 0;
  for (const { start, end } of spans) {
    let hash = START;
    for (let offset = start; offset < end; offset += 1) {
      const code = text.charCodeAt(offset);
      const known = forms[code] as number;
      const form = known === UNREAD ? learnForm(code) : known;
      if (form !== 0) {
        if (hash === START) starts[count] = offset;
        hash = Math.imul(hash ^ form, PRIME);
      } else if (hash !== START) {
        hashes[count] = hash;
        ends[count] = offset;
        count += 1;
        hash = START;
      }
    }
    if (hash !== START) {
      hashes[count] = hash;
      ends[count] = end;
      count += 1;
    }
  }
  return count;
}

const wholeOf = (text: string): readonly Span[] => [{ start: 0, end: text.length }];

/** Hashes of the words that `text` has in the spans, in order; characters beyond U+FFFF part words. Linear. */
export function hashWords(text: string, spans: readonly Span[] = wholeOf(text)): Uint32Array {
  const count = findWords(text, spans);
  return room.hashes.slice(0, count);
}

/** The same words with their places in the text. Linear. */
export function placeWords(text: string, spans: readonly Span[] = wholeOf(text)): PlacedWords {
  const length = findWords(text, spans);
  const { hashes, starts, ends } = room;
  return { length, hashes: hashes.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}
