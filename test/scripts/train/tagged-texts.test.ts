import { describe, expect, it } from 'vitest';
import { copyWithHeadlines } from '../../../scripts/train/headline-copies.ts';
import { readOwnSentences } from '../../../scripts/train/read-own-sentences.ts';

describe('sentences of our own', () => {
  it('hold names at their places', () => {
    const [one, two, ...none] = readOwnSentences(
      '# note\n[PER Anna Keller] left [LOC Berlin].\nShe is well.\n\n[ORG Ostbank] fell.\n',
    );
    expect(one?.text).toBe('Anna Keller left Berlin.\nShe is well.');
    expect(one?.entities.map(({ start, end, type }) => `${type} ${one.text.slice(start, end)}`)).toEqual([
      'PER Anna Keller',
      'LOC Berlin',
    ]);
    expect(two?.entities).toEqual([{ start: 0, end: 7, type: 'ORG' }]);
    expect(none).toEqual([]);
  });
});

describe('headline copies', () => {
  const text = 'Anna Keller met the press in Berlin.\nThe talks went well.';
  const sentence = { paragraphIndex: 0, firstToken: 0, endToken: 0, part: 'body' as const };
  const sentences = [
    { ...sentence, span: { start: 0, end: 36 } },
    { ...sentence, span: { start: 37, end: text.length } },
  ];

  it('print chosen sentences with capitals and keep every offset', () => {
    const { document, changed } = copyWithHeadlines({ text, entities: [] }, sentences, { every: 2, first: 2 });
    expect(document.text).toBe('Anna Keller Met the Press in Berlin.\nThe talks went well.');
    expect(changed).toEqual([{ start: 0, end: 36 }]);
  });

  it('print now and then one in capitals', () => {
    const { document } = copyWithHeadlines({ text, entities: [] }, sentences, { every: 1, first: 4 });
    expect(document.text).toBe('ANNA KELLER MET THE PRESS IN BERLIN.\nThe Talks Went Well.');
  });
});
