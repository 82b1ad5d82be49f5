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
export const WEIGHTS = {
  /** A variant in which the child has a reading of its own; a change may be made twice. */
  change: 4,
  /** One in which it has the first reading and the parent a later one: what was changed does not change back by itself. */
  return: 4,
  /** A sentence that stands word for word in an older text, but changed in the parent, was not taken from there. */
  oldSentence: 0,
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
/** A sentence is the same from here on ... */
const SAME = 0.999;
/** ... changed below this, and absent below this. */
const CHANGED = 0.97;
const ABSENT = 0.35;

/** Scores one parent of an article, or several together, in words. */
export type ScoreParents = (parents: readonly Candidate[]) => number;

/** What a list of candidates explains of their child, and what speaks against them. */
interface Explained {
  readonly words: number;
  /** Words of sentences that others have and these not, and of those that stand unchanged in an older text only. */
  readonly against: number;
}

/** Where each sentence of a child stands first word for word, and whether anybody has it. */
interface Sentences {
  readonly firstSame: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<number, number>;
}

function indexOwnSentences(story: StoryView, candidates: readonly Candidate[]): Sentences {
  const firstSame = new Map<number, number>();
  const words = new Map<number, number>();
  for (const { parentId, echoes } of candidates) {
    const parent = story.indexOf.get(parentId) ?? Infinity;
    for (const [sentence, echo] of echoes) {
      if (echo.value >= ABSENT) words.set(sentence, echo.words);
      if (echo.value >= SAME) firstSame.set(sentence, Math.min(parent, firstSame.get(sentence) ?? Infinity));
    }
  }
  return { firstSame, words };
}

function explain(story: StoryView, { firstSame, words }: Sentences, parents: readonly Candidate[]): Explained {
  let [explained, against] = [0, 0];
  for (const [sentence, length] of words) {
    let best = 0;
    let at = Infinity;
    for (const { parentId, echoes } of parents) {
      const value = echoes.get(sentence)?.value ?? 0;
      if (value > best) [best, at] = [value, story.indexOf.get(parentId) ?? Infinity];
    }
    explained += best * length;
    if (best < ABSENT) against += WEIGHTS.absent * length;
    else if (best < CHANGED && (firstSame.get(sentence) ?? Infinity) < at) against += WEIGHTS.oldSentence;
  }
  return { words: explained, against };
}

/** Builds the score over one story; every list of parents must be of one child. */
export function scoreParents(story: StoryView, candidates: readonly Candidate[]): ScoreParents {
  const readings = indexReadings(story);
  const sentencesOf = new Map(
    [...groupBy(candidates, ({ child }) => child)].map(([child, own]) => [child, indexOwnSentences(story, own)]),
  );
  const readingsOf = ({ child, parentId, links }: Candidate): Readings[] => {
    const parent = story.indexOf.get(parentId);
    // What stands behind several copies is read by them.
    const from = parent === undefined ? links.map(({ a, b }) => (a === child ? b : a)) : [parent];
    return from.map((index) => readings.of[index] ?? new Map());
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
    const sentences = sentencesOf.get(child) ?? { firstSame: new Map(), words: new Map() };
    const { words, against } = explain(story, sentences, parents);
    const { changes, returns } = countDifferences(
      readings,
      readings.of[child] ?? new Map(),
      parents.flatMap(readingsOf),
    );
    const lines = parents.filter(({ parentId }) => viewAt(story, child).carriedAgencies.has(parentId)).length;
    return (
      words -
      against -
      WEIGHTS.change * changes -
      WEIGHTS.return * returns +
      WEIGHTS.credit * countCredits(child, parents) +
      WEIGHTS.line * lines +
      WEIGHTS.trust * Math.max(...parents.map(({ trust }) => trust)) -
      WEIGHTS.leftOut * parents.reduce((sum, { unused }) => sum + unused, 0) -
      WEIGHTS.added * Math.max(0, first.childWords - words)
    );
  };
}
