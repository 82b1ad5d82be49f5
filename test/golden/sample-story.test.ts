/** The sample story, end to end, against its hand-written truth: scores may only rise, and what is missed is listed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  findBelowFloor,
  type LayerScore,
  loadFloors,
  loadTruth,
  renderMissed,
  scoreTruth,
} from '../../eval/truth/index.ts';
import { checkDossier, type Dossier, DossierSchema, readStories, serialiseDossier } from '../../src/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'examples/tarnwick-dam');
const truth = loadTruth(FOLDER);

describe('the sample story', () => {
  let dossier: Dossier;
  let scores: LayerScore[];

  beforeAll(async () => {
    dossier = await readStories({ paths: [join(FOLDER, 'articles')] });
    scores = scoreTruth(dossier, truth);
    console.info(renderMissed(truth.title, scores));
  }, 60_000);

  it('is a dossier, with every article read', () => {
    expect(() => DossierSchema.parse(dossier)).not.toThrow();
    expect(dossier.counts).toEqual({ seen: 12, read: 12, repeated: 0, refused: 0 });
  });

  it('has ids that lead somewhere, evidence that is the slice of its article, numbers that add up', () => {
    expect(checkDossier(dossier)).toEqual([]);
  });

  it('comes apart from the other articles exactly', () => {
    expect(scores.find((score) => score.layer === 'stories told apart')?.missed).toEqual([]);
  });

  it('gives the same bytes again', async () => {
    const again = await readStories({ paths: [join(FOLDER, 'articles')] });
    expect(serialiseDossier(again)).toBe(serialiseDossier(dossier));
  });

  it('falls below no floor', () => {
    expect(findBelowFloor(loadFloors(join(ROOT, 'eval/floors.json'), 'sample'), scores)).toEqual([]);
  });

  it('has its misses listed: npx tsx eval/sample.ts --write', () => {
    expect(readFileSync(join(FOLDER, 'MISSED.md'), 'utf8')).toBe(renderMissed(truth.title, scores));
  });
});
