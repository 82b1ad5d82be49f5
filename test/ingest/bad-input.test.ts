import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeFolder, REPORT, readInputs, readOne } from './read-folder.ts';

const isRoot = process.getuid?.() === 0;
const record = (text: string): string => JSON.stringify({ title: 'Harbour closes', text });

/** Reads one bad file beside a good one, which must come through. */
async function readBeside(name: string, content: string | Uint8Array): Promise<Awaited<ReturnType<typeof readInputs>>> {
  const outcome = await readInputs([makeFolder({ [name]: content, 'zz-good.txt': REPORT })]);
  expect(outcome.articles.at(-1)?.path).toMatch(/zz-good\.txt$/u);
  return outcome;
}

describe('files that are refused, and the next one is read', () => {
  const cases: readonly [string, string, string | Uint8Array, string][] = [
    ['an empty file', 'a.txt', '', 'ingest/empty-file'],
    ['blanks only', 'a.txt', ' \n\t\n', 'ingest/empty-body'],
    ['one word', 'a.txt', 'Harbour', 'ingest/too-short'],
    ['binary', 'a.txt', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 200, 201]), 'ingest/binary'],
    ['a PDF', 'a.pdf', '%PDF-1.7\nstream', 'ingest/binary'],
    ['a picture', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'ingest/binary'],
    ['a truncated gzip', 'a.txt.gz', gzipSync(REPORT.repeat(50)).subarray(0, 60), 'ingest/truncated-gzip'],
    [
      'a damaged gzip',
      'a.txt.gz',
      Buffer.concat([gzipSync(REPORT).subarray(0, 12), Buffer.alloc(40, 7)]),
      'ingest/damaged-gzip',
    ],
    ['a gzip that expands a thousandfold', 'a.txt.gz', gzipSync(Buffer.alloc(8_000_000, 'a b ')), 'ingest/gzip-bomb'],
    [
      'a page without text',
      'a.html',
      '<html><head><title>Harbour</title></head><body><nav>Home</nav></body></html>',
      'ingest/no-main-text',
    ],
    ['an empty page', 'a.html', '<html></html>', 'ingest/no-main-text'],
    ['broken JSON', 'a.json', '{"title": "Harbour",\n "text": ', 'ingest/broken-json'],
    ['JSON of another shape', 'a.json', '{"speed": 3}', 'ingest/unknown-shape'],
    ['a record without text', 'a.json', '{"title": "Harbour closes", "text": ""}', 'ingest/empty-body'],
    ['an empty list', 'a.json', '[]', 'ingest/no-article'],
  ];
  it.each(cases)('%s', async (_what, name, content, code) => {
    const { codes, counts, diagnostics } = await readBeside(name, content);
    expect(codes).toEqual([code]);
    expect(counts).toEqual({ seen: 2, read: 1, repeated: 0, refused: 1 });
    expect(diagnostics[0]?.path).toContain(name);
    expect(diagnostics[0]?.message).toMatch(/^[A-Z].*\. [A-Z].*\.$/u);
  });

  it('JSON Lines with broken lines in the middle', async () => {
    const lines = [
      record('The harbour closes in the spring, the mayor said.'),
      '{"title": ',
      '"word"',
      record('The harbour stays open, the owner said on Monday.'),
    ];
    const { articles, codes, diagnostics, counts } = await readOne('a.jsonl', lines.join('\n'));
    expect(articles.map(({ path }) => path.slice(-1))).toEqual(['1', '4']);
    expect(codes).toEqual(['ingest/broken-line', 'ingest/unknown-shape']);
    expect(diagnostics.map(({ line }) => line)).toEqual([2, 3]);
    expect(counts).toEqual({ seen: 4, read: 2, repeated: 0, refused: 2 });
  });

  it('says which fields there are where the one that the caller names is missing', async () => {
    const line = JSON.stringify({ kop: 'Harbour', inhoud: 'The harbour closes in the spring, the mayor said.' });
    const wrong = await readOne('a.jsonl', line, { fields: { text: 'body' } });
    expect(wrong.codes).toEqual(['ingest/unknown-shape', 'ingest/no-such-field']);
    for (const { message } of wrong.diagnostics) expect(message).toContain('"kop", "inhoud"');
    const right = await readOne('a.json', `[${line}]`, { fields: { text: 'inhoud', title: 'kop' } });
    expect(right.codes).toEqual([]);
    expect(right.articles[0]?.title).toBe('Harbour');
  });

  it('one line of 50 MB, in a bounded time and with bounded memory', async () => {
    const line = Buffer.alloc(50 * 1024 * 1024, 'word ');
    const started = performance.now();
    const text = await readBeside('a.txt', line);
    expect(text.codes).toEqual(['ingest/too-large']);
    const lines = await readOne('a.jsonl', Buffer.concat([line, Buffer.from(`\n${record(REPORT)}`)]));
    expect(lines.codes).toEqual(['ingest/too-large']);
    expect(lines.counts.read).toBe(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('more text than an article has', async () => {
    const { codes } = await readOne('a.jsonl', record(REPORT.repeat(10)), { maxArticleCharacters: 1000 });
    expect(codes).toEqual(['ingest/too-long']);
  });
});

describe('paths', () => {
  it('that lead nowhere', async () => {
    const folder = makeFolder({ 'good.txt': REPORT });
    symlinkSync(join(folder, 'gone'), join(folder, 'broken'));
    const { codes, counts } = await readInputs([
      folder,
      join(folder, 'missing.txt'),
      `${folder}/*.nope`,
      'https://news.example/a',
    ]);
    expect(codes).toEqual(['ingest/broken-link', 'ingest/not-found', 'ingest/no-match', 'ingest/not-fetched']);
    expect(counts).toMatchObject({ read: 1, refused: 4 });
  });

  it('that lead in circles', async () => {
    const folder = makeFolder({ 'sub/good.txt': REPORT });
    symlinkSync(folder, join(folder, 'sub', 'up'));
    symlinkSync('self', join(folder, 'self'));
    const { codes, counts } = await readInputs([folder]);
    expect(codes).toEqual(['ingest/link-loop', 'ingest/link-loop']);
    expect(counts).toMatchObject({ read: 1, refused: 2 });
  });

  it.skipIf(isRoot)('that may not be read', async () => {
    const folder = makeFolder({ 'good.txt': REPORT, 'closed.txt': REPORT });
    mkdirSync(join(folder, 'shut'));
    writeFileSync(join(folder, 'shut', 'a.txt'), REPORT);
    chmodSync(join(folder, 'closed.txt'), 0);
    chmodSync(join(folder, 'shut'), 0);
    const { codes, counts } = await readInputs([folder]);
    chmodSync(join(folder, 'shut'), 0o700);
    expect(codes).toEqual(['ingest/no-permission', 'ingest/no-permission']);
    expect(counts).toMatchObject({ read: 1, refused: 2 });
  });

  it.skipIf(process.platform !== 'linux')('that the system cannot read, whoever asks', async () => {
    const folder = makeFolder({ 'good.txt': REPORT });
    symlinkSync('/proc/self/mem', join(folder, 'a.txt'));
    const { codes, counts } = await readInputs([folder]);
    expect(codes).toEqual(['ingest/unreadable']);
    expect(counts).toMatchObject({ read: 1, refused: 1 });
  });

  it.skipIf(process.platform === 'win32')('that are pipes without a writer, in a folder or named', async () => {
    const folder = makeFolder({ 'good.txt': REPORT });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { codes, counts } = await readInputs([folder, join(folder, 'pipe')]);
    expect(codes).toEqual(['ingest/not-a-file', 'ingest/not-a-file']);
    expect(counts).toMatchObject({ read: 1, refused: 2 });
  });

  it.skipIf(process.platform !== 'linux')('whose bytes are no UTF-8', async () => {
    const folder = makeFolder({ 'good.txt': REPORT });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xff, 0xfe])]), REPORT);
    expect((await readInputs([folder])).codes).toEqual(['ingest/broken-name']);
  });

  it('in patterns that multiply without end', async () => {
    expect((await readInputs(['{a,b}'.repeat(30)])).codes).toEqual(['ingest/no-match']);
  });

  it('with newlines in their names, kept exactly', async () => {
    const { articles } = await readOne('a\nb\u001b[31m.txt', REPORT);
    expect(articles[0]?.path.endsWith('/a\nb\u001b[31m.txt')).toBe(true);
  });

  it('given twice are counted as repeated', async () => {
    const folder = makeFolder({ 'good.txt': REPORT });
    const { counts } = await readInputs([join(folder, 'good.txt'), folder]);
    expect(counts).toEqual({ seen: 2, read: 1, repeated: 1, refused: 0 });
  });
});

