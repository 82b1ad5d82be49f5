/** Finding a set's file, and refusing one of another kind. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { findSetFile, findSplits, loadJsonLines, loadText, needSetFile } from '../../../eval/sets/index.ts';

const root = mkdtempSync(join(tmpdir(), 'stemma-sets-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'rain'));
mkdirSync(join(root, 'ner'));
writeFileSync(join(root, 'rain/days.jsonl.gz'), gzipSync('{"day":1}\n{"day":2}\n'));
for (const file of ['towns-train.tsv', 'towns-testa.tsv', 'towns-testb.tsv.gz', 'README.md'])
  writeFileSync(join(root, 'ner', file), '');

describe('findSetFile', () => {
  const file = join(root, 'rain/days.jsonl.gz');
  it.each([
    ['the pack', root],
    ['the set', join(root, 'rain')],
    ['the file', file],
  ])('finds it in %s, gzipped', (_, directory) => {
    expect(findSetFile(directory, 'rain', 'days.jsonl')).toBe(file);
  });

  it('says where it looked', () => {
    expect(findSetFile(join(root, 'ner'), 'rain', 'days.jsonl')).toBeUndefined();
    expect(() => needSetFile(join(root, 'ner'), 'rain', 'days.jsonl')).toThrow(
      /no days\.jsonl in .*ner, nor in rain\//u,
    );
  });
});

describe('loadJsonLines', () => {
  it('unpacks, and refuses what lacks a field or is no JSON', () => {
    const file = join(root, 'rain/days.jsonl.gz');
    expect(loadJsonLines<{ day: number }>(file, ['day'])).toEqual([{ day: 1 }, { day: 2 }]);
    expect(() => loadJsonLines<{ hour: number }>(file, ['hour'])).toThrow('line 1: no "hour"');
    const broken = join(root, 'broken.jsonl');
    writeFileSync(broken, '{}\nnonsense\n');
    expect(() => loadJsonLines(broken, [])).toThrow('line 2: no JSON object');
  });

  it('says which file it cannot read', () => {
    const false_ = join(root, 'false.gz');
    writeFileSync(false_, 'not gzip');
    expect(() => loadText(false_)).toThrow(/cannot read .*false\.gz/u);
  });
});

describe('findSplits of files', () => {
  const find = (directory: string, split?: string): string[] =>
    findSplits(directory, {
      set: 'ner',
      isSplit: (path) => /\.tsv(?:\.gz)?$/u.test(path),
      looks: 'tagged file',
      split,
      preferred: (name) => !name.includes('train'),
    }).map(({ name }) => name);

  it.each([
    ['all that are preferred', root, undefined, ['towns-testa', 'towns-testb']],
    ['one by the end of its name', root, 'testb', ['towns-testb']],
    ['a file itself, preferred or not', join(root, 'ner/towns-train.tsv'), undefined, ['towns-train']],
  ])('takes %s', (_, directory, split, names) => {
    expect(find(directory, split)).toEqual(names);
  });
});
