/** Which articles report one event, of articles that are all at hand. */
import type { ArticleFeatures } from '../features/index.ts';
import { StoryClusterer } from './story-clusterer.ts';

/**
 * Articles into stories, one after the other in the given order (see `StoryClusterer`). Returns groups of article indexes, each ascending,
 * in the order of their first. Linear in articles.
 */
export function groupStories(features: readonly ArticleFeatures[]): number[][] {
  const clusterer = new StoryClusterer();
  const groups = new Map<string, number[]>();
  for (const [number, feature] of features.entries()) {
    for (const change of clusterer.add({ id: String(number), number }, feature)) {
      if (change.kind === 'new') groups.set(change.story, [number]);
      else if (change.kind === 'join') groups.get(change.story)?.push(number);
      else {
        groups.get(change.into)?.push(...(groups.get(change.story) ?? []));
        groups.delete(change.story);
      }
    }
  }
  return [...groups.values()].map((group) => group.sort((x, y) => x - y)).sort(([x = 0], [y = 0]) => x - y);
}