describe('text that is odd but readable', () => {
  const accents = 'The café in Orléans closed on Friday, the owner said — “for good”.';
  it('ten thousand copies of one article are one article and one diagnostic', async () => {
    const { counts, codes } = await readOne('a.jsonl', `${record(REPORT)}\n`.repeat(10_000));
    expect(counts).toEqual({ seen: 10_000, read: 1, repeated: 9999, refused: 0 });
    expect(codes).toEqual(['ingest/repeated']);
  });

  const utf16 = (text: string, big: boolean): Buffer => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const windows1252 = Buffer.from(accents.replace('—', '\x97').replace('“', '\x93').replace('”', '\x94'), 'latin1');
  const encodings: readonly [string, Uint8Array, readonly string[]][] = [
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${accents}`), []],
    ['UTF-16 with a mark', utf16(`\uFEFF${accents}`, false), []],
    ['UTF-16, big end first', utf16(`\uFEFF${accents}`, true), []],
    ['UTF-16 without a mark', utf16(accents, false), []],
    ['windows-1252', windows1252, ['ingest/charset-guessed']],
  ];
  it.each(encodings)('%s', async (_name, bytes, expected) => {
    const { articles, codes } = await readOne('a.txt', bytes);
    expect(articles[0]?.text).toBe(accents);
    expect(codes).toEqual(expected);
  });

  it('single broken bytes in UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(accents), Buffer.from([0xc3]), Buffer.from(` ${accents}`)]);
    const { articles, codes } = await readOne('a.txt', bytes);
    expect(articles[0]?.text).toBe(`${accents}\uFFFD ${accents}`);
    expect(codes).toEqual(['ingest/broken-bytes']);
  });

  it('a few broken bytes beside few others that are not ASCII', async () => {
    const bytes = Buffer.concat([
      Buffer.from(REPORT),
      Buffer.from('“Yes'),
      Buffer.from([0xff]),
      Buffer.from(',” he said.'),
    ]);
    const { articles, codes } = await readOne('a.txt', bytes);
    expect(articles[0]?.text).toContain('“Yes\uFFFD,” he said.');
    expect(codes).toEqual(['ingest/broken-bytes']);
  });

  it('the charset that a page declares', async () => {
    const page = `<html lang="en"><head><meta charset="windows-1252"></head><body><article><p>${accents.replace(/[—“”]/gu, '-')}</p><p>It had been open for ten years, he said, and for the most part it did well.</p></article></body></html>`;
    const { articles, codes } = await readOne('a.html', Buffer.from(page, 'latin1'));
    expect(articles[0]?.text).toContain('café in Orléans');
    expect(codes).toEqual([]);
  });

  it('NULs, carriage returns, lone surrogates, control sequences and bidirectional overrides', async () => {
    const text = `Har\u0000bour closes\r\nThe harbour \u001b[31mcloses\u001b[0m in spring, \u202Ethe mayor\u202C said \ud800 on Monday.`;
    const { articles } = await readOne(
      'a.json',
      JSON.stringify({ title: 'Harbour <script>alert(1)</script> closes', text }),
    );
    expect(articles[0]?.text).toBe(
      'Harbour closes\nThe harbour \u001b[31mcloses\u001b[0m in spring, \u202Ethe mayor\u202C said \uFFFD on Monday.',
    );
    expect(articles[0]?.title).toBe('Harbour <script>alert(1)</script> closes');
  });

  it('another language is read with a warning', async () => {
    const { articles, codes } = await readOne(
      'a.txt',
      'Der Stadtrat hat am Dienstag beschlossen, den alten Hafen zu schließen, sagte die Bürgermeisterin nach der Sitzung.',
    );
    expect(articles[0]?.language).toBe('de');
    expect(codes).toEqual(['ingest/language-not-supported']);
  });

  it('a page nested twenty thousand deep, and one with a million tags', async () => {
    const deep = await readBeside('a.html', `<html><body>${'<div>'.repeat(20_000)}${REPORT}</body></html>`);
    const wide = await readBeside('a.html', `<html><body>${'<b>'.repeat(1_000_000)}${REPORT}</body></html>`);
    expect([...deep.codes, ...wide.codes]).toEqual(['ingest/damaged-html', 'ingest/damaged-html']);
  });
});
