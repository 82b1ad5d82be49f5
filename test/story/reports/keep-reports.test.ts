import { describe, expect, test } from 'vitest';
import { readTexts } from '../read-texts.ts';

/** The sources of the statements that a story keeps of an article, as printed. */
const sourcesOf = (text: string): string[] =>
  readTexts({ first: text }).statements.flatMap(({ source }) =>
    source === undefined ? [] : [source.evidence.excerpt],
  );

describe('keepReports', () => {
  test.each([
    ['a person', 'The harbour master said the ferry was late.', ['The harbour master']],
    ['a body', 'The Tarn rescue service said two people were hurt.', ['The Tarn rescue service']],
    ['a document', 'The report says the dam leaks.', ['The report']],
    ['some of the people', 'Half of the parents said the school was closed.', ['Half of the parents']],
    ['a time after the person', 'Advocates last week said the law was unjust.', ['Advocates last week']],
  ])('keeps what %s says', (_, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });

  test.each([
    ['an act', 'The removal of the app suggests that the firm was worried.'],
    ['a thing', 'A new device promises that the kettle boils in seconds.'],
    ["somebody's act", "Orrin's removal suggested that the party was split."],
  ])('drops what %s would say', (_, text) => {
    expect(sourcesOf(text)).toEqual([]);
  });
});
