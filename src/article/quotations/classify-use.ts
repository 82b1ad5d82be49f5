/**
 * What a quotation is for. Speech unless it is short and nothing near it reports: then it is the name of a work (all
 * its words capitalised) or words held at arm's length. A fragment that a reporting verb governs ("called it a
 * 'reprisal'") is speech.
 */
import type { Quotation } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';

/** A quotation longer than this many characters is speech, whatever its words. */
const LONGEST_NAME = 80;
/** Fewest words that are taken for speech without a reporting verb near. */
const MIN_SPEECH_WORDS = 4;
/** Fewest words of a name that may end in a full stop. */
const MIN_TITLE_WORDS = 3;
const WINDOW = 32;

const NAMING_WORDS =
  /\b(?:called|titled|entitled|named|film|movie|book|song|show|series|novel|album|program|programme|broadcast|documentary|play|magazine|mission|operation|exhibition|single|track|episode|column|podcast|page|group|painting|poem)\W{0,4}$/iu;
/** Before the name of a programme: "on “Town Talk,”", "Radio Five’s “Town Talk”". */
const TITLE_LINKS = /(?:\b(?:on|in|of|from|for|his|her|their|watch|host)|['’]s),?\s*$/iu;
const ARMS_LENGTH_WORDS =
  /\b(?:so-called|so called|known as|nicknamed|dubbed|termed|the word|the term|the phrase|the name)\W{0,4}$/iu;
const SMALL_WORDS = new Set(
  'a an the of in on at to for and or but with from by as is vs de la le el und der'.split(' '),
);

function isTitleCase(words: readonly string[]): boolean {
  const main = words.filter((word) => !SMALL_WORDS.has(word));
  return main.length > 0 && main.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** Use of the quotation with the given part, where `reported` says that its sentence holds a reporting word. */
export function classifyUse(
  text: string,
  quotation: { readonly outer: Span; readonly parts: readonly Span[] },
  { reported }: { readonly reported: boolean },
): Quotation['use'] {
  const [part, ...more] = quotation.parts;
  if (part === undefined || more.length > 0 || part.end - part.start > LONGEST_NAME) return 'speech';
  const inside = text.slice(part.start, part.end);
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const before = text.slice(Math.max(0, quotation.outer.start - WINDOW), quotation.outer.start);
  if (ARMS_LENGTH_WORDS.test(before) && words.length < MIN_SPEECH_WORDS) return 'scare';
  const sentence = /[.!?…]$/u.test(inside) && words.length > 1;
  // A full stop after a name of several words may be the sentence's own.
  const nameLike = !sentence || (words.length >= MIN_TITLE_WORDS && !/[,:]\s*$/u.test(before));
  if (
    isTitleCase(words) &&
    nameLike &&
    (NAMING_WORDS.test(before) || !reported || (words.length > 1 && TITLE_LINKS.test(before)))
  )
    return 'title';
  if (reported || words.length >= MIN_SPEECH_WORDS) return 'speech';
  return /[.!?,…]$/u.test(inside) && words.length > 1 ? 'speech' : 'scare';
}
