/**
 * Scores variants on the retelling benchmark: planted changes found, harmless ones left alone, false alarms.
 * usage: npm run eval -- variants --data DIR [--set NAME] [--stories N] [--seed N] [--errors N] [--json FILE]
 */
import { runScorer, type Scorer } from './command/index.ts';
import {
  answerStories,
  BENCHMARK_OPTIONS,
  BENCHMARK_TAKES,
  loadStories,
  scoreVariants,
} from './retelling-score/index.ts';

/** Planted changes found. */
export const variantsScorer: Scorer = {
  name: 'variants',
  what: 'Changes planted in retellings of real articles: found, called by the right name, and nothing else reported.',
  takes: BENCHMARK_TAKES,
  splits: false,
  options: BENCHMARK_OPTIONS,
  score(options) {
    const { what, stories } = loadStories(options);
    return { set: what, ...scoreVariants(answerStories(stories)) };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(variantsScorer, process.argv.slice(2));
