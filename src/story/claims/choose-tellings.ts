/** Where each article tells a claim: the place that says it best, and others that say it nearly as well. */

import type { Star } from './group-claims.ts';
import type { SentenceGroup } from './group-sentences.ts';
import type { WeighedAssertion } from './weigh-assertion.ts';

/** The run of clauses of one article that tells a claim. */
export interface ToldRun {
  /** 0..1 */
  readonly score: number;
  readonly run: readonly WeighedAssertion[];
}

/** What an article says again must be so much like the core, and say it so nearly as well as its best place. */
const AGAIN = 0.45;
const NEARLY = 0.7;
/** Places of one article, at most: a text may say a thing a thousand times. */
const MAX_PLACES = 4;

/** The core's article first; of each article its best place first. */
export function chooseTellings({ core, matches }: Star, groups: readonly SentenceGroup[]): ToldRun[] {
  const byArticle = new Map<number, ToldRun[]>();
  const add = (group: number, first: number, end: number, score: number): void => {
    for (const place of groups[group]?.places ?? []) {
      const article = place[0]?.assertion.articleIndex ?? 0;
      const list = byArticle.get(article) ?? [];
      list.push({ score, run: place.slice(first, end) });
      byArticle.set(article, list);
    }
  };
  add(core.group, core.assertion, core.assertion + 1, 1);
  for (const { group, first, end, score } of matches) add(group, first, end, score);
  return [...byArticle.values()].flatMap((runs) => {
    const best = runs.reduce((high, run) => (run.score > high.score ? run : high));
    const again = runs.filter((run) => run !== best && run.score >= AGAIN && run.score >= NEARLY * best.score);
    return [best, ...again.slice(0, MAX_PLACES - 1)];
  });
}
