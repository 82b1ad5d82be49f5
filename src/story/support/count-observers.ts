/**
 * How many outlets learnt it themselves. Articles joined for sure are one observer; possible joins make the range.
 * The lower end counts only groups that show how they learnt it (a named source of their own, a place they report
 * from, an agency or outlet behind them): independence is never assumed.
 */
import { UnionFind } from '../../algorithms/index.ts';
import type { Range } from '../../model/index.ts';
import type { Join } from './find-joins.ts';
import type { OwnTelling } from './find-own-tellings.ts';
import type { SupportView } from './support-view.ts';

/** Observers, and the groups of articles behind them. */
export interface Observers {
  readonly range: Range;
  /** Article indexes that are surely one observer, with the nodes outside the story that stand behind them. */
  readonly groups: readonly { readonly articles: readonly number[]; readonly nodes: readonly string[] }[];
}

/** Groups the articles by the joins that `counts` accepts. */
function groupBy(
  tellers: readonly number[],
  joins: readonly Join[],
  view: SupportView,
  counts: (join: Join) => boolean,
): { articles: number[]; nodes: string[] }[] {
  const nodes = [
    ...new Set([...tellers.map((index) => view.articles[index]?.source.id ?? ''), ...joins.map(({ node }) => node)]),
  ];
  const place = new Map(nodes.map((node, at) => [node, at]));
  const sets = new UnionFind(nodes.length);
  // An article that was put together from two reports does not make these one.
  const joined = new Set<number>();
  for (const join of [...joins].sort((a, b) => Number(b.sure) - Number(a.sure))) {
    if (!counts(join) || joined.has(join.articleIndex)) continue;
    joined.add(join.articleIndex);
    sets.union(place.get(view.articles[join.articleIndex]?.source.id ?? '') ?? 0, place.get(join.node) ?? 0);
  }
  const isTeller = new Set(tellers);
  return sets
    .groups()
    .map((group) => {
      const ids = group.map((at) => nodes[at] ?? '');
      const articles = ids
        .map((id) => view.indexOf.get(id))
        .filter((index) => index !== undefined && isTeller.has(index));
      return { articles: articles as number[], nodes: ids.filter((id) => !view.indexOf.has(id)) };
    })
    .filter(({ articles }) => articles.length > 0);
}

/** Counts the observers among `tellers`; `showsHow` says whether an article shows that it learnt the matter itself. */
export function countObservers(
  view: SupportView,
  tellers: readonly number[],
  joins: readonly Join[],
  showsHow: (articleIndex: number) => boolean,
  ownTellings: readonly OwnTelling[],
): Observers {
  const groups = groupBy(tellers, joins, view, ({ sure }) => sure);
  const loose = groupBy(tellers, joins, view, () => true);
  // A body that speaks for itself is a source, not an observer.
  const isObserver = ({ articles }: { articles: readonly number[] }): boolean => !articles.every(view.isBody);
  const shows = ({ articles, nodes }: { articles: readonly number[]; nodes: readonly string[] }): boolean =>
    nodes.length > 0 || articles.some(showsHow);
  // An article alone in its group is counted already.
  const added = ownTellings.filter(({ articleIndex }) =>
    groups.some(
      ({ articles, nodes }) =>
        articles.includes(articleIndex) && isObserver({ articles }) && articles.length + nodes.length > 1,
    ),
  ).length;
  const atMost = Math.max(1, groups.filter(isObserver).length);
  const atLeast = Math.max(1, Math.min(atMost, loose.filter((group) => isObserver(group) && shows(group)).length));
  return { range: { atLeast: atLeast + added, atMost: atMost + added }, groups };
}
