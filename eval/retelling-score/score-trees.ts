/** The trees of all stories together, beside the trivial tree. */
import type { Figure, Scores } from '../command/index.ts';
import type { How, RetellingStory } from '../retelling/index.ts';
import { scoreFound } from '../statistics/index.ts';
import type { FoundStory } from './found.ts';
import { type EdgeCounts, findTrivialTree, scoreTree, type TreeScore } from './score-tree.ts';

const sum = (counts: readonly EdgeCounts[]): EdgeCounts =>
  counts.reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold }), {
    right: 0,
    found: 0,
    gold: 0,
  });

const figuresOf = (name: string, counts: EdgeCounts): Figure[] => {
  const { precision, recall, f1 } = scoreFound(counts);
  return [
    { name: `${name}, precision`, value: precision, n: counts.found },
    { name: `${name}, recall`, value: recall, n: counts.gold },
    { name: `${name}, F1`, value: f1, n: counts.gold },
  ];
};

const lineOf = (name: string, counts: EdgeCounts): string => {
  const { precision, recall, f1 } = scoreFound(counts);
  return `${name.padEnd(26)} ${[precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6)).join(' ')}   right ${counts.right}, found ${counts.found}, true ${counts.gold}`;
};

/** Scores of every story's tree. */
export function scoreTrees(answers: readonly { story: RetellingStory; found: FoundStory }[]): Omit<Scores, 'set'> {
  const scores = answers.map(({ story, found }) => scoreTree(story, found));
  const trivial = answers.map(({ story }) => scoreTree(story, { edges: findTrivialTree(story.articles), lost: [] }));
  const total = (of: readonly TreeScore[], measure: 'directed' | 'undirected' | 'lost'): EdgeCounts =>
    sum(of.map((score) => score[measure]));
  const errors = scores.flatMap((score) => score.errors);
  const missed = (how: How): number =>
    errors.filter((line) => line.startsWith('- ') && line.includes(`(${how}`)).length;
  const made = (how: How): number =>
    answers.reduce((count, { story }) => count + story.truth.edges.filter((edge) => edge.how === how).length, 0);
  const ways: readonly How[] = ['copy', 'cut', 'light', 'heavy', 'merge', 'extend'];
  return {
    figures: [
      ...figuresOf('directed edges', total(scores, 'directed')),
      ...figuresOf('undirected edges', total(scores, 'undirected')),
      ...figuresOf('lost texts', total(scores, 'lost')),
    ],
    baselines: [
      {
        what: 'the earlier article that shares most text',
        figures: [
          ...figuresOf('directed edges', total(trivial, 'directed')),
          ...figuresOf('undirected edges', total(trivial, 'undirected')),
          ...figuresOf('lost texts', total(trivial, 'lost')),
        ],
      },
    ],
    table: [
      `${''.padEnd(26)}      P      R     F1`,
      lineOf('directed edges', total(scores, 'directed')),
      lineOf('  trivial', total(trivial, 'directed')),
      lineOf('undirected edges', total(scores, 'undirected')),
      lineOf('  trivial', total(trivial, 'undirected')),
      lineOf('lost texts', total(scores, 'lost')),
      `directed recall by making: ${ways.map((how) => `${how} ${(100 * (1 - missed(how) / Math.max(1, made(how)))).toFixed(0)}% of ${made(how)}`).join(', ')}`,
    ],
    errors,
  };
}
