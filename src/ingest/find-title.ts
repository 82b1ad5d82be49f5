import { type Span, trimSpan } from '../text/index.ts';

/** Longest line that is taken for a headline, in characters. */
const MAX_TITLE_LENGTH = 250;
/** Length to which a sentence is cut where it has to stand in for a missing headline. */
const MAX_STAND_IN_LENGTH = 120;
/** A full sentence ends in a period; "U.S." and "Inc." at the end of a headline do not make it one. */
const ENDS_LIKE_SENTENCE = /[.:,]["'”’)\]]?$/u;
const ENDS_LIKE_ABBREVIATION = /(?:\b\p{L}\.|\.\.\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|No|St|vs|etc)\.)["'”’]?$/u;

/** Some archives print a period behind headlines: up to so many words above a longer line are one all the same. */
const MAX_SHORT_TITLE_WORDS = 12;
/** Bylines and dates may stand between the headline and the first paragraph. */
const LINES_BELOW = 4;
const ENDS_IN_PERIOD = /\.["'”’]?$/u;
/** In A Headline Like This; a lead has 25 words, few of them with capitals. */
const MAX_CAPITALISED_TITLE_WORDS = 22;
const MIN_CAPITALISED_SHARE = 0.7;

function isHeadlineWithPeriod(line: string, rest: string): boolean {
  const words = line.split(/\s+/u);
  if (/[.!?]["'”’)\]]? \p{Lu}/u.test(line)) return false;
  if (words.length <= MAX_SHORT_TITLE_WORDS) {
    const below = rest.slice(0, 2000).split('\n').slice(0, LINES_BELOW);
    return below.some((next) => next.split(/\s+/u).length > words.length);
  }
  const long = words.filter((word) => word.length > 3);
  const capitalised = long.filter((word) => /^\P{L}?\p{Lu}/u.test(word)).length;
  return words.length <= MAX_CAPITALISED_TITLE_WORDS && capitalised >= long.length * MIN_CAPITALISED_SHARE;
}

/** Headline of a text: its first line that is not blank, and its place when it really is a headline. */
export interface FoundTitle {
  readonly title: string;
  /** Absent where the text has no headline and its first sentence stands in. */
  readonly titleSpan?: Span;
}

function firstLine(text: string): Span {
  const start = text.search(/\S/u);
  if (start < 0) return { start: 0, end: 0 };
  const end = text.indexOf('\n', start);
  return trimSpan(text, { start, end: end < 0 ? text.length : end });
}

/** Cut at the last blank before the limit. */
function standInFor(line: string): string {
  if (line.length <= MAX_STAND_IN_LENGTH) return line;
  const cut = line.slice(0, MAX_STAND_IN_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

/** Finds the headline at the head of a text; a first line that is a whole sentence is body, and only lends its words. */
export function findTitle(text: string): FoundTitle {
  const span = firstLine(text);
  const line = text.slice(span.start, span.end);
  const rest = text.slice(span.end).trimStart();
  const isHeadline =
    line.length <= MAX_TITLE_LENGTH &&
    rest !== '' &&
    (rest.startsWith(line) ||
      !ENDS_LIKE_SENTENCE.test(line) ||
      ENDS_LIKE_ABBREVIATION.test(line) ||
      (ENDS_IN_PERIOD.test(line) && isHeadlineWithPeriod(line, rest)));
  return isHeadline ? { title: line, titleSpan: span } : { title: standInFor(line) };
}

/** The place of a known title where it stands at the head of the text; absent when the text starts with other words. */
export function findTitleSpan(text: string, title: string): Span | undefined {
  const span = firstLine(text);
  return text.slice(span.start, span.end) === title ? span : undefined;
}
