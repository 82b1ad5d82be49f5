import type { ActorText } from './actor-text.ts';
import { classifyNames } from './classify-names.ts';
import { dropNonNames } from './drop-non-names.ts';
import { findLoudNames } from './find-loud-names.ts';
import { findNameRuns } from './find-name-runs.ts';
import type { NameSpan } from './name-span.ts';
import { splitTitles } from './split-titles.ts';

/** Every name of the article with its votes, in text order, none overlapping. Linear. */
export function findNames(article: ActorText): NameSpan[] {
  const runs = findNameRuns(article);
  const titled = splitTitles(article, runs);
  const plain = dropNonNames(article, titled);
  const loud = findLoudNames(article, plain);
  return classifyNames(
    article,
    [...plain, ...loud].sort((a, b) => a.first - b.first || b.end - a.end),
  );
}
