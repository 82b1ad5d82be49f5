/**
 * Scores relations between actors on articles written for this purpose (eval/relations/gold.txt), each read as a story of its own:
 * who and whom; with the class of PLOVER; with whether it was done.
 * usage: npm run eval -- relations [--errors N] [--json FILE]
 */
import { join } from 'node:path';
import { runScorer, type Scorer, type Scores } from './command/index.ts';
import { loadRelationArticles, type RelationLabel, relationsIn } from './relations/index.ts';
import { scoreFound } from './statistics/index.ts';

const DEPTHS: readonly { readonly name: string; readonly keyOf: (label: RelationLabel) => string }[] = [
  { name: 'who and whom', keyOf: ({ pair }) => pair },
  { name: 'with class', keyOf: ({ pair, plover }) => `${pair} ${plover}` },
  { name: 'with class and whether done', keyOf: ({ pair, plover, how }) => `${pair} ${plover} ${how}` },
];

/** How many of a list are in another, each used once. */
function countCommon(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return some.filter((key) => left.includes(key) && left.splice(left.indexOf(key), 1)).length;
}

/** Relations of the gold articles. */
export const relationsScorer: Scorer = {
  name: 'relations',
  what: 'Who did what to whom, with the class of PLOVER and whether it was done, in articles written for this purpose.',
  takes: ['a file in the notation of eval/relations/gold.txt'],
  ownData: join(import.meta.dirname, 'relations/gold.txt'),
  splits: false,
  score({ data }): Scores {
    const articles = loadRelationArticles(data).map((article) => ({ ...article, found: relationsIn(article) }));
    const figures = DEPTHS.flatMap(({ name, keyOf }) => {
      const counts = articles.map(({ gold, found }) => ({
        gold: gold.length,
        found: found.length,
        right: countCommon(gold.map(keyOf), found.map(keyOf)),
      }));
      const sum = (key: 'gold' | 'found' | 'right'): number => counts.reduce((total, count) => total + count[key], 0);
      const { precision, recall, f1 } = scoreFound({ right: sum('right'), found: sum('found'), gold: sum('gold') });
      return [
        { name: `${name}, precision`, value: precision, n: sum('found') },
        { name: `${name}, recall`, value: recall, n: sum('gold') },
        { name: `${name}, F1`, value: f1, n: sum('gold') },
      ];
    });
    const deepest = ({ pair, plover, how }: RelationLabel): string => `${pair} ${plover} ${how}`;
    const errors = articles.flatMap(({ gold, found }) => [
      ...gold
        .filter((label) => !found.some((other) => deepest(other) === deepest(label)))
        .map((label) => `- ${label.shown}`),
      ...found
        .filter((label) => !gold.some((other) => deepest(other) === deepest(label)))
        .map((label) => `+ ${label.shown}`),
    ]);
    return {
      set: `${articles.length} articles written for this purpose`,
      figures,
      baselines: [],
      table: figures.map(({ name, value, n }) => `${name.padEnd(40)} ${value.toFixed(3)}  of ${n}`),
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(relationsScorer, process.argv.slice(2));
