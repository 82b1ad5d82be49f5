import type { Boilerplate } from '../../model/index.ts';
import { type CleanRule, markLine } from './article-line.ts';

const NAME_WORD = "(?:[A-Z][\\p{L}'’.-]{0,24}|[a-z]{2,3}|and|&|of|in|the|for|at)";
/** "By Jane Doe and John Roe, Example News": names only, no verb, no period at the end. */
const BYLINE = new RegExp(
  `^(?:by|By|BY)[: ] ?[A-Z][\\p{L}'’.-]{0,24}(?:,? ${NAME_WORD}|,? ?[|/•] ?${NAME_WORD}){0,14}$`,
  'u',
);
/** "By Jane Doe, professor of law at Example University" */
const WITH_POST = /^(?:by|By|BY) [A-Z][\p{L}'’.-]{0,24}(?: [A-Z][\p{L}'’.-]{0,24}){1,3}, [\p{L} ,'’&-]{3,90}$/u;
const WRITTEN_BY = /^(?:written|posted|published|story|reported|words) by:? [A-Z][\p{L}'’.,& -]{2,100}$/iu;
/** "By Jane Doe - May 2, 2021", "Example Staff | 2 May 2021": the date is taken off before the names are looked at. */
const DATE_BEHIND =
  / ?(?:[-–—|•·,]|\bon) ?(?=[^|•·]{6,40}$)(?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/iu;
const STAFF =
  /^(?:By )?\p{Lu}[\p{L}&.’' ]{1,40} (?:Staff(?: Writers?| Reporters?)?|Desk|Newsroom|Editorial Team|Correspondents?|Reporters?|News Service)$/u;
/** Lines in which a byline stands at the head. */
const HEAD_LINES = 8;
const MAX_BYLINE = 140;

const JOB =
  '(?:correspondent|reporter|editor|writer|columnist|journalist|contributor|author|commentator|fellow|professor|analyst|producer|anchor)';
const IS_AUTHOR = new RegExp(
  `^(?:[A-Z][\\p{L}'’.-]{0,24} ){2,4}(?:is|are|was|covers|writes|reports)\\b.{0,300}\\b${JOB}s?\\b`,
  'u',
);
const FOLLOW_AUTHOR =
  /\b(?:follow (?:him|her|them|his|me)|on twitter|@\w{2,30}|read (?:his|her|their) other|can be reached|e-?mail (?:him|her|them))\b/iu;
const FOLLOW_NAME =
  /^(?:[Yy]ou can )?[Ff](?:ollow|OLLOW) [A-Z][\p{L}'’.-]{1,24}(?: [A-Z][\p{L}'’.-]{1,24}){0,3} (?:on|at|@)/u;
const OPINIONS = /^(?:the )?(?:opinions|views) expressed (?:in this|here|by)\b.{0,300}$/iu;
const MAX_NOTE = 700;

/** Byline lines at the head, and notes about the author at either end. */
export const findBylines: CleanRule = ({ lines }) =>
  lines.flatMap((line, index): Boilerplate[] => {
    const { text } = line;
    const names = text.replace(DATE_BEHIND, '');
    if (
      index < HEAD_LINES &&
      text.length <= MAX_BYLINE &&
      [BYLINE, WITH_POST, WRITTEN_BY, STAFF].some((pattern) => pattern.test(names))
    ) {
      return [markLine(line, 'byline', 'Says who wrote the report.')];
    }
    const isNote =
      text.length <= MAX_NOTE &&
      ((IS_AUTHOR.test(text) && FOLLOW_AUTHOR.test(text)) || FOLLOW_NAME.test(text) || OPINIONS.test(text));
    return isNote ? [markLine(line, 'byline', 'A note about the author.')] : [];
  });
