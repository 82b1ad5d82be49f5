/**
 * The text that a reader of HTML sees, one line per paragraph, heading, list item or table row. Walks with a stack of
 * its own: markup nested a million deep must not overflow the program's.
 */
import { type DomElement, type DomNode, parseHtml } from './dom.ts';

/** A paragraph of a page, white space collapsed. */
export interface MarkupLine {
  readonly text: string;
  /** Stands in a `figcaption`. */
  readonly caption: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG MATH OBJECT EMBED CANVAS VIDEO AUDIO INPUT SELECT TEXTAREA BUTTON HEAD TITLE'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
   HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/u),
);
const CELLS = new Set(['TD', 'TH']);

type Step = { readonly node: DomNode } | { readonly leave: string };

/** The lines of an element, in reading order; blank ones dropped. Linear in the size of the markup. */
export function linesOfMarkup(root: DomNode): MarkupLine[] {
  const lines: MarkupLine[] = [];
  let parts: string[] = [];
  let captions = 0;
  const endLine = (): void => {
    const text = parts.join('').replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push({ text, caption: captions > 0 });
    parts = [];
  };
  const stack: Step[] = [{ node: root }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) {
      endLine();
      if (step.leave === 'FIGCAPTION') captions -= 1;
      continue;
    }
    const { node } = step;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) parts.push(node.textContent ?? '');
    if (node.nodeType === ELEMENT && UNSEEN.has(name)) continue;
    if (CELLS.has(name)) parts.push(' ');
    if (BLOCKS.has(name)) {
      endLine();
      if (name === 'FIGCAPTION') captions += 1;
      stack.push({ leave: name });
    }
    if (node.nodeType === TEXT) continue;
    const children = node.childNodes;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push({ node: child });
    }
  }
  endLine();
  return lines;
}

/** Reader's text of a fragment of HTML, paragraphs separated by blank lines. */
export async function textOfMarkup(fragment: string): Promise<string> {
  const page = await parseHtml(fragment);
  const root: DomElement = page.body ?? page;
  return linesOfMarkup(root)
    .map(({ text }) => text)
    .join('\n\n');
}
