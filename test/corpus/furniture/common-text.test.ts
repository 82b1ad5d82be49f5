import { describe, expect, it } from 'vitest';
import { toUnit, toVector } from '../../../src/algorithms/index.ts';
import { type DatedTerms, isCommonText } from '../../../src/corpus/index.ts';

/** An article of a day, of its own words and `shared` times as much of what all have. */
const article = (at: number, day: number | undefined, shared = 0.5): DatedTerms => ({
  ...(day === undefined ? {} : { day }),
  terms: toUnit(
    toVector(
      new Map([
        [1, shared],
        [100 + at, 1],
      ]),
    ),
  ),
});
const many = (count: number, make: (at: number) => DatedTerms): DatedTerms[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('isCommonText', () => {
  it.each<[string, boolean, readonly DatedTerms[]]>([
    ['a form, week after week', true, many(17, (at) => article(at, 7 * at))],
    ['a form, several reports a week', true, many(60, (at) => article(at, Math.floor(at / 3) * 7))],
    ['few reports', false, many(16, (at) => article(at, 30 * at))],
    ['agency copy that dozens print within days', false, many(60, (at) => article(at, at % 5))],
    ['one affair that goes on for months', false, many(60, (at) => article(at, 7 * at, 1.2))],
    ['articles without a day', false, many(60, (at) => article(at, undefined))],
    ['seven weeks of it', false, many(42, (at) => article(at, Math.floor(at / 6) * 7))],
    ['nothing', false, []],
  ])('%s: %s', (_, expected, articles) => {
    expect(isCommonText(articles)).toBe(expected);
  });
});
