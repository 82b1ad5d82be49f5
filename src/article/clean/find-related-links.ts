import type { Boilerplate } from '../../model/index.ts';
import { type ArticleLine, type CleanRule, countWords, MAX_RULE_LINE, markLine } from './article-line.ts';

const REASON = 'A link to something else.';
/** "READ MORE: …" with or without a headline behind it; a colon, capitals or nothing at all must follow. */
const LEAD =
  "(?:read (?:more|also|next|the full (?:story|article))|also read|see (?:also|more)|more (?:on this|from|stories|news)|related(?: (?:stories|articles?|news|coverage|content|links|topics|posts))?|recommended(?: (?:for you|reading))?|watch(?: (?:now|live|also))?|listen|don[’']t miss|must[- ]read|most read|popular(?: now)?|trending(?: now)?|you (?:may|might) (?:also )?like|editor[’']?s[’']? picks?|in other news|top stories|what to read next|up next|next up|more)";
const LINK_LINES = [
  new RegExp(`^[▶►»→•*-]{0,2} ?${LEAD} ?(?::|\\||>|»|→|[-–—] ).{0,400}$`, 'iu'),
  new RegExp(`^${LEAD}[.…]{0,3}$`, 'iu'),
  /^(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|RELATED|WATCH|MUST READ|DON[’']T MISS)\b.{0,400}$/u,
  /^(?:Related (?:stories|articles|coverage|content|topics|posts)|More from|Recommended for you) [A-Z‘“"].{0,1100}$/u,
  /^\(\s?(?:also on [\p{L} ]{2,30}|also|watch|photos?|videos?|read|related|see also|listen|pictures|gallery|slideshow|quiz|poll|more)\s?: ?[^()]{2,200}\)$/iu,
  /^Related (?=[\p{Lu}\p{N}‘“"'])[^.!?]{10,140}$/u,
  /^(?:https?:\/\/|www\.)\S{4,300}$/iu,
  /^.{2,200}\s(?:https?:\/\/)?(?:youtu\.be|www\.youtube\.com)(?:\/\S{0,60})?$/iu,
];
const OPENS_LIST = new RegExp(`^(?:${LEAD}) ?:?$`, 'iu');
/** Longest headline in a list of links, in words. */
const MAX_HEADLINE_WORDS = 25;

const looksLikeHeadline = ({ text, endsSentence }: ArticleLine): boolean =>
  (!endsSentence || text.endsWith('?')) && countWords(text) <= MAX_HEADLINE_WORDS && /^[\p{Lu}\p{N}‘“"']/u.test(text);

/** Links to other reports, and the headlines below a "Read more:" that go on to the end of the text. */
export const findRelatedLinks: CleanRule = ({ lines }) => {
  const marks: Boilerplate[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > MAX_RULE_LINE || !LINK_LINES.some((pattern) => pattern.test(line.text))) continue;
    marks.push(markLine(line, 'related-link', REASON));
    const below = lines.slice(index + 1, index + 13);
    const goesToTheEnd = index + 13 > lines.length && below.every(looksLikeHeadline);
    if (OPENS_LIST.test(line.text) && goesToTheEnd) {
      marks.push(...below.map((link) => markLine(link, 'related-link', `${REASON.slice(0, -1)}, in a list of links.`)));
    }
  }
  return marks;
};
