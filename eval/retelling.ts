/**
 * Writes the retelling benchmark as files, for other tools or other eyes: a folder a story with its articles as JSON, and its truth.
 * usage: npm run eval -- retelling --data DIR --out FOLDER [--set NAME] [--stories N] [--seed N]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScorer, type Scorer, WrongData } from './command/index.ts';
import type { RetellingStory } from './retelling/index.ts';
import { BENCHMARK_OPTIONS, BENCHMARK_TAKES, loadStories } from './retelling-score/index.ts';

const writeJson = (file: string, value: unknown): void => {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

/** `FOLDER/story-001/truth.json` and `FOLDER/story-001/articles/*.json`, each {title, text, outlet, publishedAt, url}. */
export function writeStories(stories: readonly RetellingStory[], folder: string): void {
  for (const { articles, truth } of stories) {
    const place = join(folder, truth.story);
    mkdirSync(join(place, 'articles'), { recursive: true });
    for (const { id, ...article } of articles) writeJson(join(place, 'articles', `${id}.json`), article);
    writeJson(join(place, 'truth.json'), truth);
  }
}

const count = (stories: readonly RetellingStory[], of: (story: RetellingStory) => number): number =>
  stories.reduce((sum, story) => sum + of(story), 0);

/** Makes the benchmark; measures nothing. */
export const retellingWriter: Scorer = {
  name: 'retelling',
  what: 'Writes stories grown from real articles, with the truth about them, as files.',
  takes: BENCHMARK_TAKES,
  splits: false,
  options: { ...BENCHMARK_OPTIONS, out: { type: 'string', what: 'folder to write to' } },
  score(options) {
    const out = options.extra?.['out'];
    if (typeof out !== 'string') throw new WrongData('--out FOLDER is needed');
    const { what, stories } = loadStories(options);
    writeStories(stories, out);
    return {
      set: what,
      figures: [],
      baselines: [],
      table: [
        `${count(stories, ({ articles }) => articles.length)} articles, ${count(stories, ({ truth }) => truth.edges.length)} edges, ${count(stories, ({ truth }) => truth.lost.length)} lost texts`,
        `${count(stories, ({ truth }) => truth.changes.length)} planted changes, ${count(stories, ({ truth }) => truth.harmless.length)} harmless ones, ${count(stories, ({ truth }) => truth.support.length)} claims whose support is known`,
        `written to ${out}`,
      ],
      errors: [],
    };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(retellingWriter, process.argv.slice(2));
