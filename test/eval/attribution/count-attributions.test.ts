/** Scores of statements, by hand. A statement is "source/cue/content", pieces of a part joined by "+". */
import { describe, expect, it } from 'vitest';
import {
  type Attribution,
  countAttributions,
  findTrivialAttributions,
  listErrors,
} from '../../../eval/attribution/index.ts';
import type { Span } from '../../../src/text/index.ts';

const TEXT = '“It rained,” Ada Quill said. “All day.” Officials added that it flooded, citing a map of the river.';

function spansOf(words: string): Span[] {
  if (words === '') return [];
  return words.split('+').map((piece) => {
    const start = TEXT.indexOf(piece);
    if (start < 0) throw new Error(`not in the text: ${piece}`);
    return { start, end: start + piece.length };
  });
}
const statement = (line: string): Attribution => {
  const [source = '', cue = '', content = ''] = line.split('/');
  return { source: spansOf(source), cue: spansOf(cue), content: spansOf(content) };
};

const QUOTE = 'Ada Quill/said/“It rained,”+“All day.”';
const FLOOD = 'Officials/added/that it flooded';

describe('countAttributions', () => {
  it.each([
    // found, gold, whole statements: exact, overlap (right of found, gold)
    ['the same', [QUOTE, FLOOD], [QUOTE, FLOOD], [2, 2, 2, 2]],
    ['without the marks', ['Ada Quill/said/It rained,+All day.'], [QUOTE], [0, 1, 1, 1]],
    ['one piece of two', ['Ada Quill/said/“It rained,”'], [QUOTE], [0, 1, 1, 1]],
    ['the source of another statement', ['Officials/said/“It rained,”'], [QUOTE], [0, 0, 1, 1]],
    ['the cue of another statement', ['Ada Quill/added/“It rained,”'], [QUOTE], [0, 0, 1, 1]],
    ['a source where none is annotated', [FLOOD], ['/added/that it flooded'], [0, 0, 1, 1]],
    ['no source on either side', ['/added/it flooded'], ['/added/that it flooded'], [0, 1, 1, 1]],
    ['one statement cannot stand for two', [FLOOD], [FLOOD, 'Officials/added/flooded'], [1, 1, 1, 2]],
    ['nor two for one', [FLOOD, 'Officials/added/flooded'], [FLOOD], [1, 1, 2, 1]],
    // The first found fits both; the second only the first annotated.
    [
      'as many pairs as possible',
      ['Officials/added/that it flooded, citing a map', 'Officials/added/that'],
      ['Officials/added/that it flooded', 'Officials/added/a map'],
      [0, 2, 2, 2],
    ],
    ['without a content it is no statement', ['Officials/added/'], [FLOOD], [0, 0, 0, 1]],
  ])('%s', (_, found, gold, expected) => {
    const { exact, overlap } = countAttributions(TEXT, found.map(statement), gold.map(statement)).statement;
    expect([exact.right, overlap.right, overlap.found, overlap.gold]).toEqual(expected);
  });

  it('counts each piece of a content as a span, and a shared source once', () => {
    const gold = [QUOTE, 'Ada Quill/said/it flooded'].map(statement);
    const { source, content } = countAttributions(TEXT, gold, gold);
    expect([source.exact.gold, content.exact.gold]).toEqual([1, 3]);
  });
});

describe('listErrors', () => {
  it('tells missed, not annotated and other borders apart', () => {
    const found = ['Ada Quill/said/It rained,', 'Officials/citing/a map'].map(statement);
    const lines = listErrors('d', TEXT, found, [QUOTE, FLOOD].map(statement)).join('\n');
    expect(lines).toBe(
      [
        '~ d: [Ada Quill] <said> “It rained,” ¦ “All day.”',
        '    found [Ada Quill] <said> It rained,',
        '- d: [Officials] <added> that it flooded',
        '+ d: [Officials] <citing> a map',
      ].join('\n'),
    );
  });

  it('is silent where all is right', () => {
    expect(listErrors('d', TEXT, [statement(QUOTE)], [statement(QUOTE)])).toEqual([]);
  });
});

describe('findTrivialAttributions', () => {
  it('takes quotation marks, "said" and the name beside it', () => {
    expect(findTrivialAttributions(TEXT)[0]).toEqual(statement(QUOTE));
  });

  it('keeps to the line', () => {
    expect(
      findTrivialAttributions('“One”\nHe said “two”').map(({ cue, content }) => [cue.length, content.length]),
    ).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});
