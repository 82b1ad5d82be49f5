/**
 * For every assertion the places that make it, in two passes: what is much alike first; then what is somewhat alike where the
 * sentences before or behind it are alike too, for articles that tell one story keep its order.
 */
import type { Aligner, Match } from './align-assertions.ts';
import type { Star } from './group-claims.ts';
import type { SentenceGroup } from './group-sentences.ts';

/** Score from which a sentence tells the same claim; set by reading the development stories, not searched for. */
const MIN_SCORE = 0.4;
/** The same where a neighbour tells what a neighbour of the core tells. */
const MIN_SCORE_BESIDE = 0.34;
/** Least weight of a core: below it there is too little to be a claim. */
const MIN_WEIGHT = 2;

/** Every assertion that is heavy enough, with where else it is made. */
export function findStars(groups: readonly SentenceGroup[], aligner: Aligner): Star[] {
  const stars = groups.flatMap(({ assertions }, group) =>
    assertions.flatMap(({ weight }, assertion): Star[] => {
      const core = { group, assertion };
      return weight < MIN_WEIGHT ? [] : [{ core, matches: aligner.findMatches(core, MIN_SCORE_BESIDE) }];
    }),
  );
  const linked = linkGroups(stars);
  return stars.map(({ core, matches }) => ({
    core,
    matches: matches.filter((match) => match.score >= MIN_SCORE || standsBeside(core.group, match, groups, linked)),
  }));
}

/** For each group those that say something it says. */
function linkGroups(stars: readonly Star[]): ReadonlyMap<number, ReadonlySet<number>> {
  const linked = new Map<number, Set<number>>();
  for (const { core, matches } of stars) {
    const others = linked.get(core.group) ?? new Set();
    for (const { group, score } of matches) if (score >= MIN_SCORE) others.add(group);
    linked.set(core.group, others);
  }
  return linked;
}

function standsBeside(
  group: number,
  match: Match,
  groups: readonly SentenceGroup[],
  linked: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  const beside = groups[match.group]?.neighbours ?? new Set();
  return [...(groups[group]?.neighbours ?? [])].some((neighbour) => {
    const others = linked.get(neighbour);
    return [...beside].some((other) => other === neighbour || others?.has(other) === true);
  });
}
