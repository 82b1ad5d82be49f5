import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { renderSchema } from '../../scripts/render-schema.ts';
import { DossierSchema } from '../../src/model/index.ts';
import { sampleDossier } from '../report/sample-dossier.ts';

const published = readFileSync(new URL('../../schema/dossier.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(published) as object);

describe('schema/dossier.schema.json', () => {
  it('is what the zod definitions say (npm run schema)', () => {
    expect(renderSchema()).toBe(published);
  });

  it('accepts a dossier, as the zod definition does', () => {
    expect(validate(sampleDossier()), JSON.stringify(validate.errors)).toBe(true);
    expect(DossierSchema.safeParse(sampleDossier()).success).toBe(true);
  });

  it.each([
    ['a negative count', { counts: { seen: -1, read: 0, repeated: 0, refused: 0 } }],
    ['another version', { version: '2' }],
    ['a property nobody knows', { verdict: 'true' }],
  ])('refuses %s', (_, change) => {
    expect(validate({ ...sampleDossier(), ...change })).toBe(false);
  });
});
