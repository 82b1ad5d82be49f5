import { describe, expect, it } from 'vitest';
import { names, segment } from '../../../src/article/index.ts';

function namesOf(text: string): string[] {
  const source = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  const context = { diagnose: () => {} };
  const layers = { source, ...segment.run({ source, boilerplate: [] }, context) };
  return names.run(layers, context).names.map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`);
}

describe('names', () => {
  it('finds the names of a paragraph, with exact borders', () => {
    const text = [
      'Police in Germany arrested Martin Hollweg on Monday, a spokeswoman for the Interior Ministry said.',
      'Hollweg, who worked for Siemens in Berlin, denied the charges.',
    ].join('\n');
    expect(namesOf(text)).toEqual([
      'place Germany',
      'person Martin Hollweg',
      'organisation Interior Ministry',
      'person Hollweg',
      'organisation Siemens',
      'place Berlin',
    ]);
  });

  it.each([
    'The weather stayed cold on Tuesday, and nobody went out.',
    'He said that prices would rise in March.',
    '',
    '... 12:30 (42) --',
  ])('finds none in %j', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('reads captions, which are boilerplate, too', () => {
    const text = 'Martin Hollweg was in Berlin.\nPhoto by Anna Keller';
    const source = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
    const context = { diagnose: () => {} };
    const boilerplate = [{ span: { start: 30, end: text.length }, kind: 'picture-credit' as const, reason: 'credit' }];
    const layers = { source, ...segment.run({ source, boilerplate }, context) };
    const last = names.run(layers, context).names.at(-1);
    expect(last).toEqual({ span: { start: 39, end: 50 }, kind: 'person' });
  });

  it.each([
    ['Mr Hollweg left.', 'person Hollweg'],
    ['Mr. Hollweg left.', 'person Hollweg'],
    ['The US and the UK agreed.', 'place US', 'place UK'],
    ['Rep. Anna Keller (R-Ohio) resigned.', 'person Anna Keller', 'place Ohio'],
    ['Anna Keller Calls for Vote on New Budget in Ohio', 'person Anna Keller', 'place Ohio'],
  ])('reads %j', (text, ...expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('gives the same answer for a name again and again', () => {
    const text = 'Anna Keller met Martin Hollweg in Berlin.';
    expect(namesOf(text)).toEqual(namesOf(text));
  });
});
