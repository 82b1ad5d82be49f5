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
import { GOLD_SET_FOLDER, goldSetScorer } from './gold-set.ts';
import { figuresOf, floorFigures, scoreSections } from './report/index.ts';
import { findBelowFloor, type LayerScore, loadFloors, loadTruth, raiseFloors, scoreTruth } from './truth/index.ts';

const FOLDER = join(import.meta.dirname, '../examples/tarnwick-dam');
const FLOORS = join(import.meta.dirname, 'floors.json');

const { values } = parseArgs({ options: { data: { type: 'string' }, raise: { type: 'boolean', default: false } } });
const measured: [key: string, scores: readonly LayerScore[]][] = [
  ['sample', scoreTruth(await readStories({ paths: [join(FOLDER, 'articles')] }), loadTruth(FOLDER))],
  ['gold-set', floorFigures(await goldSetScorer.score({ data: GOLD_SET_FOLDER }))],
];
if (values.data !== undefined) measured.push(['data', (await scoreSections(values.data)).flatMap(figuresOf)]);

const below = measured.flatMap(([key, scores]) => findBelowFloor(loadFloors(FLOORS, key), scores));
for (const line of below) console.log(`below its floor: ${line}`);
if (below.length > 0) process.exitCode = 1;
else console.log(`${measured.flatMap(([, scores]) => scores).length} figures, none below its floor`);

if (values.raise) {
  const all: Record<string, unknown> = JSON.parse(readFileSync(FLOORS, 'utf8'));
  const raised = measured.map(([key, scores]) => [key, raiseFloors(loadFloors(FLOORS, key), scores)]);
  writeFileSync(FLOORS, `${JSON.stringify({ ...all, ...Object.fromEntries(raised) }, null, 2)}\n`);
}
