import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonParts } from '../../src/operations/json-parts.ts';

it('is what JSON.stringify writes, for any value and however deep it is taken apart', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(6), (value, levels) => {
      expect([...jsonParts(value, levels)].join('')).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

it('leaves out what is undefined, and keeps line breaks inside strings', () => {
  const value = { a: undefined, b: [{ c: undefined }, 'x\ny'], d: {} };
  expect([...jsonParts(value)].join('')).toBe(JSON.stringify(value, null, 2));
});
