/**
 * Datelines: "KABUL, Afghanistan —", "OSLO, Jan 1 (Reuters) -", "(CNN)", "NEW DELHI:". Capitals and a dash, or a known
 * outlet in brackets, are what tells one from a first sentence.
 */
import { findOutletByName } from '../../lexicons/index.ts';
import type { Span } from '../../text/index.ts';
import { type ArticleHead, findBodyHead, type MarkedText } from './article-head.ts';

/** A dateline; `place` is missing in a bare "(CNN)". */
export interface FoundDateline {
  readonly place?: { readonly span: Span; readonly text: string };
  readonly outlet?: { readonly span: Span; readonly name: string; readonly kind: 'outlet' | 'agency' };
}

/** Longest dateline, in characters. */
const MAX_DATELINE = 120;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = `(?<day>, (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)?`;
const REGION = '(?:, \\p{Lu}[\\p{L}. ]{1,30}){0,2}?';
const CITY_IN_CAPITALS = "\\p{Lu}[\\p{Lu}.'’ /-]{1,45}\\p{Lu}";
const CITY = "\\p{Lu}[\\p{L}.'’ /-]{1,45}?";
const DASH = ' ?(?:--|[-–—]) ?';
const BRACKETS = ' ?\\((?<outlet>[^()\\n]{2,60})\\)';

const WITH_OUTLET = new RegExp(`^(?<place>${CITY}${REGION})${DAY},?${BRACKETS}(?<dash>${DASH}|:? )`, 'u');
const IN_CAPITALS = new RegExp(`^(?<place>${CITY_IN_CAPITALS}${REGION})${DAY}(?: ?--| ?[–—]| -) ?`, 'u');
const WITH_COLON = /^(?<place>\p{Lu}{3,20}(?: \p{Lu}{3,20})?)(?:, \p{Lu}\p{L}{2,20})?: /u;
const BARE_OUTLET = /^\((?<outlet>[^()\n]{2,40})\) ?(?:--|[-–—])? ?/u;
/** A name of one to four words with capitals; agencies outside the lexicon have one too. */
const AGENCY_IN_BRACKETS = /^\p{Lu}[\p{L}.&-]{1,20}(?: \p{Lu}[\p{L}.&-]{1,20}){0,3}$/u;
const AGENCY_WORDS = /^ (?:Press|News|Wire)(?: (?:Agency|Service|Association))?\b/u;
/** Words in capitals that open an article and are no place. */
const NO_PLACE =
  /^(?:UPDATE|EXCLUSIVE|BREAKING|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|CORRECTION|NOTE|FILE|LIVE|STORY|FACT|Q|A|WARNING|READ|LISTEN|INTERVIEW|REPORT|REVIEW|SPOILER|DEVELOPING|JUST IN|EDITOR|RELATED|PICTURED|REVEALED|POLL|COMMENT|The|A|An|EXPLAINER|WORLD|NEWS|SPORTS?|POLITICS|BUSINESS)\b/u;

/** "TRUMP: …" is a speaker where several lines open like that. */
const countSpeakerLines = (text: string): number => text.match(/^[\p{Lu} .]{2,40}: /gmu)?.length ?? 0;

/** Words before the first comma: no city has more than four. */
const countWords = (place: string): number => (place.split(',')[0] ?? '').split(' ').length;

interface DatelineOutlet {
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
}

/** "(Halcyon)" in a dateline: the longer name that the text has for it, as in "© Halcyon Press Agency". */
function fullNameOf(name: string, text: string): string {
  for (let at = text.indexOf(`${name} `); at >= 0; at = text.indexOf(`${name} `, at + 1)) {
    const longer = AGENCY_WORDS.exec(text.slice(at + name.length, at + name.length + 40));
    if (longer !== null) return name + longer[0];
  }
  return name;
}

/** Whose dateline it is: a known outlet; behind a dash and a place in capitals or a day, also an unknown agency. */
function outletInBrackets(found: RegExpExecArray | null, text: string): DatelineOutlet | undefined {
  const name = found?.groups?.['outlet'];
  if (name === undefined) return undefined;
  const known = findOutletByName(name.split(/ ?\/ ?| via /u)[0] ?? '');
  if (known !== undefined) return { name: known.name, kind: known.kind };
  const { place, day, dash } = found?.groups ?? {};
  const isDateline =
    /[-–—]/u.test(dash ?? '') &&
    (day !== undefined || (place ?? '').split(',')[0]?.toUpperCase() === place?.split(',')[0]);
  return isDateline && AGENCY_IN_BRACKETS.test(name) ? { name: fullNameOf(name, text), kind: 'agency' } : undefined;
}

function parseLine(line: MarkedText, text: string): FoundDateline | undefined {
  const head = line.text.slice(0, MAX_DATELINE);
  const bracketed = WITH_OUTLET.exec(head) ?? BARE_OUTLET.exec(head);
  const outlet = outletInBrackets(bracketed, text);
  const capitals = IN_CAPITALS.exec(head) ?? (countSpeakerLines(text) < 2 ? WITH_COLON.exec(head) : null);
  const place = (outlet === undefined ? capitals : bracketed)?.groups?.['place']?.trimEnd();
  // "The Channel Business Council (CBC) said": an abbreviation, not a dateline.
  if (outlet !== undefined && place !== undefined && NO_PLACE.test(place)) return undefined;
  const isPlace = place !== undefined && countWords(place) <= 4 && !NO_PLACE.test(place);
  if (outlet === undefined && !isPlace) return undefined;
  const { start } = line.span;
  const outletStart = start + head.indexOf('(');
  const outletSpan = { start: isPlace ? start : outletStart, end: start + head.indexOf(')') + 1 };
  return {
    ...(isPlace ? { place: { span: { start, end: start + place.length }, text: place } } : {}),
    ...(outlet === undefined ? {} : { outlet: { ...outlet, span: outletSpan } }),
  };
}

/** Finds the dateline in the first lines of the body. */
export function findDateline(head: ArticleHead): FoundDateline | undefined {
  for (const line of findBodyHead(head)) {
    const found = parseLine(line, head.article.text);
    if (found !== undefined) return found;
  }
  return undefined;
}
