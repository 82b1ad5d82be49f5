/**
 * Stage `support`: on how much a claim rests. Two numbers, both ranges with their reasons: the ultimate sources that
 * say it, and the observers, the outlets that learnt it themselves. Five rewrites of one paper are one observer.
 */
import type { StoryClaim, StoryLayers, StoryStage, Support } from '../../model/index.ts';
import { countObservers } from './count-observers.ts';
import { countSources } from './count-sources.ts';
import { explainOwnTellings, explainSupport } from './explain-support.ts';
import { findJoins, type Join } from './find-joins.ts';
import { findOwnTellings } from './find-own-tellings.ts';
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

function supportOf(view: SupportView, claims: readonly StoryClaim[], joins: readonly Join[]): Support {
  const knows = showsHow(view, claims);
  const [claim] = claims;
  const ownTellings = claims.length === 1 && claim !== undefined ? findOwnTellings(view, claim) : [];
  const observers = countObservers(view, tellersOf(claims), joins, knows, ownTellings);
  const sources = countSources(view, claims, observers.groups);
  return {
    sources: sources.range,
    observers: observers.range,
    originIds: [...sources.originIds],
    why: [...explainSupport(view, observers, joins, knows), ...explainOwnTellings(view, ownTellings)],
  };
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

/** Joins over several claims: sure for an article when they are sure for at least half of the claims it tells. */
function joinOver(claims: readonly StoryClaim[], joinsOf: readonly (readonly Join[])[]): Join[] {
  const told = new Map<number, number>();
  for (const claim of claims) for (const index of tellersOf([claim])) told.set(index, (told.get(index) ?? 0) + 1);
  const merged = new Map<string, { join: Join; sure: number }>();
  for (const join of joinsOf.flat()) {
    const key = `${join.articleIndex}\n${join.node}`;
    const known = merged.get(key) ?? { join, sure: 0 };
    if (join.sure) merged.set(key, { join: known.join.sure ? known.join : join, sure: known.sure + 1 });
    else merged.set(key, known);
  }
  return [...merged.values()].map(({ join, sure }) => {
    const isSure = sure * 2 >= (told.get(join.articleIndex) ?? 0) && sure > 0;
    return isSure ? join : { ...join, sure: false, how: 'may have it from' };
  });
}

/** Adds the support of each claim and of the story. */
export const support: StoryStage<keyof SupportInput, 'support' | 'storySupport'> = {
  name: 'support',
  reads: ['articles', 'labels', 'actors', 'origins', 'statements', 'claims', 'stemma', 'shared'],
  writes: ['support', 'storySupport'],
  run(input: Readonly<Pick<StoryLayers, keyof SupportInput>>) {
    const view = buildSupportView(input);
    const joins = view.claims.map((claim) => findJoins(view, claim));
    const list = view.claims.map((claim, index) => supportOf(view, [claim], joins[index] ?? []));
    const main = chooseMainClaims(view);
    const isMain = new Set(main);
    const mainJoins = joins.filter((_, index) => isMain.has(view.claims[index] as StoryClaim));
    return { support: list, storySupport: supportOf(view, main, joinOver(main, mainJoins)) };
  },
};
