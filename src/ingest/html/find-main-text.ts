/**
 * The main text of a page: Mozilla's Readability, checked against what the page itself marks as its article. On pages
 * where a notice is longer than any single paragraph Readability takes the notice; the marked article is then longer by far.
 */
import { type DomDocument, type DomElement, depthOf } from './dom.ts';
import { linesOfMarkup, type MarkupLine } from './text-of-markup.ts';

/** Elements beyond which the time Readability takes is out of proportion; a long live blog has 20,000. */
const MAX_ELEMENTS = 100_000;
/** Nesting beyond which Readability's time explodes (1,000 deep: 6 s); real pages stay under 60. */
const MAX_DEPTH = 200;
/** The marked article stands in only when it has this many times the words that Readability finds. */
const MUCH_LONGER = 2;

/** Title, byline and lines of the article on a page; no lines when it has none. */
export interface MainText {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly lines: readonly MarkupLine[];
}

/** What is used of Readability, whose own types are the browser's; the page it gets is linkedom's. */
type ReadabilityClass = new (
  page: DomDocument,
  options: { maxElemsToParse: number; disableJSONLD: boolean; serializer: (node: DomElement) => DomElement },
) => { parse(): { title?: string | null; byline?: string | null; content?: DomElement | null } | null };

/** Words of several lines together. */
export const countLineWords = (lines: readonly MarkupLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

/** Paragraphs inside the first element that the page marks as its article's body. */
function findMarkedBody(page: DomDocument): MarkupLine[] {
  const body = page.querySelector('[itemprop="articleBody"]') ?? page.querySelector('article');
  const paragraphs = Array.from(body?.querySelectorAll('p, h2, h3, blockquote, li') ?? []);
  const whole = new Set(['P', 'H2', 'H3']);
  return paragraphs
    .filter(({ nodeName }) => whole.has(nodeName.toUpperCase()))
    .flatMap((paragraph) => linesOfMarkup(paragraph));
}

/** Finds the main text; takes the page apart, so metadata is read before. Throws on markup nested too deep. */
export async function findMainText(page: DomDocument): Promise<MainText> {
  if (depthOf(page) > MAX_DEPTH) throw new Error(`it is nested more than ${String(MAX_DEPTH)} deep`);
  const marked = findMarkedBody(page);
  const { Readability } = (await import('@mozilla/readability')) as unknown as { Readability: ReadabilityClass };
  const reader = new Readability(page, {
    maxElemsToParse: MAX_ELEMENTS,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const found = reader.parse();
  const content = found?.content;
  const lines = content === null || content === undefined ? [] : linesOfMarkup(content);
  return {
    title: found?.title ?? undefined,
    byline: found?.byline ?? undefined,
    lines: countLineWords(marked) > countLineWords(lines) * MUCH_LONGER ? marked : lines,
  };
}
