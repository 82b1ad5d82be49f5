/** The options of the benchmark's commands, and the stories they ask for, each with what Stemma finds in it. */
import { type Scorer, type ScorerOptions, WrongData } from '../command/index.ts';
import { makeStories, type RetellingStory } from '../retelling/index.ts';
import { findWithStemma } from './find-with-stemma.ts';
import type { FoundStory } from './found.ts';
import { loadSourceTexts } from './load-source-texts.ts';

/** `--stories`, `--seed`, `--set`. */
export const BENCHMARK_OPTIONS: NonNullable<Scorer['options']> = {
  stories: { type: 'string', what: 'how many stories to grow (40)' },
  seed: { type: 'string', what: 'seed of every choice (1)' },
  set: { type: 'string', what: 'which set of a pack: giveme5w1h, basil, galaxy_wikinews, allsides' },
};

export const BENCHMARK_TAKES: Scorer['takes'] = [
  'real articles that stories are grown from: a pack of giveme5w1h/, basil/, galaxy_wikinews/, allsides/, one of them,',
  'or one file of JSON lines with title, text, outlet, publishedAt, url and, where known, event',
];

function wholeNumber(name: string, value: string | boolean | undefined, byDefault: number): number {
  if (value === undefined) return byDefault;
  if (typeof value !== 'string' || !/^\d{1,9}$/u.test(value)) throw new WrongData(`--${name} takes a whole number`);
  return Number(value);
}

/** The stories asked for. */
export function loadStories({ data, extra = {} }: Pick<ScorerOptions, 'data' | 'extra'>): {
  what: string;
  stories: RetellingStory[];
} {
  const seed = wholeNumber('seed', extra['seed'], 1);
  const stories = wholeNumber('stories', extra['stories'], 40);
  const set = typeof extra['set'] === 'string' ? extra['set'] : undefined;
  const made = makeStories(loadSourceTexts(data, set), { seed, stories });
  return {
    what: `${made.length} stories grown from ${set ?? data.split('/').at(-1) ?? data}, seed ${seed}`,
    stories: made,
  };
}

/** Each story with what Stemma finds. */
export const answerStories = (stories: readonly RetellingStory[]): { story: RetellingStory; found: FoundStory }[] =>
  stories.map((story) => ({ story, found: findWithStemma(story) }));
