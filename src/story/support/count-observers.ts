/**
 * How many outlets learnt it themselves. Tellings joined for sure are one observer; possible joins make the range.
 * The lower end counts only groups that show how they learnt it (a named source of their own, a place they report
 * from, an agency or outlet behind them): independence is never assumed.
 */
import { groupBy, UnionFind } from '../../algorithms/index.ts';
import type { Range, Telling } from '../../model/index.ts';
import { isOnOtherWord } from './is-on-other-word.ts';
import type { Join } from './join.ts';
import type { SupportView } from './support-view.ts';

/** What one observer is behind. */
export interface ObserverGroup {
  readonly tellings: readonly Telling[];
  /** Their articles; one that was put together from two reports stands in two groups. */
  readonly articles: readonly number[];
  /** The nodes that stand behind them and do not tell the claim. */
  readonly nodes: readonly string[];
}

/** Observers, and the groups of tellings that are surely one. */
export interface Observers {
  readonly range: Range;
  readonly groups: readonly ObserverGroup[];
}

/** What is joined: tellings, and nodes that do not tell the claim. */
type Unit = Telling | string;

/** Groups the tellings by the joins given; those without any, but for the ones asked for, go with the others of their article. */
function groupTellings(
  view: SupportView,
  tellings: readonly Telling[],
  joins: readonly Join[],
  asked: ReadonlyMap<Telling, string>,
): ObserverGroup[] {
  const units = [...new Set<Unit>([...tellings, ...joins.map(({ to }) => to)])];
  const place = new Map(units.map((unit, at) => [unit, at]));
  const sets = new UnionFind(units.length);
  const union = (a: Unit, b: Unit): void => void sets.union(place.get(a) ?? 0, place.get(b) ?? 0);
  for (const { telling, to } of joins) union(telling, to);
  const joined = new Set(joins.map(({ telling }) => telling));
  const tellers = new Set(tellings.map(({ articleIndex }) => view.articles[articleIndex]?.source.id));
  const byTelling = groupBy(joins, ({ telling }) => telling);
  for (const own of groupBy(tellings, ({ articleIndex }) => articleIndex).values()) {
    const first = own.find((telling) => joined.has(telling)) ?? own.find((telling) => !asked.has(telling));
    const others = own.filter((telling) => telling !== first && !joined.has(telling) && !asked.has(telling));
    for (const telling of others) {
      const isApart = first === undefined || (joined.has(first) && isOnOtherWord(view, telling, [first]));
      if (!isApart) union(telling, first);
    }
  }
  return sets
    .groups()
    .map((group) => {
      const members = group.map((at) => units[at] as Unit);
      const told = members.filter((unit) => typeof unit !== 'string');
      return {
        tellings: told,
        articles: [...new Set(told.map(({ articleIndex }) => articleIndex))].sort((a, b) => a - b),
        nodes: [...new Set(told.flatMap((telling) => (byTelling.get(telling) ?? []).map(({ node }) => node)))].filter(
          (node) => !tellers.has(node),
        ),
      };
    })
    .filter(({ articles }) => articles.length > 0);
}

/** Counts the observers behind the tellings; `showsHow` says whether an article shows that it learnt the matter itself. */
export function countObservers(
  view: SupportView,
  tellings: readonly Telling[],
  joins: readonly Join[],
  asked: ReadonlyMap<Telling, string>,
  showsHow: (articleIndex: number) => boolean,
): Observers {
  const sure = joins.filter((join) => join.sure);
  const groups = groupTellings(view, tellings, sure, asked);
  const loose = groupTellings(view, tellings, joins, asked);
  // A body that speaks for itself is a source, not an observer.
  const isObserver = ({ articles }: ObserverGroup): boolean => !articles.every(view.isBody);
  const shows = ({ articles, nodes }: ObserverGroup): boolean => nodes.length > 0 || articles.some(showsHow);
  const atMost = Math.max(1, groups.filter(isObserver).length);
  const atLeast = Math.max(1, Math.min(atMost, loose.filter((group) => isObserver(group) && shows(group)).length));
  return { range: { atLeast, atMost }, groups };
}
