/** What can be changed in a sentence, and how: what every planter yields. */
import type { ArticleFacts } from './article-facts.ts';
import type { Random } from './random.ts';

/** Kinds of change that alter what a reader learns; named as in Stemma's design, so that a finding can be held against them. */
export type PlantKind =
  | 'name'
  | 'title'
  | 'number'
  | 'date'
  | 'place'
  | 'cause'
  | 'status'
  | 'polarity'
  | 'modality'
  | 'quote-wording'
  | 'quote-form'
  | 'quote-cut'
  | 'speaker'
  | 'hedge-dropped'
  | 'attribution-dropped'
  | 'attribution-changed'
  | 'scope';

/** Kinds of change that alter nothing but the style. */
export type HarmlessKind =
  | 'rounding'
  | 'unit'
  | 'percent'
  | 'digits-words'
  | 'date-style'
  | 'time-style'
  | 'contraction'
  | 'abbreviation'
  | 'quote-marks'
  | 'synonym'
  | 'reporting-verb'
  | 'name-form'
  | 'spelling'
  | 'money-style';

/** A place in a sentence with other words for it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** What stands there afterwards; may be empty. */
  readonly after: string;
  /** What an editor would call it. */
  readonly severity: 'major' | 'minor';
  /** Change these words wherever the article has them, and not only here. */
  readonly everywhere?: string;
  /** Other kinds that would be right as well: another speaker is another name. */
  readonly alsoCalled?: readonly PlantKind[];
}

/** Finds where a sentence could be changed in one way. */
export type Planter = (sentence: string, facts: ArticleFacts, random: Random) => Candidate[];

/** Candidates of a pattern: the group `x` of each match is changed to what `to` says; none where it says nothing. */
export function findPlaces(
  sentence: string,
  pattern: RegExp,
  to: (words: string, match: RegExpExecArray) => string | undefined,
  severity: Candidate['severity'] = 'major',
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const words = match.groups?.['x'] ?? match[0];
    const after = to(words, match);
    if (after === undefined || after === words) continue;
    const start = match.index + (match.groups?.['x'] === undefined ? 0 : match[0].indexOf(words));
    found.push({ start, end: start + words.length, after, severity });
  }
  return found;
}

/** A single mark that opens speech: at the start of a word, and the words behind it are more than a title. */
const SINGLE_OPEN = /(?:^|[\s(—])['‘](?=\p{L})/gu;
const SINGLE_CLOSE = /(?<=[\p{L}.,!?])['’](?=[\s.,;)—]|$)/gu;

/** Whether a place lies outside quotation marks, double or single, where a retelling may turn words as it likes. */
export function isOutsideQuotes(sentence: string, start: number): boolean {
  const before = sentence.slice(0, start);
  const count = (marks: RegExp): number => (before.match(marks) ?? []).length;
  if (count(/"/gu) % 2 === 1 || count(/“/gu) > count(/”/gu)) return false;
  // A speech goes on into the next sentence or comes from the one before: half of it is in marks that are not here.
  if ((sentence.match(/"/gu) ?? []).length % 2 === 1 || (sentence.match(/[“”]/gu) ?? []).length % 2 === 1) return false;
  return count(SINGLE_OPEN) <= count(SINGLE_CLOSE);
}

/** Whether the mark at this place opens a quotation: a curly one says so, of straight ones every second closes. */
export const opensQuotation = (sentence: string, index: number): boolean =>
  sentence[index] !== '"' || (sentence.slice(0, index).match(/"/gu) ?? []).length % 2 === 0;
