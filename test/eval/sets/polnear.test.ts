/** Reading and finding labelled statements, with the traps of the format. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSplits, isPolnear, loadPolnear, parseBrat } from '../../../eval/sets/index.ts';

const TEXT = 'Ida Marsh said it rained\nall day, and then more.';
const line = (...fields: string[]): string => fields.join('\t');

describe('parseBrat', () => {
  const parse = (...lines: string[]) => parseBrat(lines.join('\n'), { text: TEXT, file: 'a.ann' });

  it('joins the parts that an event names', () => {
    const read = parse(
      line('T1', 'Source 0 9', 'Ida Marsh'),
      line('T2', 'Cue 10 14', 'said'),
      line('T3', 'Content 15 24', 'it rained'),
      line('T4', 'Attribution 10 14', 'said'),
      line('E1', 'Attribution:T4 Content:T3 Cue:T2 Source:T1'),
    );
    const [source, cue, content] = [[{ start: 0, end: 9 }], [{ start: 10, end: 14 }], [{ start: 15, end: 24 }]];
    expect(read).toEqual([{ source, cue, content }]);
  });

  it('takes gaps, a text over a line break, notes, several contents, and no source', () => {
    const read = parse(
      line('T1', 'Content 15 32;38 42', 'it rained'),
      'all day then',
      line('T2', 'Content 43 47', 'more'),
      line('#1', 'AnnotatorNotes T1', 'unsure'),
      line('T9', 'Discard 0 2', 'Id'),
      line('E1', 'Attribution-no-source:T1 Content2:T2 Content:T1'),
    );
    expect(read).toEqual([
      {
        source: [],
        cue: [],
        content: [
          { start: 15, end: 32 },
          { start: 38, end: 42 },
          { start: 43, end: 47 },
        ],
      },
    ]);
  });

  it('reads an empty annotation as no statement, and refuses a span outside the text', () => {
    expect(parse('')).toEqual([]);
    expect(() => parse(line('T1', 'Cue 40 400', 'x'))).toThrow('a.ann: T1 is no span');
  });
});

describe('where the data lie', () => {
  const root = mkdtempSync(join(tmpdir(), 'stemma-polnear-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (split: string, annotations: Record<string, string>): void => {
    const folder = join(root, 'pack/polnear', split);
    mkdirSync(join(folder, 'text'), { recursive: true });
    mkdirSync(join(folder, 'attributions'), { recursive: true });
    writeFileSync(join(folder, 'text/the_rain.txt'), TEXT);
    for (const [file, content] of Object.entries(annotations))
      writeFileSync(join(folder, 'attributions', file), content);
  };
  write('train', { 'the_rain_x.ann': '' });
  write('dev', {
    'the_rain_b.ann': '',
    'the_rain_a.ann': [line('T1', 'Content 15 24', 'it rained'), line('E1', 'Attribution:T1 Content:T1')].join('\n'),
  });
  const find = (directory: string, split?: string): string[] =>
    findSplits(join(root, directory), {
      set: 'polnear',
      isSplit: isPolnear,
      looks: 'folder with text/',
      split,
      preferred: (name) => name === 'dev',
    }).map(({ name }) => name);

  it('takes the first annotator by file name, and names with underscores', () => {
    const documents = loadPolnear(join(root, 'pack/polnear/dev'));
    expect(documents.map(({ name, attributions }) => [name, attributions.length])).toEqual([['the_rain', 1]]);
  });

  it.each([
    ['the pack', 'pack', undefined, ['dev']],
    ['the set', 'pack/polnear', undefined, ['dev']],
    ['a split', 'pack/polnear/train', undefined, ['train']],
    ['a split by name', 'pack', 'train', ['train']],
  ])('finds %s', (_, directory, split, names) => {
    expect(find(directory, split)).toEqual(names);
  });

  it.each([
    ['no such set', 'pack/polnear/dev/text', undefined, 'no folder with text/'],
    ['no such split', 'pack', 'test', 'no split test in .*: there is dev, train'],
    ['another split than the folder', 'pack/polnear/dev', 'train', 'is split dev, not train'],
  ])('says what is wrong: %s', (_, directory, split, message) => {
    expect(() => find(directory, split)).toThrow(new RegExp(message, 'u'));
  });
});
