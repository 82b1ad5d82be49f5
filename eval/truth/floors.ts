/** The floors of a measurement: the score of each layer that was reached, and below which no run may fall. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type LayerScore, shareFound } from './layer-score.ts';

const FloorsFileSchema = z.record(z.string(), z.unknown());
const FloorsSchema = z.record(z.string(), z.number().min(0).max(1));
export type Floors = z.infer<typeof FloorsSchema>;

/** The floors of one measurement in `eval/floors.json`, by layer; empty when it has none yet. */
export function loadFloors(file: string, key: string): Floors {
  const all = FloorsFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return FloorsSchema.parse(all[key] ?? {});
}

/** The floors with every layer at least at its score; none is lowered, and none is dropped. */
export function raiseFloors(floors: Floors, scores: readonly LayerScore[]): Floors {
  const raised: Floors = { ...floors };
  for (const score of scores) raised[score.layer] = Math.max(floors[score.layer] ?? 0, shareFound(score));
  return raised;
}

/** One line for each layer below its floor, or with a floor and no score. */
export function findBelowFloor(floors: Floors, scores: readonly LayerScore[]): string[] {
  const reached = new Map(scores.map((score) => [score.layer, shareFound(score)]));
  return Object.entries(floors).flatMap(([layer, floor]) => {
    const score = reached.get(layer);
    if (score !== undefined && score >= floor) return [];
    return [`${layer}: ${score ?? 'not scored'}, floor ${floor}`];
  });
}
