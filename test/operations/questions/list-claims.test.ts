import { describe, expect, it } from 'vitest';
import { ask, listClaims } from '../../../src/operations/index.ts';
import { sampleDossier } from '../../report/sample-dossier.ts';

describe('listClaims', () => {
  it('answers each claim as the dossier has it, with the credibility that its support justifies', () => {
    const dossier = sampleDossier();
    const { items, total } = ask(dossier, listClaims, { storyId: 's-bridge' });
    const { claims } = dossier.stories[0]!;
    expect(total).toBe(claims.length);
    expect(items).toMatchObject(claims);
    expect(items.map(({ credibility }) => credibility)).toEqual([
      { digit: 6, reading: 'cannot be judged' },
      { digit: 6, reading: 'cannot be judged' },
      { digit: 3, reading: 'possibly true' },
    ]);
  });
});
