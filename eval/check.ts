/**
 * Holds the scores against the floors reached before; fails below one. The sample story and the gold set
 * always, outside data when given.
 * usage: npm run eval -- check [--data DIR] [--raise]
 *   --raise  raises the floors in eval/floors.json to the scores reached; no floor is ever lowered
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStories } from '../src/index.ts';
import { refuseWrongData, WrongData } from './command/index.ts';
import { GOLD_SET_FOLDER, goldSetScorer } from './gold-set.ts';
import { figuresOf, floorFigures, scoreSections } from './report/index.ts';
import { findBelowFloor, type LayerScore, loadFloors, loadTruth, raiseFloors, scoreTruth } from './truth/index.ts';

const FOLDER = join(import.meta.dirname, '../examples/tarnwick-dam');
const FLOORS = join(import.meta.dirname, 'floors.json');

const USAGE = 'npm run eval -- check [--data DIR] [--raise]: holds every score against eval/floors.json';
const OPTIONS = {
  data: { type: 'string' },
  raise: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What is measured, under the keys of `floors.json`. */
async function measure(data: string | undefined): Promise<[key: string, scores: readonly LayerScore[]][]> {
  const sample = scoreTruth(await readStories({ paths: [join(FOLDER, 'articles')] }), loadTruth(FOLDER));
  const goldSet = floorFigures(await goldSetScorer.score({ data: GOLD_SET_FOLDER }));
  const own: [string, readonly LayerScore[]][] = [
    ['sample', sample],
    ['gold-set', goldSet],
  ];
  return data === undefined ? own : [...own, ['data', (await scoreSections(data)).flatMap(figuresOf)]];
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new WrongData(error instanceof Error ? error.message : String(error));
  }
}

let below: string[] = [];
const code = await refuseWrongData('check', async () => {
  const { data, raise, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const measured = await measure(data);
  below = measured.flatMap(([key, scores]) => findBelowFloor(loadFloors(FLOORS, key), scores));
  for (const line of below) console.log(`below its floor: ${line}`);
  if (below.length === 0)
    console.log(`${measured.flatMap(([, scores]) => scores).length} figures, none below its floor`);
  if (!raise) return;
  const all: Record<string, unknown> = JSON.parse(readFileSync(FLOORS, 'utf8'));
  const raised = measured.map(([key, scores]) => [key, raiseFloors(loadFloors(FLOORS, key), scores)]);
  writeFileSync(FLOORS, `${JSON.stringify({ ...all, ...Object.fromEntries(raised) }, null, 2)}\n`);
});
process.exitCode = code === 0 && below.length > 0 ? 1 : code;
