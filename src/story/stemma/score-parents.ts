/**
 * How well possible parents explain an article: words of its sentences that they account for, changes that they have too, credits
 * that they account for; and against them, a little, what the article would have left out or added. An ancestor explains nothing
 * that the parent does not, since the parent has the ancestor's words and changes of its own.
 */
import { groupBy } from '../../algorithms/index.ts';
import { countDifferences, indexReadings, type Readings } from './index-readings.ts';
import type { Candidate } from './list-text-candidates.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** What counts for and against a parent, in words explained. */
const WEIGHTS = {
  /** A variant that the child reads otherwise. */
  reading: 3,
  /** A word of a sentence that is elsewhere and not in the parent at all, beside the one that it does not explain. */
  absent: 1,
  /** A credit in the article that the parent accounts for, as the one who is named or by giving it too. */
  credit: 25,
  /** An article that bears an agency's line has its text from there, unless another accounts for so much more of it. */
  line: 40,
  /** A word of the parent that the child leaves out, or one that it adds: cuts are commoner than additions. */
  leftOut: 0.01,
  added: 0.02,
  /** What speaks for a direction settles nothing but ties. */
  trust: 8,
};
/** A sentence of which less is explained is not in the parent. */
const ABSENT = 0.35;

/** Scores one parent of an article, or several together, in words. */
export type ScoreParents = (parents: readonly Candidate[]) => number;

/** Words of the sentences of a child that somebody has, by sentence. */
function indexOwnSentences(candidates: readonly Candidate[]): Map<number, number> {
  const words = new Map<number, number>();
  for (const { echoes } of candidates)
    for (const [sentence, echo] of echoes) if (echo.value >= ABSENT) words.set(sentence, echo.words);
  return words;
}

/** Words that parents explain together, and words of the sentences that others have and these not. */
function explain(
  sentences: ReadonlyMap<number, number>,
  parents: readonly Candidate[],
): { explained: number; absent: number } {
  let [explained, absent] = [0, 0];
  for (const [sentence, words] of sentences) {
    const best = Math.max(0, ...parents.map(({ echoes }) => echoes.get(sentence)?.value ?? 0));
    explained += best * words;
    if (best < ABSENT) absent += words;
  }
  return { explained, absent };
}

/** Builds the score over one story; every list of parents must be of one child. */
export function scoreParents(story: StoryView, candidates: readonly Candidate[]): ScoreParents {
  const readings = indexReadings(story);
  const sentencesOf = new Map(
    [...groupBy(candidates, ({ child }) => child)].map(([child, own]) => [child, indexOwnSentences(own)]),
  );
  const readingsOf = ({ child, parentId, links }: Candidate): Readings[] => {
    const parent = story.indexOf.get(parentId);
    // What stands behind several copies is read by them.
    const from = parent === undefined ? links.map(({ a, b }) => (a === child ? b : a)) : [parent];
    return from.map((index) => readings[index] ?? new Map());
  };
  const countCredits = (child: number, parents: readonly Candidate[]): number =>
    [...viewAt(story, child).credits.keys()].filter(
      (id) =>
        story.publishers.has(id) &&
        parents.some(({ parentId }) => {
          const parent = story.views[story.indexOf.get(parentId) ?? -1];
          return parent !== undefined && (parent.ownOutlet === id || parent.credits.has(id));
        }),
    ).length;
  return (parents) => {
    const [first] = parents;
    if (first === undefined) return 0;
    const { child } = first;
    const { explained, absent } = explain(sentencesOf.get(child) ?? new Map(), parents);
    const differences = countDifferences(readings[child] ?? new Map(), parents.flatMap(readingsOf));
    const lines = parents.filter(({ parentId }) => viewAt(story, child).carriedAgencies.has(parentId)).length;
    return (
      explained -
      WEIGHTS.absent * absent -
      WEIGHTS.reading * differences +
      WEIGHTS.credit * countCredits(child, parents) +
      WEIGHTS.line * lines +
      WEIGHTS.trust * Math.max(...parents.map(({ trust }) => trust)) -
      WEIGHTS.leftOut * parents.reduce((sum, { unused }) => sum + unused, 0) -
      WEIGHTS.added * Math.max(0, first.childWords - explained)
    );
  };
}
