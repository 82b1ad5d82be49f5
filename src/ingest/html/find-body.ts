/**
 * Where on a page its article stands: the smallest element that its maker marked as an article and that holds most of
 * the page's running text, then the smallest element in there that holds nearly all of it. A page without such marks is
 * searched as a whole.
 */
import { nameWords } from './find-furniture.ts';
import type { LineRange, PageBlock, PageMap } from './map-page.ts';

/** Share of the page's running text that a marked element must hold: half, so that teasers and single comments drop out. */
const MIN_MARKED = 0.5;
/** Share of the marked element's running text that a smaller one must keep; the rest is a box beside the article. */
const MIN_KEPT = 0.9;
/** Words of a paragraph that can open an article; bylines, dates and captions are shorter. */
const MIN_LEAD_WORDS = 15;

const WHOLE = 'post entry article story news blog page single content main'.split(' ');
const PART = 'text body content entry copy main inner detail details article story post'.split(' ');
/** "post content", "articlebody": what makers call the element around their text. */
const BODY_NAMES = new Set(WHOLE.flatMap((whole) => PART.flatMap((part) => [`${whole} ${part}`, `${whole}${part}`])));

function isMarked({ element }: PageBlock): boolean {
  const name = element.nodeName.toUpperCase();
  if (name === 'ARTICLE' || name === 'MAIN' || element.getAttribute('role') === 'main') return true;
  if (element.getAttribute('itemprop')?.includes('articleBody') === true) return true;
  const words = nameWords(element);
  return words.some((word, index) => BODY_NAMES.has(word) || BODY_NAMES.has(`${word} ${words[index + 1] ?? ''}`));
}

/** Lines `[from, to)` of the article; its opening may begin before, at `lead`, with furniture in between. */
export interface BodyRange extends LineRange {
  readonly lead: number;
}

/** The lines among which the article stands. `wordsIn` counts the words of running text in a range of lines. */
export function findBody(map: PageMap, wordsIn: (range: LineRange) => number): BodyRange {
  const page: LineRange = { from: 0, to: map.lines.length };
  const smallest = (least: number, within: LineRange, fits: (block: PageBlock) => boolean): LineRange => {
    let best = within;
    for (const block of map.blocks) {
      const inside = block.from >= best.from && block.to <= best.to;
      if (inside && block.to - block.from < best.to - best.from && wordsIn(block) >= least && fits(block)) best = block;
    }
    return best;
  };
  const marked = smallest(wordsIn(page) * MIN_MARKED, page, isMarked);
  const { from, to } = smallest(wordsIn(marked) * MIN_KEPT, marked, () => true);
  return { from, to, lead: findLead(map, from, wordsIn) };
}

/** The first long paragraph between the headline and the body: many pages keep the opening in an element of its own. */
function findLead({ lines }: PageMap, from: number, wordsIn: (range: LineRange) => number): number {
  let headline = from - 1;
  while (headline >= 0 && lines[headline]?.block !== 'H1') headline -= 1;
  if (headline < 0) return from;
  for (let at = headline + 1; at < from; at += 1) {
    const isLong = lines[at]?.block === 'P' && wordsIn({ from: at, to: at + 1 }) >= MIN_LEAD_WORDS;
    if (isLong) return at;
  }
  return from;
}
