/** What the scorer of joined names counts, on two tiny reports of our own. */
import { describe, expect, it } from 'vitest';
import { type ChainedDocument, listNamed, placeTokens, scoreActors } from '../../eval/actors.ts';

const documentOf = (id: string, text: string, mentions: ChainedDocument['mentions']): ChainedDocument => ({
  id,
  subtopic: '1own',
  sentences: [text.split(/(?=[.,])|\s/u).filter((token) => token !== '')],
  text,
  checked: [0],
  mentions,
});
const mention = (first: number, last: number, chain: string | null, type = 'HUMAN_PART_PER') => ({
  type,
  tokens: [0, first, last] as const,
  chain,
});

describe('the scorer of actors', () => {
  it('finds tokens again although the text has other quotation marks', () => {
    const [places] = placeTokens({ sentences: [['He', 'said', '``', 'no', "''", '.']], text: 'He said "no".' });
    expect(places).toEqual([[0, 2], [3, 7], undefined, [9, 11], undefined, [12, 13]]);
  });

  it('leaves out pronouns, common nouns, links of no chain and what stands after a preposition', () => {
    const document = documentOf('a', 'The Mayor of Lund told Orla Venn that he saw a heron.', [
      mention(0, 3, 'P1'),
      mention(5, 6, 'P2'),
      mention(8, 8, 'P1'),
      mention(10, 11, 'P3'),
      mention(3, 3, null, 'LOC_GEO'),
    ]);
    expect(listNamed(document).map(({ words }) => words)).toEqual(['Mayor', 'Orla Venn']);
  });

  it('counts a surname that is joined with its full name, which equal strings miss', () => {
    const scores = scoreActors([
      documentOf('a', 'Mayor Orla Venn spoke in Lund.', [mention(1, 2, 'P1'), mention(5, 5, 'L1', 'LOC_GEO')]),
      documentOf('b', 'Ms. Venn spoke again.', [mention(2, 2, 'P1')]),
    ]);
    expect(scores.mentions).toBe(3);
    expect(scores.stemma.f1).toBe(1);
    expect(scores.sameString.recall).toBeCloseTo(2 / 3);
  });
});
