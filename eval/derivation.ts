/**
 * Scores the stemma on the retelling benchmark: edges between parent and child, lost texts; beside it the earlier article that
 * shares most text.
 * usage: npm run eval -- derivation --data DIR [--set NAME] [--stories N] [--seed N] [--errors N] [--json FILE]
 */
import { runScorer, type Scorer } from './command/index.ts';
import { answerStories, BENCHMARK_OPTIONS, BENCHMARK_TAKES, loadStories, scoreTrees } from './retelling-score/index.ts';

/** Who took it from whom. */
export const derivationScorer: Scorer = {
  name: 'derivation',
  what: 'Family trees of retellings grown from real articles: direct edges, directed and undirected, and lost texts.',
  takes: BENCHMARK_TAKES,
  splits: false,
  options: BENCHMARK_OPTIONS,
  score(options) {
    const { what, stories } = loadStories(options);
    return { set: what, ...scoreTrees(answerStories(stories)) };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(derivationScorer, process.argv.slice(2));
