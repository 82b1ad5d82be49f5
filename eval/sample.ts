/**
 * Reads the sample story, holds its dossier against the truth and prints the scores and what is missed.
 * usage: npx tsx eval/sample.ts [--write] [--raise]
 *   --write  puts it into examples/tarnwick-dam/MISSED.md
 *   --raise  raises the floors in eval/floors.json to the scores reached; no floor is ever lowered
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from '../src/index.ts';
import { loadFloors, loadTruth, raiseFloors, renderMissed, scoreTruth } from './truth/index.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'examples/tarnwick-dam');
const FLOORS = join(ROOT, 'eval/floors.json');

const truth = loadTruth(FOLDER);
const dossier = await readStories({ paths: [join(FOLDER, 'articles')] });
const scores = scoreTruth(dossier, truth);
const page = renderMissed(truth.title, scores);
console.log(page);

if (process.argv.includes('--write')) writeFileSync(join(FOLDER, 'MISSED.md'), page);
if (process.argv.includes('--raise')) {
  const all: Record<string, unknown> = JSON.parse(readFileSync(FLOORS, 'utf8'));
  const raised = { ...all, sample: raiseFloors(loadFloors(FLOORS, 'sample'), scores) };
  writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
}
