/** Which articles report one event, of articles that are all at hand. */
import type { ArticleFeatures } from '../features/index.ts';
import { StoryClusterer } from './story-clusterer.ts';

/**
 * Articles into stories, one after the other in the given order (see `StoryClusterer`). Returns groups of article indexes, each ascending,
 * in the order of their first. Linear in articles.
 */
export function groupStories(features: readonly ArticleFeatures[]): number[][] {
  const clusterer = new StoryClusterer();
  const groups = new Map<string, Set<number>>();
  const move = (articles: Iterable<number>, story: string): void => {
    const group = groups.get(story) ?? new Set();
    for (const article of articles) group.add(article);
    groups.set(story, group);
  };
  for (const [number, feature] of features.entries()) {
    for (const change of clusterer.add({ id: String(number), number }, feature)) {
      if (change.kind === 'merge') {
        move(groups.get(change.story) ?? [], change.into);
        groups.delete(change.story);
      } else if (change.kind === 'split') {
        for (const article of change.articles) groups.get(change.story)?.delete(article);
        move(change.articles, change.into);
      } else move([change.article], change.story);
    }
  }
  return [...groups.values()].map((group) => [...group].sort((x, y) => x - y)).sort(([x = 0], [y = 0]) => x - y);
}
