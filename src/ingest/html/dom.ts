import { RefusedInput } from '../input-format.ts';

/** The few parts of the DOM that the HTML reader uses, so that the browser's types stay out of the program. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

/** An element: `nodeType` 1. */
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement>;
}

/** A parsed page. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

/** A page that starts with something else than its own root (a stray style, say) loses its body in linkedom. */
function fromRoot(source: string): string {
  const root = /<(?:!doctype|html)\b/iu.exec(source);
  return root === null ? `<!doctype html><html><body>${source}</body></html>` : source.slice(root.index);
}

/** More tags than any article has; a long live blog has 40,000. Parsing takes a second per 50,000 of the worst kind. */
const MAX_TAGS = 200_000;

/** More markup than any article's page has, pictures and data inside it included; in characters. */
const MAX_SOURCE = 6_000_000;

/**
 * Parses HTML; nothing in it is run and nothing is fetched. linkedom is loaded when the first page comes. Throws
 * `RefusedInput` on markup over these limits.
 */
export async function parseHtml(source: string): Promise<DomDocument> {
  if (source.length > MAX_SOURCE) {
    throw new RefusedInput('too-large', "The page is larger than any article. Save the article's text as plain text.");
  }
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > MAX_TAGS) {
      throw new RefusedInput(
        'damaged-html',
        "The markup has more tags than any article. Save the article's text as plain text.",
      );
    }
  }
  // linkedom's types are those of the browser, which this program does not load; only this much of them is used.
  const linkedom = (await import('linkedom')) as unknown as { parseHTML(source: string): { document: DomDocument } };
  return linkedom.parseHTML(fromRoot(source)).document;
}

/** What a page shows. HTML lets its author leave out `<head>` and `<body>`; linkedom then makes an empty body beside what is there. */
export const bodyOf = (page: DomDocument): DomNode =>
  page.body === null || page.body.childNodes.length === 0 ? page : page.body;

/** How deep the elements of a page are nested. */
export function depthOf(root: DomNode): number {
  let deepest = 0;
  const open: { readonly node: DomNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of Array.from(node.childNodes))
      if (child.nodeType === 1) open.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}
