import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossier, readStories, serialiseDossier } from '../../src/operations/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-open-'));
const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('openDossier', () => {
  it('gives back what was written, or one story of it', async () => {
    const dossier = await readStories({ paths: ['examples/tarnwick-dam/articles'] });
    const path = save('dossier.json', serialiseDossier(dossier));
    expect(await openDossier({ dossier: path })).toEqual(dossier);
    const story = dossier.stories.at(-1)!;
    expect((await openDossier({ dossier: path, story: story.id })).stories).toEqual([story]);
  });

  it.each([
    ['not there', join(folder, 'none.json'), 'cannot be read (ENOENT)'],
    ['no JSON', save('a.json', '{'), 'it is not JSON'],
    ['no dossier', save('b.json', '{"format":"other"}'), 'it is no dossier'],
  ])('refuses what is %s, in plain words', async (_, path, words) => {
    await expect(openDossier({ dossier: path })).rejects.toThrow(words);
  });
});
