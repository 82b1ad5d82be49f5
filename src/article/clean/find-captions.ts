import type { Boilerplate } from '../../model/index.ts';
import { type CleanRule, countWords, markLine } from './article-line.ts';

const MAX_CAPTION = 650;
/** Captions whatever their end looks like. */
const CAPTIONS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /^(?:FILE|File)(?: (?:PHOTO|photo|picture|image))? ?[-–—:]{1,2} ?/u,
    reason: 'Describes a picture from the archive.',
  },
  {
    pattern:
      /\bin th(?:is|ese) [^.!?]{0,50}?\b(?:undated|file|handout|pool|aerial|satellite|combination|combo|video|\d{4},?) (?:[a-z]{3,12} )?(?:photo(?:graph)?s?|picture|image|frame grab|still|screen ?(?:grab|shot)|handout)\b/iu,
    reason: 'Says what is seen in a picture.',
  },
  {
    pattern:
      /\bin th(?:is|ese) (?:photo(?:graph)?s?|picture|image|frame grab|still|screen ?(?:grab|shot)|handout)(?:,| (?:illustration|taken|provided|released|made|obtained|posted|shared|from|by)\b)/iu,
    reason: 'Says what is seen in a picture.',
  },
  {
    pattern: /^(?:image (?:copyright|source)\b.{1,80})?(?:image|media) caption\b/iu,
    reason: 'The page calls it a caption.',
  },
  { pattern: /^image (?:copyright|source)\b.{0,80}$/iu, reason: 'The page calls it a picture.' },
  {
    pattern:
      /^(?:pictured|above|below|caption|image|photo|picture|in pictures|video)(?: (?:above|below|left|right))?: /iu,
    reason: 'Says what is seen in a picture.',
  },
  { pattern: /^\d{1,3} ?(?:\/|of) ?\d{1,3}\b(?!\/)(?:[ .:-]|$)/u, reason: 'One of a numbered series of pictures.' },
];
/** Only where the line does not end as a sentence does. */
const POINTS_AT_PICTURE =
  /\((?:(?:[Nn]ot )?(?:[Pp]ictured|[Ss]een|[Ss]hown)(?: [a-z ]{2,30})?|left|right|cent(?:er|re)|above|below|[CLR](?:-[CLR])?|far (?:left|right)|(?:top|bottom)(?: (?:left|right))?)\)|\b[Pp]ictured (?:above|here|left|right|in)\b/u;

/** "3/16" also stands for a date; a series has at least this many numbered lines. */
const isNumbered = (text: string): boolean => /^\d{1,3} ?(?:\/|of) ?\d{1,3}\b/u.test(text);

/** Captions that say so themselves. */
export const findCaptions: CleanRule = ({ lines }) => {
  const series = lines.filter(({ text }) => isNumbered(text)).length;
  return lines.flatMap((line): Boilerplate[] => {
    const { text, endsSentence } = line;
    if (text.length > MAX_CAPTION || (isNumbered(text) && series < 2)) return [];
    const head = text.slice(0, 260);
    const found = CAPTIONS.find(({ pattern }) => pattern.test(head));
    if (found !== undefined) return [markLine(line, 'caption', found.reason)];
    const points = !endsSentence && countWords(text) >= 5 && POINTS_AT_PICTURE.test(text);
    return points ? [markLine(line, 'caption', 'Points at a picture and is no full sentence.')] : [];
  });
};
