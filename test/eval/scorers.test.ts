/** What the scorers count, on a few words of our own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreBCubed } from '../../eval/clustering.ts';
import { COPY_KINDS, pairExactly, plantCopies } from '../../eval/copies/index.ts';
import { pairAll } from '../../eval/duplicates.ts';
import { findSnippets } from '../../eval/html.ts';
import { scoreWords } from '../../eval/paraphrase.ts';
import { findKnownNames, readTagged } from '../../eval/tagged/index.ts';
import { jaccard } from '../../src/algorithms/index.ts';

const wordsFrom = (start: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${start + at}`).join(' ');

describe('duplicates', () => {
  const setOf = (list: readonly number[]): Uint32Array => Uint32Array.from(list).sort();

  it('finds exactly the pairs that comparing all with all finds', () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, (drawn) => {
        const all = drawn.map(setOf);
        const naive = all.flatMap((a, i) =>
          all.flatMap((b, j) => (i < j && jaccard(a, b) >= 0.5 ? [`${i} ${j}`] : [])),
        );
        expect(
          pairExactly(all, 0.5)
            .map(({ a, b }) => `${a} ${b}`)
            .sort(),
        ).toEqual(naive.sort());
      }),
    );
  });

  it('pairs all copies of one text, and no pair below the similarity', () => {
    const links = [
      { a: 0, b: 1, similarity: 1, containment: 1 },
      { a: 0, b: 2, similarity: 0.6, containment: 0.7 },
      { a: 0, b: 3, similarity: 0.3, containment: 0.9 },
    ];
    expect([...pairAll(links, [7, 7, 8, 9])].sort()).toEqual(['0 1', '0 2', '1 2']);
  });

  it('plants copies of every kind, the same each time', () => {
    const texts = Array.from({ length: 30 }, (_, at) => wordsFrom(1000 * at, 200));
    const copies = plantCopies(texts, 2);
    expect(new Set(copies.map(({ kind }) => kind))).toEqual(new Set(COPY_KINDS));
    expect(plantCopies(texts, 2)).toEqual(copies);
    const [cut] = copies;
    expect(cut).toEqual({ of: 0, kind: 'cut', text: wordsFrom(0, 90) });
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
