import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FeatureRows,
  labelsOf,
  packWeights,
  Tagger,
  type TrainingSequence,
  trainTagger,
} from '../../../src/algorithms/index.ts';

/** Items are letters; upper-case runs are spans of kind 0, runs of digits of kind 1. Each letter sees its neighbours. */
function rowsOf(word: string): FeatureRows {
  const rows = new FeatureRows();
  const classOf = (letter = ' '): number => (/[A-Z]/u.test(letter) ? 1 : /[0-9]/u.test(letter) ? 2 : 0);
  [...word].forEach((letter, index) => {
    rows.add(1, classOf(letter));
    rows.addPair(2, classOf(word[index - 1]), classOf(letter));
    rows.addPair(3, classOf(letter), classOf(word[index + 1]));
    rows.endRow();
  });
  return rows;
}

const spansIn = (word: string) =>
  [...word.matchAll(/[A-Z]+|[0-9]+/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    kind: /[A-Z]/u.test(run) ? 0 : 1,
  }));

function sequenceOf(word: string): TrainingSequence {
  const rows = rowsOf(word);
  return { values: rows.values.slice(), ends: rows.ends.slice(), labels: labelsOf(spansIn(word), word.length) };
}

const WORDS = [
  'abCDe12',
  'A',
  '7x7',
  'abc',
  'ABc',
  'x99',
  '12ab',
  'aBc',
  'ABCD',
  'q1w22E',
  'AB12',
  '345AB',
  'A1B2',
  '1A',
];
const train = (dropout: number) =>
  trainTagger(WORDS.map(sequenceOf), { kinds: 2, rounds: 100, minCount: 1, rate: 0.2, shrinkage: 1e-6, dropout });
const withoutMargin = (tagger: Tagger, word: string) =>
  tagger.findSpans(rowsOf(word)).map(({ start, end, kind }) => ({ start, end, kind }));

describe('sequence tagger', () => {
  const tagger = new Tagger(packWeights(train(0)), 2);

  it.each(['zzAAz', '9', 'A1B2', '', 'mnoPQR345st'])('finds the spans of unseen %j', (word) => {
    expect(withoutMargin(tagger, word)).toEqual(spansIn(word));
  });

  it('is the same at every training, with features left out too', () => {
    expect(packWeights(train(0.3))).toEqual(packWeights(train(0.3)));
  });

  it('learns with features left out', () => {
    const thinned = new Tagger(packWeights(train(0.2)), 2);
    expect(withoutMargin(thinned, 'wwXYZ12')).toEqual(spansIn('wwXYZ12'));
  });

  it('scores what it finds above nothing, and finds more with a bonus', () => {
    for (const { margin } of tagger.findSpans(rowsOf('aaBBB'))) expect(margin).toBeGreaterThan(0);
    const eager = new Tagger(packWeights(train(0), { entryBonus: 100 }), 2);
    expect(eager.findSpans(rowsOf('aaaa')).length).toBeGreaterThan(0);
    expect(tagger.findSpans(rowsOf('aaaa'))).toEqual([]);
  });

  it('finds spans that do not overlap, whatever the rows hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 5 }), { maxLength: 30 }), (items) => {
        const rows = new FeatureRows();
        for (const values of items) {
          for (const value of values) rows.add(1, value % 3);
          rows.endRow();
        }
        let reached = 0;
        for (const { start, end } of tagger.findSpans(rows)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(items.length);
      }),
    );
  });

  it('refuses weights of another tagger', () => {
    expect(() => new Tagger(packWeights(train(0)), 3)).toThrow('3 kinds');
  });
});
