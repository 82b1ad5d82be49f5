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

/** Parses HTML; nothing in it is run and nothing is fetched. linkedom is loaded when the first page comes. */
export async function parseHtml(source: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(fromRoot(source)).document as unknown as DomDocument;
}
