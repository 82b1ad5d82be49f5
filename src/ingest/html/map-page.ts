/**
 * A page as its lines, and its elements as ranges of them: one walk, after which every question ("how many words does
 * this element hold?") is a subtraction. Walks with a stack of its own, as deep markup must not overflow the program's.
 */
import { bodyOf, type DomElement, type DomNode, parseHtml } from './dom.ts';
import { BLOCKS, CELLS, UNSEEN } from './markup-elements.ts';

const ELEMENT = 1;
const TEXT = 3;

/** A line of a page and how it stands there. */
export interface PageLine {
  readonly text: string;
  /** Stands in a `figcaption`. */
  readonly caption: boolean;
  readonly words: number;
  /** Share of its characters inside links, 0 to 1. */
  readonly linked: number;
  /** Name of the innermost block around it: "P", "LI", "H2", "DIV" ... */
  readonly block: string;
}

/** Lines `[from, to)`. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** An element and the lines it holds. */
export interface PageBlock extends LineRange {
  readonly element: DomElement;
}

/** A page as lines and blocks. */
export interface PageMap {
  readonly lines: readonly PageLine[];
  /** In the order in which they end. */
  readonly blocks: readonly PageBlock[];
}

type Step = { readonly node: DomNode } | { readonly leave: DomElement; readonly from: number };

/** Maps what stands below an element, or in a document. Linear in the size of the markup. */
export function mapPage(root: DomNode): PageMap {
  const lines: PageLine[] = [];
  const blocks: PageBlock[] = [];
  const open: string[] = ['BODY'];
  let parts: string[] = [];
  let linkedLength = 0;
  let [captions, links] = [0, 0];
  const endLine = (): void => {
    const text = parts.join('').replace(/\s+/gu, ' ').trim();
    if (text !== '') {
      const words = text.split(' ').length;
      const linked = Math.min(1, linkedLength / text.length);
      lines.push({ text, caption: captions > 0, words, linked, block: open.at(-1) ?? 'BODY' });
    }
    parts = [];
    linkedLength = 0;
  };
  const stack: Step[] = [{ node: root }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) {
      const name = step.leave.nodeName.toUpperCase();
      if (name === 'A') links -= 1;
      if (!BLOCKS.has(name)) continue;
      endLine();
      open.pop();
      if (name === 'FIGCAPTION') captions -= 1;
      if (lines.length > step.from) blocks.push({ element: step.leave, from: step.from, to: lines.length });
      continue;
    }
    const { node } = step;
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      parts.push(text);
      if (links > 0) linkedLength += text.trim().length;
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if ((node.nodeType !== ELEMENT && node !== root) || UNSEEN.has(name)) continue;
    if (CELLS.has(name)) parts.push(' ');
    if (name === 'A') links += 1;
    if (BLOCKS.has(name)) {
      endLine();
      open.push(name);
      if (name === 'FIGCAPTION') captions += 1;
    }
    if (name === 'A' || BLOCKS.has(name)) stack.push({ leave: node as DomElement, from: lines.length });
    const children = node.childNodes;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push({ node: child });
    }
  }
  endLine();
  return { lines, blocks };
}

/** Reader's text of a fragment of HTML, paragraphs separated by blank lines. */
export async function textOfMarkup(fragment: string): Promise<string> {
  const page = await parseHtml(fragment);
  return mapPage(bodyOf(page))
    .lines.map(({ text }) => text)
    .join('\n\n');
}
