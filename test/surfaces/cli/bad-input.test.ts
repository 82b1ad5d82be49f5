/** The whole list of bad input, through the real program: a diagnostic for each, the good articles still read. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkDossier, type Diagnostic, type Dossier, DossierSchema } from '../../../src/model/index.ts';
import { makeFolder, reportText, runProgram } from './run-program.ts';

const good = Buffer.from(reportText('Sandby'));
const jsonLine = (place: string): string => JSON.stringify({ title: `Ferry at ${place}`, text: reportText(place) });

/** Runs the program on a folder of these files beside one good article. */
function readFiles(files: Readonly<Record<string, Buffer | string>>): Dossier {
  const folder = makeFolder();
  writeFileSync(join(folder, 'good.txt'), reportText('Norby'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return readFolder(folder);
}

function readFolder(folder: string): Dossier {
  const { code, stdout } = runProgram(['read', folder, '--json', '-']);
  expect(code).toBe(0);
  const dossier = DossierSchema.parse(JSON.parse(stdout));
  expect(checkDossier(dossier)).toEqual([]);
  expect(dossier.articles).toHaveLength(dossier.counts.read);
  return dossier;
}

const problemsOf = (dossier: Dossier, name: string): Diagnostic[] =>
  dossier.diagnostics.filter(({ path }) => path?.includes(name) === true);

describe('bad input', () => {
  it.each<[string, string, Buffer | string]>([
    ['an empty file', 'empty.txt', ''],
    ['a file of white space', 'blank.txt', ' \n\n\t \n'],
    ['a binary file', 'picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 2, 3, 255, 254, 0, 7])],
    [
      'HTML without a body text',
      'shell.html',
      '<html><head><title>Only a title</title></head><body><script>1</script></body></html>',
    ],
    ['truncated gzip', 'cut.txt.gz', gzipSync(good).subarray(0, 60)],
    ['a gzip that expands a thousandfold', 'bomb.txt.gz', gzipSync(Buffer.alloc(60 * 1024 * 1024, 'a '))],
    ['an article with one word', 'word.txt', 'Fire'],
  ])('%s gives a diagnostic that says what to do', (_, name, content) => {
    const dossier = readFiles({ [name]: content });
    const [problem] = problemsOf(dossier, name);
    expect(problem?.code).toMatch(/^ingest\//u);
    expect(problem?.message.length).toBeGreaterThan(20);
    expect(dossier.articles.some(({ path }) => path.endsWith('good.txt'))).toBe(true);
  });

  it('a JSON Lines file with broken lines in its middle: the others are read, each broken line is named', () => {
    const lines = [jsonLine('Sandby'), '{"title": "cut off', jsonLine('Westby'), 'not json at all', jsonLine('Eastby')];
    const dossier = readFiles({ 'feed.jsonl': lines.join('\n') });
    expect(dossier.counts).toMatchObject({ read: 4, refused: 2 });
    expect(problemsOf(dossier, 'feed.jsonl').map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each<[string, Buffer]>([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${reportText('Sandby')}`, 'utf16le')],
    ['windows-1252', Buffer.from(reportText('Sandby').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')],
  ])('%s is decoded', (_, content) => {
    const { articles } = readFiles({ 'other.txt': content });
    expect(articles.find(({ path }) => path.endsWith('other.txt'))?.text).toContain('“Nobody was hurt,”');
  });

  it('invalid UTF-8 is read as far as it goes', () => {
    const broken = Buffer.concat([good, Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(' and more')]);
    const dossier = readFiles({ 'broken.txt': broken });
    expect(dossier.counts.seen).toBe(2);
  });

  it('broken links and circles of links end', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'good.txt'), reportText('Norby'));
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'dead.txt'));
    mkdirSync(join(folder, 'sub'));
    symlinkSync(folder, join(folder, 'sub', 'up'));
    symlinkSync(join(folder, 'self'), join(folder, 'self'));
    const dossier = readFolder(folder);
    expect(dossier.counts.read).toBe(1);
    expect(problemsOf(dossier, 'dead.txt')).toHaveLength(1);
  });

  it('ten thousand copies are one article', () => {
    const copies = Array.from({ length: 10_000 }, () => jsonLine('Sandby')).join('\n');
    const dossier = readFiles({ 'copies.jsonl': copies });
    expect(dossier.counts).toEqual({ seen: 10_001, read: 2, repeated: 9_999, refused: 0 });
  });

  it('one line of 50 MB neither hangs nor stops the rest', { timeout: 60_000 }, () => {
    const started = performance.now();
    const dossier = readFiles({ 'long.txt': 'the mayor of Sandby said that '.repeat(1_750_000) });
    expect(dossier.counts.seen).toBe(2);
    expect(problemsOf(dossier, 'long.txt')).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('hostile text', () => {
  const attack = '\u001b]0;owned\u0007\u001b[2J\u202e\u2066';

  it.each<[string, string, string]>([
    ['in a text', 'a.txt', reportText(`Sand${attack}by`)],
    [
      'in a title',
      'a.html',
      `<html><head><title>Ferry${attack}</title></head><body><article><p>${reportText('Sandby')}</p><script>alert(1)</script></article></body></html>`,
    ],
    ['in a file name', `a\n${attack}.txt`, reportText('Sandby')],
    ['in the name of a file that is refused', `a\n${attack}.txt`, ''],
  ])('%s never steers the terminal', (_, name, content) => {
    const folder = makeFolder();
    writeFileSync(join(folder, name), content);
    const { stdout, stderr } = runProgram(['read', folder, '--out', join(folder, `out${attack}`)]);
    expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(stdout + stderr).not.toContain('alert(1)');
  });
});
