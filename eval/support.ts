/**
 * Scores support on the retelling benchmark: sources and observers of claims whose origins are known; beside it the count of outlets.
 * usage: npm run eval -- support --data DIR [--set NAME] [--stories N] [--seed N] [--errors N] [--json FILE]
 */
import { runScorer, type Scorer } from './command/index.ts';
import {
  answerStories,
  BENCHMARK_OPTIONS,
  BENCHMARK_TAKES,
  loadStories,
  scoreSupport,
} from './retelling-score/index.ts';

/** On how much a claim rests. */
export const supportScorer: Scorer = {
  name: 'support',
  what: 'Claims of retellings whose sources and observers are known: how often the counts are right.',
  takes: BENCHMARK_TAKES,
  splits: false,
  options: BENCHMARK_OPTIONS,
  score(options) {
    const { what, stories } = loadStories(options);
    return { set: what, ...scoreSupport(answerStories(stories)) };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(supportScorer, process.argv.slice(2));
