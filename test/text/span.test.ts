import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, hullOf, spanContains, spansOverlap, subtractSpans, trimSpan } from '../../src/text/index.ts';

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));

describe('spans', () => {
  it.each([
    [{ start: 0, end: 2 }, { start: 2, end: 4 }, false],
    [{ start: 0, end: 3 }, { start: 2, end: 4 }, true],
    [{ start: 2, end: 3 }, { start: 0, end: 9 }, true],
  ])('%o and %o overlap: %s', (a, b, expected) => {
    expect(spansOverlap(a, b)).toBe(expected);
  });

  it('a hull contains its spans', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const hull = hullOf(spans);
        expect(spans.every((part) => spanContains(hull, part))).toBe(true);
      }),
    );
  });

  it('what is left after holes are taken out holds exactly the units outside them', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 5 }), (whole, holes) => {
        const left = subtractSpans(whole, holes);
        for (let unit = whole.start; unit < whole.end; unit += 1) {
          const inHole = holes.some((hole) => hole.start <= unit && unit < hole.end);
          expect(left.filter((part) => part.start <= unit && unit < part.end)).toHaveLength(inHole ? 0 : 1);
        }
      }),
    );
  });

  it('trims white space', () => {
    expect(trimSpan('  a b \n', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
  });
});

describe('foldText', () => {
  it.each([
    ['Nicolás', 'nicolas'],
    ['don’t', "don't"],
    ['“Yes”', '"yes"'],
    ['Pont‑à—Rive', 'pont-a-rive'],
  ])('%s → %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});
