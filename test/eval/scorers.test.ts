/** What the scorers count, on a few words of our own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreBCubed } from '../../eval/clustering.ts';
import { chooseSample, pairExactly, pairGroups, scoreCuts } from '../../eval/duplicates.ts';
import { findSnippets } from '../../eval/html.ts';
import { scoreWords } from '../../eval/paraphrase.ts';
import { findKnownNames, readTagged } from '../../eval/tagged/index.ts';
import { jaccard } from '../../src/algorithms/index.ts';

const wordsFrom = (start: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${start + at}`).join(' ');

describe('duplicates', () => {
  it('finds exactly the pairs that comparing all with all finds', () => {
    const sets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sets, (lists) => {
        const all = lists.map((list) => new Set(list));
        const naive = all.flatMap((a, i) =>
          all.flatMap((b, j) => (i < j && jaccard(a, b) >= 0.5 ? [`${i} ${j}`] : [])),
        );
        expect(
          pairExactly(all, 0.5)
            .map((pair) => pair.join(' '))
            .sort(),
        ).toEqual(naive.sort());
      }),
    );
  });

  it('pairs everything that links join', () => {
    expect(
      [
        ...pairGroups(5, [
          [0, 3],
          [3, 4],
        ]),
      ].sort(),
    ).toEqual(['0 3', '0 4', '3 4']);
  });

  it('takes articles that share text into the sample before others', () => {
    const rows = [wordsFrom(0, 400), wordsFrom(1000, 400), wordsFrom(2000, 400), wordsFrom(1000, 390)];
    expect(
      chooseSample(
        rows.map((text) => ({ text })),
        2,
      ),
    ).toEqual([1, 3]);
  });

  it('links an article to itself with its last words cut', () => {
    expect(scoreCuts([{ text: wordsFrom(0, 400) }]).at(-1)).toEqual({ kept: 0.95, recall: 1 });
  });
});

describe('paraphrase', () => {
  it('weighs rare words more than common ones', () => {
    const [rare, common] = scoreWords([
      { a: 'the dam broke', b: 'the dam burst' },
      { a: 'the mayor spoke', b: 'the river rose' },
    ]);
    expect(rare).toBeGreaterThan(common as number);
    expect(scoreWords([{ a: '', b: '' }])).toEqual([0]);
  });
});

describe('html', () => {
  it('finds snippets whatever the white space', () => {
    const found = findSnippets('The dam\n  broke at noon.\nSubscribe now', {
      with: ['dam broke  at', 'the mayor'],
      without: ['Subscribe', 'Cookies'],
    });
    expect(found).toEqual({ right: ['dam broke  at'], wrong: ['Subscribe'], missed: ['the mayor'] });
  });
});

describe('names', () => {
  it('knows the longest name of the training data, and none of two types', () => {
    const training = readTagged(
      ['New\tB-LOC', 'Tarn\tI-LOC', '', 'Tarn\tB-PER', '', 'Hale\tB-PER', '', 'Hale\tB-ORG', ''].join('\n'),
    );
    const text = "Hale saw New Tarn's bridge, and Tarn.";
    const found = findKnownNames(training)(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
    expect(found).toEqual(['LOC New Tarn', 'PER Tarn']);
  });
});

describe('scoreBCubed', () => {
  it('is 1 for the labels themselves and punishes one big group', () => {
    expect(scoreBCubed([[0, 1], [2]], ['x', 'x', 'y']).f1).toBe(1);
    const { precision, recall } = scoreBCubed([[0, 1, 2]], ['x', 'x', 'y']);
    expect(recall).toBe(1);
    expect(precision).toBeCloseTo(5 / 9);
  });
});
