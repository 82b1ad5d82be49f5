import type { Boilerplate } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { type ArticleLine, type CleanRule, markPart } from './article-line.ts';

const wordsOf = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
/** Words below which a title is too short to recognise again ("News"). */
const MIN_TITLE_WORDS = 3;
/** Lines at the head in which the title may be followed by more on the same line, such as a date. */
const HEAD_LINES = 3;

const REASON = 'The headline is printed again.';

/** A line at the head that starts with the title and goes on with something else ("… Updated: 2016-05-30"). */
function findTitleAtStart(line: ArticleLine, title: string): Boilerplate[] {
  const rest = line.text.slice(title.length);
  const startsWithTitle =
    line.text.startsWith(title) && /^\s+(?:updated|published|posted|last updated|by)\b/iu.test(rest);
  return startsWithTitle ? [markPart(line, { start: 0, length: title.length }, 'repeated-title', REASON)] : [];
}

/** Lines that only say the title again, wherever they stand; the title's own place is not boilerplate. */
export const findRepeatedTitles: CleanRule = ({ article, lines }) => {
  const title = wordsOf(article.title);
  if (title.split(' ').length < MIN_TITLE_WORDS) return [];
  return lines.flatMap((line, index) => {
    if (article.titleSpan !== undefined && line.span.start === article.titleSpan.start) return [];
    // Without a title span the first line lent its words to the title, and is body.
    if (article.titleSpan === undefined && index === 0 && line.text === article.title) return [];
    if (line.text.length < article.title.length * 2 && wordsOf(line.text) === title) {
      return [markPart(line, { start: 0, length: line.text.length }, 'repeated-title', REASON)];
    }
    return index < HEAD_LINES ? findTitleAtStart(line, article.title) : [];
  });
};
