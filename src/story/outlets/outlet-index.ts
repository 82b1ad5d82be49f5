/**
 * When the credited outlet is itself in the story, the credit means its article: the one that shares text with those
 * who credit it, then the one that shares most claims with them, then the earlier one. Without any in common, the
 * outlet may mean another report.
 */
import { groupBy } from '../../algorithms/index.ts';
import { isKnownOutlet, type NamedOutlet, nameGivenOutlet } from '../../lexicons/index.ts';
import type { StoryLayers } from '../../model/index.ts';
import { listPublishers } from './list-publishers.ts';
import { outletOriginId } from './origin-id.ts';
import { pairKey } from './pair-key.ts';

/** The outlet of an article, and the origin that it is. */
export interface OwnOutlet extends NamedOutlet {
  readonly originId: string;
}

/** The outlets of a story's own articles. */
export interface OutletIndex {
  /** By article; absent where nobody knows who published it. */
  readonly ownOutlets: readonly (OwnOutlet | undefined)[];
  /** Origin ids of the outlets of the story's own articles. */
  readonly publishers: ReadonlySet<string>;
  /** The article of the story that the credited outlet published, as `children` know it; undefined when there is none. */
  readonly articleOf: (originId: string, children: readonly number[]) => number | undefined;
}

/** Claims that each article tells, by their place in the story. */
export function listClaimSets({ articles, claims }: Pick<StoryLayers, 'articles' | 'claims'>): Set<number>[] {
  const sets = articles.map(() => new Set<number>());
  claims.forEach(({ tellings }, claim) => {
    for (const { articleIndex } of tellings) sets[articleIndex]?.add(claim);
  });
  return sets;
}

function countCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const claim of few) if (many.has(claim)) common += 1;
  return common;
}

/** Builds the index. A look-up costs the articles of the one outlet times the claims of the children. */
export function indexOutlets(input: Readonly<Pick<StoryLayers, 'articles' | 'claims' | 'shared'>>): OutletIndex {
  const ownOutlets = listPublishers(input.articles, isKnownOutlet).map((given): OwnOutlet | undefined => {
    if (given === undefined) return undefined;
    const outlet = nameGivenOutlet(given);
    return { ...outlet, originId: outletOriginId(outlet.name) };
  });
  const articlesOf = groupBy(input.articles.keys(), (index) => ownOutlets[index]?.originId);
  const claimsOf = listClaimSets(input);
  const sharing = new Set(input.shared.map(({ a, b }) => pairKey(a, b)));
  const choose = (originId: string, children: readonly number[]): number | undefined => {
    const ranked = (articlesOf.get(originId) ?? [])
      .filter((index) => !children.includes(index))
      .map((index) => ({
        index,
        common: children.reduce(
          (sum, child) => sum + countCommon(claimsOf[index] ?? new Set(), claimsOf[child] ?? new Set()),
          0,
        ),
        shares: children.some((child) => sharing.has(pairKey(index, child))),
      }))
      .filter(({ common, shares }) => common > 0 || shares)
      .sort((a, b) => Number(b.shares) - Number(a.shares) || b.common - a.common || a.index - b.index);
    return ranked[0]?.index;
  };
  const known = new Map<string, number | undefined>();
  return {
    ownOutlets,
    publishers: new Set(ownOutlets.flatMap((outlet) => outlet?.originId ?? [])),
    articleOf: (originId, children) => {
      const key = `${originId} ${children.join(' ')}`;
      if (!known.has(key)) known.set(key, choose(originId, children));
      return known.get(key);
    },
  };
}
