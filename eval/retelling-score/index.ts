/** What a tool finds in the stories of the retelling benchmark, held against their truth. Main type: `FoundStory`. */
export { findWithStemma } from './find-with-stemma.ts';
export type { FoundStory } from './found.ts';
export { judgeVariants } from './judge-variants.ts';
export { answerStories, BENCHMARK_OPTIONS, BENCHMARK_TAKES, loadStories } from './run-benchmark.ts';
export { scoreSupport } from './score-support.ts';
export { scoreTree } from './score-tree.ts';
export { scoreTrees } from './score-trees.ts';
export { scoreVariants } from './score-variants.ts';
