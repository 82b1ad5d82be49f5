/** Reads the hand-written truth of an example. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Truth, TruthSchema } from './truth-schema.ts';

/** The truth in `<folder>/truth.json`; throws with the place when it does not fit its schema. */
export const loadTruth = (folder: string): Truth =>
  TruthSchema.parse(JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')));
