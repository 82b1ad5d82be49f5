import { describe, expect, it } from 'vitest';
import { addLoneContents } from '../../../src/article/statements/add-lone-contents.ts';
import { draftLines, readMarked } from './marked-text.ts';

/** Reads the first content of a marked text as one that chose no cue. */
function withLone(marked: string, margin: number): string[] {
  const text = readMarked(marked);
  const [span] = text.drafts[0]?.content ?? [];
  if (span === undefined) throw new Error('no content marked');
  return draftLines(text, addLoneContents(text.view, [], [{ span, margin }]));
}

describe('contents without a cue', () => {
  it.each([
    ['{c1 "ORRIN: We opened the gate at noon}.', 'ORRIN | : | We opened the gate at noon'],
    ['{c1 MAYOR ADA ORRIN: Who was there?}', 'MAYOR ADA ORRIN | : | Who was there?'],
    ['{c1 “We ran for the hill.”} ― Ada Orrin', 'Ada Orrin | ― | “We ran for the hill.”'],
    ['{c1 “We ran for the hill.”} -- Ada van Orrin.', 'Ada van Orrin | -- | “We ran for the hill.”'],
  ])('%s', (marked, line) => {
    expect(withLone(marked, 0)).toEqual([line]);
  });

  it('stay open where nobody is named, and only where the tagger is sure', () => {
    expect(withLone('{c1 The dam would hold until spring}.', 20)).toEqual(['- | - | The dam would hold until spring']);
    expect(withLone('{c1 The dam would hold until spring}.', 1)).toEqual([]);
  });

  it('are not signed by what goes on', () => {
    expect(
      withLone('{c1 “We ran for the hill”} — Ada Orrin and her sons among the first to reach it that night.', 1),
    ).toEqual([]);
  });
});
