/** What the scorer of claims counts, on a few reports of our own. */
import { describe, expect, it } from 'vitest';
import type { ChainedDocument } from '../../../eval/actors.ts';
import { chooseStemShare, pairSentences, scorePairs } from '../../../eval/claims/index.ts';

/** One sentence, all of it annotated; `events` are [token, chain]. */
function documentOf(
  id: string,
  text: string,
  events: readonly (readonly [number, string, string?])[],
): ChainedDocument {
  return {
    id,
    subtopic: '1own',
    sentences: [text.split(/(?=[.,])|\s/u).filter((token) => token !== '')],
    text,
    checked: [0],
    mentions: events.map(([token, chain, type = 'ACTION_OCCURRENCE']) => ({ type, tokens: [0, token, token], chain })),
  };
}

describe('links between sentences', () => {
  const pairs = pairSentences([
    documentOf('a', 'The Ostrel bridge collapsed in Venmark on Sunday.', [[3, 'A1']]),
    documentOf('b', 'The bridge at Ostrel collapsed in Venmark, police said.', [
      [4, 'A1'],
      [9, 'R1', 'ACTION_REPORTING'],
    ]),
    documentOf('c', 'Bakers asked for higher wages, a union said.', [
      [1, 'A2'],
      [7, 'R1', 'ACTION_REPORTING'],
    ]),
  ]);
  const known = pairs.map(({ linked, alike, found }) => ({ linked, alike, found }));

  it('are what shares an event, reporting aside', () => {
    expect(known).toEqual([
      { linked: true, alike: true, found: true },
      { linked: false, alike: false, found: false },
      { linked: false, alike: false, found: false },
    ]);
  });

  it('are counted as precision and recall', () => {
    const score = scorePairs(
      pairs,
      () => true,
      ({ linked }) => linked,
    );
    expect(score.precision).toBeCloseTo(1 / 3);
    expect(score.recall).toBe(1);
  });

  it('have a trivial measure whose threshold is chosen by F1', () => {
    const of = (sameStems: number, linked: boolean) => ({ ...pairs[0]!, sameStems, linked });
    const share = chooseStemShare([of(0.1, false), of(0.5, true), of(0.9, true)], ({ linked }) => linked);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThanOrEqual(0.5);
  });
});
