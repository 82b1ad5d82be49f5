/**
 * What one outlet prints again and again, learnt from its articles: a paragraph that stands word for word in several of
 * them that report different things is furniture of the outlet, whatever it says. One in reports of a single affair
 * is background, and stays.
 */
import { dot, type SparseVector } from '../../algorithms/index.ts';

/** Articles, each about something else, that must have a paragraph. */
export const MIN_UNLIKE = 4;
/** Similarity of two articles above which they may be about one affair. */
const MAX_LIKENESS = 0.1;
/** Paragraphs kept in mind per outlet; beyond, those met once are forgotten. */
const MAX_PARAGRAPHS = 50_000;

interface Paragraph {
  /** Articles that have it. */
  count: number;
  /** The first ones that are pairwise about something else. */
  readonly unlike: SparseVector[];
}

interface Outlet {
  articles: number;
  readonly paragraphs: Map<number, Paragraph>;
}

/** In how many of an outlet's articles a paragraph stands. */
export interface Repetition {
  readonly count: number;
  readonly of: number;
}

/** Adds an article to the first ones that are pairwise about something else, where it is one; tells whether they are enough. */
function keepUnlike(unlike: SparseVector[], terms: SparseVector): boolean {
  if (unlike.length < MIN_UNLIKE && unlike.every((other) => dot(other, terms) < MAX_LIKENESS)) unlike.push(terms);
  return unlike.length >= MIN_UNLIKE;
}

/** Whether a paragraph that stands in the articles with these terms (of length 1), in this order, is furniture of their outlet. */
export function isFurniture(articles: readonly SparseVector[]): boolean {
  const unlike: SparseVector[] = [];
  return articles.some((terms) => keepUnlike(unlike, terms));
}

/** Learns article by article; what it knows grows with the outlets, not with the articles. */
export class OutletFurniture {
  readonly #outlets = new Map<string, Outlet>();

  /** Counts the distinct paragraphs (hashes) of an article with these terms (of length 1). */
  add(outlet: string, paragraphs: ReadonlySet<number>, terms: SparseVector): void {
    const known = this.#outlets.get(outlet) ?? { articles: 0, paragraphs: new Map<number, Paragraph>() };
    this.#outlets.set(outlet, known);
    known.articles += 1;
    for (const hash of paragraphs) {
      const paragraph = known.paragraphs.get(hash) ?? { count: 0, unlike: [] };
      paragraph.count += 1;
      keepUnlike(paragraph.unlike, terms);
      known.paragraphs.set(hash, paragraph);
    }
    if (known.paragraphs.size <= MAX_PARAGRAPHS) return;
    for (const [hash, { count }] of known.paragraphs) if (count === 1) known.paragraphs.delete(hash);
  }

  /** How often a paragraph of an outlet is repeated, where that makes it furniture. */
  find(outlet: string, paragraph: number): Repetition | undefined {
    const known = this.#outlets.get(outlet);
    const found = known?.paragraphs.get(paragraph);
    if (known === undefined || found === undefined || found.unlike.length < MIN_UNLIKE) return undefined;
    return { count: found.count, of: known.articles };
  }
}
