/**
 * Holds the dossiers of hand-annotated stories against their annotations: recall per layer, and how much is reported.
 * usage: npm run eval -- gold --data DIR [--stories DIR] [--errors N] [--json FILE]
 *   DIR holds gold/STORY.json and stories/STORY/; `-` is missed, `+` reported and not annotated
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from '../src/index.ts';
import { loadAnnotation, type StoryScore, scoreStory } from './annotation/index.ts';
import { runScorer, type Scorer, WrongData } from './command/index.ts';
import { findSet } from './sets/index.ts';
import { renderScores } from './truth/index.ts';

/** One score per annotated story, in order of name. Throws when a folder is missing. */
export async function scoreGold(
  directory: string,
  storiesDirectory = findSet(directory, 'stories'),
): Promise<StoryScore[]> {
  const gold = findSet(directory, 'gold');
  if (gold === undefined || storiesDirectory === undefined)
    throw new WrongData(`no gold/ and stories/ in or beside ${directory}`);
  const scores: StoryScore[] = [];
  for (const file of readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const annotation = loadAnnotation(join(gold, file));
    const dossier = await readStories({ paths: [join(storiesDirectory, file.slice(0, -'.json'.length))] });
    scores.push(scoreStory(dossier, annotation));
  }
  return scores;
}

/** A story's layers as a table, and how much is reported at all. */
const renderStory = ({ story, layers, mean, variants, majors, majorsBeyond, badEvidence }: StoryScore): string[] => [
  story,
  ...renderScores(layers.map(({ score }) => score)).split('\n'),
  `mean recall ${(mean * 100).toFixed(1)}%; ${variants} variants reported, ${majors} of them major, ${majorsBeyond} of these not annotated`,
  ...(badEvidence > 0 ? [`${badEvidence} pieces of evidence are not their slice`] : []),
];

/** Stories annotated by hand. */
export const goldScorer: Scorer = {
  name: 'gold',
  what: 'Dossiers of stories annotated by hand: how much of each layer is found.',
  takes: ['a folder with gold/STORY.json and, in it or beside it, stories/STORY/'],
  splits: false,
  options: { stories: { type: 'string', what: 'where the stories lie, when it is elsewhere' } },
  async score({ data, extra }) {
    const stories = extra?.['stories'];
    const scores = await scoreGold(data, typeof stories === 'string' ? stories : undefined);
    return {
      set: scores.map(({ story }) => story).join(', '),
      figures: scores.flatMap(({ story, layers, mean }) => [
        { name: `${story}, mean recall`, value: mean, n: layers.length },
        ...layers.flatMap(({ score: { layer, hit, total } }) =>
          total === 0 ? [] : [{ name: `${story}, ${layer}, recall`, value: hit / total, n: total }],
        ),
      ]),
      baselines: [],
      table: scores.flatMap(renderStory),
      errors: scores.flatMap(({ story, layers }) =>
        layers.flatMap(({ score, beyond }) => [
          ...score.missed.map((line) => `- ${story}: ${score.layer}: ${line}`),
          ...beyond.map((line) => `+ ${story}: ${score.layer}: ${line}`),
        ]),
      ),
    };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(goldScorer, process.argv.slice(2));
