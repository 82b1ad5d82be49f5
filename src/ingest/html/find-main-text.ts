/**
 * The main text of a page: its lines without the furniture, cut to the element that holds the article. Own rules and no
 * library: they read one map of the page, leave it whole, and find more than Mozilla's Readability (EVALUATION.md).
 */
import { bodyOf, type DomDocument, depthOf } from './dom.ts';
import { findBody } from './find-body.ts';
import { findFurniture } from './find-furniture.ts';
import { type LineRange, mapPage, type PageLine } from './map-page.ts';

/** Nesting beyond which the parser's own walks cost too much; real pages stay under 60. */
const MAX_DEPTH = 200;
/** A line of at least so many words is running text, whatever element it stands in. */
const MIN_RUNNING_WORDS = 8;
/** Share of a line inside links up to which it can be running text. */
const MAX_LINKED = 0.5;
/** Share of a line inside links from which it is a mere link. */
const MIN_LINK = 0.8;

/** Words of several lines together. */
export const countLineWords = (lines: readonly Pick<PageLine, 'words'>[]): number =>
  lines.reduce((sum, { words }) => sum + words, 0);

const isRunning = ({ block, words, linked }: PageLine): boolean =>
  linked <= MAX_LINKED && (block === 'P' || words >= MIN_RUNNING_WORDS);

/** Headings of other articles and "Read more: ..." are links from end to end; a sentence of a paragraph may be one too. */
const isMereLink = ({ block, words, linked }: PageLine): boolean =>
  linked >= MIN_LINK && (block !== 'P' || words < MIN_RUNNING_WORDS);

/** Counts the words of running text in any range of lines, in constant time. */
function countRunning(lines: readonly PageLine[], furniture?: readonly boolean[]): (range: LineRange) => number {
  const sums = new Float64Array(lines.length + 1);
  for (const [index, line] of lines.entries()) {
    const counts = furniture?.[index] !== true && isRunning(line);
    sums[index + 1] = (sums[index] as number) + (counts ? line.words : 0);
  }
  return ({ from, to }) => (sums[to] as number) - (sums[from] as number);
}

/** The lines of the article on a page, in order; none when the page has none. Throws on markup nested too deep. */
export function findMainText(page: DomDocument): PageLine[] {
  if (depthOf(page) > MAX_DEPTH) throw new Error(`it is nested more than ${String(MAX_DEPTH)} deep`);
  const map = mapPage(bodyOf(page));
  const furniture = findFurniture(map, countRunning(map.lines));
  const { lead, from, to } = findBody(map, countRunning(map.lines, furniture));
  return map.lines.filter((line, index) => {
    if (index < lead || index >= to || furniture[index] === true) return false;
    return index < from ? isRunning(line) : !isMereLink(line);
  });
}
