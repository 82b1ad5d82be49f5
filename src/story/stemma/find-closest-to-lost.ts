/**
 * Several articles credit one outlet, and its report is not in the story: it is the lost source of them all. An article
 * that credits nobody but tells most of what the others take from that outlet stands close to the lost report.
 */
import { evidenceOf, type StemmaEdge } from '../../model/index.ts';
import { roundStrength } from './edge.ts';
import { isOutletOrigin, type StoryView } from './story-view.ts';

/** Fewer claims than this may be in any report of the event. */
const MIN_CLAIMS = 6;
/** Share of what the others attribute to the outlet. */
const MIN_SHARE = 0.6;
const MAX_SHOWN = 4;

/** For each outlet or agency credited by two articles or more: the claims that somebody attributes to it. */
function claimsByOutlet(story: StoryView): Map<string, Set<number>> {
  const chains = new Map(
    story.statements.map(({ statement, articleIndex, statementIndex }) => [
      `${articleIndex}/${statementIndex}`,
      statement.chain.filter((id) => isOutletOrigin(story, id)),
    ]),
  );
  const claims = new Map<string, Set<number>>();
  story.claims.forEach(({ tellings }, claim) => {
    for (const { articleIndex, statementIndexes } of tellings) {
      for (const statementIndex of statementIndexes) {
        for (const id of chains.get(`${articleIndex}/${statementIndex}`) ?? []) {
          claims.set(id, (claims.get(id) ?? new Set()).add(claim));
        }
      }
    }
  });
  return claims;
}

/** Edges from credited outlets to the articles that tell their report without credit. */
export function findClosestToLost(story: StoryView): StemmaEdge[] {
  const edges: StemmaEdge[] = [];
  for (const [originId, claims] of claimsByOutlet(story)) {
    const crediting = story.views.filter(({ credits }) => credits.has(originId));
    if (crediting.length < 2 || claims.size < MIN_CLAIMS) continue;
    if (
      story.articleOf(
        originId,
        crediting.map(({ index }) => index),
      ) !== undefined
    )
      continue;
    const name = story.originOf.get(originId)?.name ?? originId;
    const near = story.views
      .filter(
        (view) => view.ownOutlet !== originId && ![...view.credits.keys()].some((id) => isOutletOrigin(story, id)),
      )
      .map((view) => ({ view, told: [...claims].filter((claim) => view.claimSet.has(claim)) }))
      .filter(({ told }) => told.length >= MIN_CLAIMS && told.length >= MIN_SHARE * claims.size)
      .sort((x, y) => y.told.length - x.told.length || x.view.index - y.view.index);
    near.forEach(({ view, told }, place) => {
      const share = told.length / claims.size;
      edges.push({
        from: originId,
        to: view.id,
        basis: ['lost-source'],
        certainty: 'inferred',
        direction: 'decided',
        strength: roundStrength(0.3 + 0.5 * share),
        why: `${view.label} credits no outlet, yet tells ${told.length} of the ${claims.size} claims that ${crediting.length} others take from ${name}${place === 0 ? ': of all articles it stands closest to that lost report' : ''}.`,
        evidence: told.slice(0, MAX_SHOWN).flatMap((claim) => {
          const telling = story.claims[claim]?.tellings.find(({ articleIndex }) => articleIndex === view.index);
          return telling === undefined ? [] : [evidenceOf(view.read.source, telling.span)];
        }),
      });
    });
  }
  return edges;
}
