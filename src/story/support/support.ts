/**
 * Stage `support`: on how much a claim rests. Two numbers, both ranges with their reasons: the ultimate sources that
 * say it, and the observers, the outlets that learnt it themselves. Five rewrites of one paper are one observer.
 */
import type { StoryClaim, StoryLayers, StoryStage, Support, Telling } from '../../model/index.ts';
import { countObservers } from './count-observers.ts';
import { countSources } from './count-sources.ts';
import { explainAsked, explainSupport } from './explain-support.ts';
import { dropJoinsOfAsked, findAsked } from './find-asked.ts';
import { dropNeedless, findJoins } from './find-joins.ts';
import type { Join } from './join.ts';
import { addJoinsByWords } from './join-by-words.ts';
import { joinOver } from './join-over.ts';
import { buildSupportView, type SupportInput, type SupportView } from './support-view.ts';

/** A claim told by at least this share of the articles may be what the story is about ... */
const MAIN_SHARE = 0.5;
/** ... and of those, the few that are told most often, and first. */
const MAX_MAIN = 3;

const tellersOf = (claims: readonly StoryClaim[]): number[] =>
  [...new Set(claims.flatMap(({ tellings }) => tellings.map(({ articleIndex }) => articleIndex)))].sort(
    (a, b) => a - b,
  );

/** Whether an article shows how it knows: somebody told it, or it reports from the place. */
function showsHow(view: SupportView, claims: readonly StoryClaim[]): (articleIndex: number) => boolean {
  return (articleIndex) => {
    if (view.articles[articleIndex]?.masthead.dateline !== undefined || view.isAgency(articleIndex)) return true;
    return claims.some((claim) =>
      (view.tellingsOf(claim).get(articleIndex) ?? []).some(({ statementIndexes }) =>
        statementIndexes.some((index) => {
          const chain = view.chainOf(articleIndex, index);
          return chain.length > 0 && chain.every((id) => !view.isForeignOutlet(articleIndex, id));
        }),
      ),
    );
  };
}

interface Joined {
  readonly joins: readonly Join[];
  readonly asked: ReadonlyMap<Telling, string>;
}

/** The support of what `tellings` tell. */
function supportOf(
  view: SupportView,
  claims: readonly StoryClaim[],
  tellings: readonly Telling[],
  { joins, asked }: Joined,
): Support {
  const knows = showsHow(view, claims);
  const observers = countObservers(view, tellings, joins, asked, knows);
  const sources = countSources(view, claims, observers.groups);
  return {
    sources: sources.range,
    observers: observers.range,
    originIds: [...sources.originIds],
    why: [...explainSupport(view, observers, joins, knows), ...explainAsked(view, asked)],
  };
}

/** The joins of a claim's tellings, and for which of these articles that were made from others asked somebody. */
function joinClaim(view: SupportView, claim: StoryClaim): Joined {
  const found = findJoins(view, claim);
  const asked = findAsked(view, claim, found);
  return { joins: dropNeedless(addJoinsByWords(view, claim, dropJoinsOfAsked(found, asked))), asked };
}

/** What the story is about: the claims told by most articles, those that stand first in them before the others. */
function chooseMainClaims(view: SupportView): StoryClaim[] {
  const ranked = view.claims
    .map((claim, index) => {
      const starts = claim.tellings.map(({ span }) => span.start);
      const place = starts.reduce((sum, start) => sum + start, 0) / Math.max(1, starts.length);
      return { claim, index, place, count: tellersOf([claim]).length };
    })
    .sort((a, b) => b.count - a.count || a.place - b.place || a.index - b.index);
  const most = ranked[0]?.count ?? 0;
  const needed = Math.min(most, Math.max(2, view.articles.length * MAIN_SHARE));
  return ranked
    .filter(({ count }) => count >= needed)
    .slice(0, MAX_MAIN)
    .map(({ claim }) => claim);
}

/** The support of the story: one unit an article, whatever it tells of it. */
function supportOfStory(
  view: SupportView,
  claims: readonly StoryClaim[],
  joins: readonly (readonly Join[])[],
): Support {
  const firstOf = new Map(
    claims
      .flatMap(({ tellings }) => tellings)
      .reverse()
      .map((telling) => [telling.articleIndex, telling]),
  );
  return supportOf(view, claims, [...firstOf.values()], {
    joins: joinOver(view, claims, joins, firstOf),
    asked: new Map(),
  });
}

/** Adds the support of each claim and of the story. */
export const support: StoryStage<keyof SupportInput, 'support' | 'storySupport'> = {
  name: 'support',
  reads: ['articles', 'labels', 'actors', 'origins', 'statements', 'claims', 'stemma', 'shared'],
  writes: ['support', 'storySupport'],
  run(input: Readonly<Pick<StoryLayers, keyof SupportInput>>) {
    const view = buildSupportView(input);
    const joined = view.claims.map((claim) => joinClaim(view, claim));
    const list = view.claims.map((claim, index) => supportOf(view, [claim], claim.tellings, joined[index] as Joined));
    const main = chooseMainClaims(view);
    const isMain = new Set(main);
    const mainJoins = joined
      .filter((_, index) => isMain.has(view.claims[index] as StoryClaim))
      .map(({ joins }) => joins);
    return { support: list, storySupport: supportOfStory(view, main, mainJoins) };
  },
};
