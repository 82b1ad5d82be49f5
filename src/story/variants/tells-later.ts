import type { WordedTelling } from './aligned-tellings.ts';

/** Whether one telling may be later than another, as what came first cannot have dropped anything; unknown dates may be any. */
export function tellsLater(one: WordedTelling, other: WordedTelling): boolean {
  const [published, before] = [one, other].map(({ article }) => article.masthead.publishedAt);
  return published === undefined || before === undefined || published.slice(0, 10) >= before.slice(0, 10);
}
