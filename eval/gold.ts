/**
 * Holds the dossiers of hand-annotated stories against their annotations: recall per layer, and how much is reported.
 * usage: npm run eval -- gold --data DIR [--stories DIR] [--errors N] [--json FILE]
 *   DIR holds gold/STORY.json and stories/STORY/; --errors prints N lines a layer of what is missed and of what is beyond
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStories } from '../src/index.ts';
import { loadAnnotation, type StoryScore, scoreStory } from './annotation/index.ts';
import { findSet } from './sets/index.ts';
import { renderScores } from './truth/index.ts';

/** One score per annotated story, in order of name. Throws when a folder is missing. */
export async function scoreGold(
  directory: string,
  storiesDirectory = findSet(directory, 'stories'),
): Promise<StoryScore[]> {
  const gold = findSet(directory, 'gold');
  if (gold === undefined || storiesDirectory === undefined)
    throw new Error(`no gold/ and stories/ in or beside ${directory}`);
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

function print({ story, layers, mean, variants, majors, majorsBeyond, badEvidence }: StoryScore, errors: number): void {
  console.log(`\n${story}\n${renderScores(layers.map(({ score }) => score))}`);
  console.log(
    `mean recall ${(mean * 100).toFixed(1)}%; ${variants} variants reported, ${majors} of them major, ${majorsBeyond} of these not annotated`,
  );
  if (badEvidence > 0) console.log(`${badEvidence} pieces of evidence are not their slice`);
  for (const { score, beyond } of errors > 0 ? layers : []) {
    for (const line of score.missed.slice(0, errors)) console.log(`- ${score.layer}: ${line}`);
    for (const line of beyond.slice(0, errors)) console.log(`+ ${score.layer}: ${line}`);
  }
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      stories: { type: 'string' },
      errors: { type: 'string', default: '0' },
      json: { type: 'string' },
    },
  });
  if (values.data === undefined) {
    console.error('usage: npm run eval -- gold --data DIR [--stories DIR] [--errors N] [--json FILE]');
    process.exitCode = 2;
  } else {
    const scores = await scoreGold(values.data, values.stories);
    for (const score of scores) print(score, Number(values.errors));
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(scores, null, 2)}\n`);
  }
}
