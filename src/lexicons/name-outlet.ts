/**
 * The standard name of an outlet or agency as an article prints it: "AP" → Associated Press, "American broadcaster
 * KQXT" → KQXT. Known names come from the lexicon; an unknown one is its last run of capitalised words.
 */
import { findOutletByGivenName, findOutletByName, findOutletsByShortName } from './outlets.ts';

/** An outlet named by a stretch of text. */
export interface NamedOutlet {
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
  /** Whether the lexicon knows it. */
  readonly known: boolean;
}

/** Longer stretches are clauses, not names. */
const MAX_WORDS = 14;
/** "The Wall Street Journal Europe" is about the longest printed name. */
const MAX_NAME_WORDS = 6;

const UNNAMED_AGENCIES =
  /^(?:(?:unnamed|news|wire|other|the) )?(?:news |wire )?(?:agencies|agency|wires|wire services|agency reports|wire reports)$/iu;
const ANAPHOR =
  /^(?:(?:the|this|that|its|a|an|one|another) )?(?:(?:new|same|local|original|saturday|sunday|british|american|us) )?(?:news )?(?:report|reports|newspaper|paper|outlet|broadcaster|agency|magazine|website|site|network|channel|station|publication|daily|tabloid|weekly|article|story)$/iu;

const trimWord = (word: string): string =>
  word
    .replace(/^[("“‘'[]+/u, '')
    .replace(/[)"”\],;:]+$/u, '')
    .replace(/(?:'s|’s|[’'])$/u, '');

/** Whether the words stand for an outlet named elsewhere: "the newspaper", "the report". */
export const isOutletAnaphor = (text: string): boolean => ANAPHOR.test(text.trim());

/** Whether the words are one of the short names that outlets share: "the Times". */
export const isSharedShortName = (text: string): boolean => findOutletsByShortName(text).length > 0;

/** The outlet of the lexicon whose name stands somewhere in the words; the longest name wins. */
export function findKnownOutlet(text: string): NamedOutlet | undefined {
  const whole = findOutletByName(trimWord(text.trim()));
  if (whole !== undefined) return { name: whole.name, kind: whole.kind, known: true };
  const words = text.trim().split(/\s+/u).slice(0, MAX_WORDS).map(trimWord);
  for (let count = Math.min(MAX_NAME_WORDS, words.length); count > 0; count -= 1) {
    for (let first = 0; first + count <= words.length; first += 1) {
      const found = findOutletByName(words.slice(first, first + count).join(' '));
      if (found !== undefined) return { name: found.name, kind: found.kind, known: true };
    }
  }
  return undefined;
}

/** The last run of capitalised words, broken after a possessive: "the KQXT television channel" → "KQXT". */
function lastCapitalisedRun(text: string): string | undefined {
  const words = text.trim().split(/\s+/u).slice(0, MAX_WORDS);
  let run: string[] = [];
  let last: string | undefined;
  const close = (): void => {
    if (run.length > 0) last = run.join(' ');
    run = [];
  };
  words.forEach((word, index) => {
    const bare = trimWord(word);
    const starts = /^[\p{Lu}\p{N}]/u.test(bare) && !/^(?:The|A|An|This)$/u.test(bare);
    if (starts) run.push(bare);
    else if (index > 0 || !/^(?:The|A|An|This)$/u.test(bare)) close();
    if (starts && /(?:'s|’s)$/u.test(word)) run = [];
  });
  close();
  return last;
}

/** An unknown outlet that calls itself an agency is one. */
const kindOfName = (name: string, kind: 'outlet' | 'agency'): 'outlet' | 'agency' =>
  /\b(?:press|news) (?:agency|service|association)$|\bnewswire$/iu.test(name) ? 'agency' : kind;

const AGENCY_NAME = /(?:\p{Lu}[\p{L}.'’-]{1,24} ){1,3}(?:Press|News) (?:Agency|Service|Association)\b/u;

/** The first name in the words that calls itself an agency: "© 2024 Halcyon Press Agency." */
export function findAgencyName(
  text: string,
): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  const found = AGENCY_NAME.exec(text);
  if (found === null) return undefined;
  const name = found[0].replace(/^The /u, '');
  const end = found.index + found[0].length;
  return { name, start: end - name.length, end };
}

/** The outlet or agency that the words name; undefined for an anaphor or a shared short name, which need the context. */
export function nameOutlet(text: string, kind: 'outlet' | 'agency'): NamedOutlet | undefined {
  if (UNNAMED_AGENCIES.test(text.trim())) return { name: 'unnamed agencies', kind: 'agency', known: false };
  const known = findKnownOutlet(text);
  if (known !== undefined) return known;
  if (isOutletAnaphor(text) || isSharedShortName(text)) return undefined;
  const name = lastCapitalisedRun(text);
  return name === undefined ? undefined : { name, kind: kindOfName(name, kind), known: false };
}

/** The outlet or agency of a name given as metadata or by a credit line; an unknown one keeps its name. */
export function nameGivenOutlet(name: string, kind: 'outlet' | 'agency' = 'outlet'): NamedOutlet {
  if (UNNAMED_AGENCIES.test(name.trim())) return { name: 'unnamed agencies', kind: 'agency', known: false };
  const known = findOutletByGivenName(name);
  if (known !== undefined) return { name: known.name, kind: known.kind, known: true };
  return { name: name.trim(), kind: kindOfName(name.trim(), kind), known: false };
}

/** Whether the lexicon has an outlet or agency of this name. */
export const isKnownOutlet = (name: string): boolean => findOutletByGivenName(name) !== undefined;
