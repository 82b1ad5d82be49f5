/**
 * Single-root funnels: many reports and one way in. A text, read, credited or lost, from which at least two thirds of
 * the articles descend by decided edges of any basis. Who is only quoted is no funnel: a quotation is a part of a
 * report, and all that was made from the report would seem to hang on it. Cost: texts · edges.
 */
import type { Funnel, StemmaEdge, StemmaNode } from '../../model/index.ts';

/** At least so many articles, or there is nothing to be narrow. */
const MIN_ARTICLES = 3;
const TEXT_KINDS: ReadonlySet<StemmaNode['kind']> = new Set(['article', 'outlet', 'agency', 'lost']);

interface FoundFunnel extends Funnel {
  readonly below: ReadonlySet<string>;
}

/** Largest first. An article below itself, in a circle, does not count. */
export function findFunnels(nodes: readonly StemmaNode[], edges: readonly StemmaEdge[]): Funnel[] {
  const articles = nodes.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  const next = new Map<string, string[]>();
  for (const { from, to, direction } of edges) {
    if (direction !== 'decided') continue;
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  const found = nodes.flatMap(({ id, kind }): FoundFunnel[] => {
    if (!TEXT_KINDS.has(kind) || !next.has(id)) return [];
    const below = listBelow(id, next);
    const articleIds = articles.filter((article) => article !== id && below.has(article));
    // In whole numbers: two thirds is no exact fraction.
    const isMost = articleIds.length >= MIN_ARTICLES && articleIds.length * 3 >= articles.length * 2;
    return isMost ? [{ rootId: id, articleIds, below }] : [];
  });
  return found
    .filter((funnel, place) => !found.some((other, otherPlace) => saysMore(other, funnel, otherPlace < place)))
    .map(({ rootId, articleIds }) => ({ rootId, articleIds }))
    .sort((a, b) => b.articleIds.length - a.articleIds.length || (a.rootId < b.rootId ? -1 : 1));
}

/** Of two, one below the other: the upper one when it has more articles, else the one that stands nearest to them. */
function saysMore(other: FoundFunnel, funnel: FoundFunnel, isFirst: boolean): boolean {
  const isAbove = other.below.has(funnel.rootId);
  const isBelow = funnel.below.has(other.rootId);
  if (other === funnel || (!isAbove && !isBelow)) return false;
  if (isAbove && isBelow) return isFirst;
  return isAbove
    ? other.articleIds.length > funnel.articleIds.length
    : other.articleIds.length === funnel.articleIds.length;
}

function listBelow(root: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const below = new Set<string>();
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of next.get(at) ?? []) {
      if (below.has(child)) continue;
      below.add(child);
      open.push(child);
    }
  }
  return below;
}
