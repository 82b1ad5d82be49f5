/**
 * Which articles tell one story, as people put it right, between clustering and the story stages: a merged story is read
 * anew as one, and not glued together from two readings.
 */
import type { ArticleRef, Correction } from '../model/index.ts';
import { findActive } from './find-active.ts';
import { indexArticles } from './index-articles.ts';

/** Groups of positions in `articles`, merged and split as the corrections say, in their order. Linear in articles per correction. */
export function correctGroups(
  groups: readonly (readonly number[])[],
  articles: readonly { readonly id: string; readonly sha256: string }[],
  log: readonly Correction[],
): number[][] {
  const resolve = indexArticles(articles);
  const positions = new Map(articles.map(({ id }, position) => [id, position]));
  const positionsOf = (refs: readonly ArticleRef[]): Set<number> =>
    new Set(refs.flatMap((ref) => positions.get(resolve(ref) ?? '') ?? []));

  let current = groups.map((group) => [...group]);
  for (const { change } of findActive(log)) {
    if (change.kind === 'merge-stories') current = mergeGroups(current, positionsOf(change.articles));
    if (change.kind === 'split-story') {
      current = splitGroups(current, positionsOf(change.apart), positionsOf(change.from));
    }
  }
  return current;
}

/** Groups that hold one of the articles become one, in the place of the first. */
function mergeGroups(groups: readonly number[][], together: ReadonlySet<number>): number[][] {
  const isTouched = (group: readonly number[]): boolean => group.some((position) => together.has(position));
  const merged = groups
    .filter(isTouched)
    .flat()
    .sort((a, b) => a - b);
  const first = groups.findIndex(isTouched);
  return groups.flatMap((group, index) => (index === first ? [merged] : isTouched(group) ? [] : [group]));
}

/** In every group that holds articles of both sides, those of `apart` leave and become a group behind it. */
function splitGroups(groups: readonly number[][], apart: ReadonlySet<number>, from: ReadonlySet<number>): number[][] {
  return groups.flatMap((group) => {
    const leaving = group.filter((position) => apart.has(position));
    if (leaving.length === 0 || !group.some((position) => from.has(position))) return [group];
    return [group.filter((position) => !apart.has(position)), leaving];
  });
}
