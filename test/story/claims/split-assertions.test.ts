import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/pipeline.ts';
import { splitAssertions } from '../../../src/story/claims/split-assertions.ts';

function read(text: string) {
  const source = { id: 'a-x', path: 'x', title: '', language: 'en', sha256: '', text, credits: [] };
  return readArticle(source, { diagnose: () => undefined });
}

/** The words of each assertion, without what stands in its gaps. */
function assertionsOf(text: string): string[] {
  const article = read(text);
  return splitAssertions(article, 0).map(({ tokens }) =>
    tokens.map((index) => article.tokens[index]?.norm ?? '').join(' '),
  );
}

describe('assertions of a sentence', () => {
  it.each<[string, string[]]>([
    [
      'The council cut ties with the firm and closed its office in Sarn in 2019.',
      ['the council cut ties with the firm', 'closed its office in sarn in 2019'],
    ],
    ['15 October 2024, 7:05 p.m.', []],
    [
      'She was filmed pushing, kicking and slapping the guards.',
      ['she was filmed pushing , kicking and slapping the guards'],
    ],
    // A clause inserted is one of its own, and the clause around it goes on.
    [
      'The old dam, which was built in the sixties, failed on Sunday morning.',
      ['the old dam failed on sunday morning', 'which was built in the sixties'],
    ],
    // A comma ends a clause that stands in front.
    [
      'If a second gate shows damage, the authority will drain the lake.',
      ['if a second gate shows damage', 'the authority will drain the lake'],
    ],
    // "as" before a noun opens nothing.
    ['Villagers hailed the girl as a hero of the valley.', ['villagers hailed the girl as a hero of the valley']],
  ])('%s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });
});

describe('frames', () => {
  it.each<[string, string[]]>([
    ['The bridge fell into the river, Mayor Ada Quill said.', ['the bridge fell into the river']],
    ['Two residents told the Herald that they heard no siren.', ['they heard no siren']],
    // Where the saying was is no part of what was said.
    ['"The gate held all night," Ada Quill told reporters in the town hall.', ['the gate held all night']],
    // A frame between two clauses parts them.
    [
      'The sirens did not sound, Mayor Ada Quill said, and most people were woken by firemen.',
      ['the sirens did not sound', 'most people were woken by firemen'],
    ],
    // What is said is no clause: the saying is the assertion.
    [
      'Mayor Ada Quill praised the firemen for their quick work.',
      ['mayor ada quill praised the firemen for their quick work'],
    ],
    // What a frame tells of its source is an assertion.
    [
      '"I heard it first," said Ada Quill, who has run the bakery on the square for thirty years.',
      ['i heard it first', 'who has run the bakery on the square for thirty years'],
    ],
  ])('%s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });
});

describe('words lent to a clause', () => {
  it.each([
    ['The council cut ties with the firm and closed its office in Sarn.', 1, 'council'],
    ['Norvane named a manager who had run the mill in Sarn.', 1, 'manager'],
    ['Ada Quill resigned on Monday from the council of Sarn.', 0, ''],
  ])('%s', (text, at, words) => {
    const article = read(text);
    const { lent } = splitAssertions(article, 0)[at]!;
    expect([...new Set(lent)].map((index) => article.tokens[index]?.norm).join(' ')).toBe(words);
  });
});
