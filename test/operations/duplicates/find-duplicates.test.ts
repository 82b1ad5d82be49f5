import { mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { findDuplicatesOperation as operation } from '../../../src/operations/duplicates/index.ts';
import type { OperationContext } from '../../../src/operations/index.ts';

type Answer = z.output<typeof operation.output>;

/** Sentences of which no five words in a row stand in those of another seed. */
function report(seed: string, words: number): string {
  const wordAt = (at: number): string => `${seed}${(at * 7919) % 1009}`;
  const sentenceAt = (at: number): string =>
    `The ${wordAt(at)} of the ${wordAt(at + 1)} was ${wordAt(at + 2)} and ${wordAt(at + 3)}.`;
  return Array.from({ length: Math.ceil(words / 9) }, (_, at) => sentenceAt(4 * at)).join(' ');
}

const makeFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'stemma-test-')));

function save(name: string, content: string | Uint8Array): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  return path;
}

const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const ask = async (paths: readonly string[], context: OperationContext = {}, limit?: number): Promise<Answer> =>
  operation.output.parse(await operation.run(operation.input.parse({ paths, limit }), context));

/** read + repeated + refused = seen, and so on. */
function expectSums({ counts, pairs, refusedBy }: Answer): void {
  const { seen, read, repeated, refused, alone, grouped, blank } = counts;
  expect(read + repeated + refused).toBe(seen);
  expect(alone + grouped + blank).toBe(read);
  expect(Object.values(refusedBy).reduce((sum, count) => sum + count, 0)).toBe(refused);
  expect(counts.pairs.exact + counts.pairs.near + counts.pairs.contained).toBe(pairs.length);
}

const wire = report('wire', 150);
const changed = wire.replace('wire0 ', 'otherwise ');
const ROWS = [
  { title: 'Dam holds at Tarnwick', text: wire, url: 'https://a.example/1', outlet: 'Harbour Post' },
  { title: 'Nothing in common', text: report('lone', 150) },
  { title: 'Dam holds at Tarnwick', text: wire, url: 'https://b.example/1', outlet: 'Daily Lantern' },
  { title: 'Dam holds, says minister', text: `${report('head', 20)} ${wire}` },
  { title: 'The long night', text: `${report('before', 300)} ${wire} ${report('behind', 200)}` },
  { title: 'A ferry', text: report('ferry', 90) },
  { title: 'The ferry', text: report('ferry', 80) },
];

afterEach(() => vi.unstubAllEnvs());

describe('findDuplicates', () => {
  it('tells exact, near and contained copies apart, and what hangs together', async () => {
    const answer = await ask([save('rows.jsonl', linesOf(ROWS))]);
    expectSums(answer);
    const told = answer.pairs.map(({ kind, a, b }) => `${kind}: ${a.title} | ${b.title}`);
    expect(told).toEqual([
      'exact: Dam holds at Tarnwick | Dam holds at Tarnwick',
      'near: Dam holds at Tarnwick | Dam holds, says minister',
      'contained: Dam holds at Tarnwick | The long night',
      'contained: Dam holds, says minister | The long night',
      'near: A ferry | The ferry',
    ]);
    expect(answer.counts).toEqual({
      seen: 7,
      read: 7,
      repeated: 0,
      refused: 0,
      alone: 1,
      grouped: 6,
      blank: 0,
      groups: 2,
      largestGroup: 4,
      pairs: { exact: 1, near: 2, contained: 2 },
    });
    const [first] = answer.pairs;
    expect(first?.a).toMatchObject({ url: 'https://a.example/1', outlet: 'Harbour Post' });
    expect(first?.b.path).toMatch(/rows\.jsonl#3$/u);
    expect(new Set(answer.pairs.slice(0, 4).map(({ group }) => group))).toEqual(new Set([first?.a.id]));
    expect(operation.outcomeOf(answer)).toBe('done');
  });

  it.each([
    ['plain text', 'a.txt', (text: string) => `Dam holds at Tarnwick\n\n${text}\n`],
    [
      'a web page',
      'a.html',
      (text: string) =>
        `<html><head><title>Dam</title></head><body><article><h1>Dam holds</h1><p>${text}</p></article></body></html>`,
    ],
    ['packed JSON Lines', 'a.jsonl.gz', (text: string) => gzipSync(linesOf([{ title: 'Dam', text }]))],
    ['a table', 'a.csv', (text: string) => `title,text\nDam holds,${text}\n`],
    [
      'a feed',
      'a.rss',
      (text: string) =>
        `<rss version="2.0"><channel><title>T</title><item><title>Dam</title><link>https://c.example/</link><description>${text}</description></item></channel></rss>`,
    ],
  ])('reads %s beside JSON Lines', async (_, name, write) => {
    const answer = await ask([save('rows.jsonl', linesOf(ROWS.slice(0, 2))), save(name, write(wire))]);
    expectSums(answer);
    expect(answer.counts.pairs).toEqual({ exact: 1, near: 0, contained: 0 });
  });

  it('leaves the title out, and boilerplate that the markup names', async () => {
    const title = report('title', 12);
    const box = `<aside class="newsletter"><p>${report('letter', 60)}</p></aside>`;
    const page = (text: string): string =>
      `<html><body><article><h1>${title}</h1><p>${text}</p>${box}</article></body></html>`;
    const answer = await ask([save('a.html', page(report('one', 40))), save('b.html', page(report('two', 40)))]);
    expectSums(answer);
    expect(answer.pairs).toEqual([]);
  });

  it('counts what cannot be read by its reason, and goes on', async () => {
    const broken = save(
      'rows.jsonl',
      [
        JSON.stringify(ROWS[0]),
        '{"title": "broken',
        JSON.stringify(ROWS[0]),
        JSON.stringify({ title: 'x', text: '' }),
        JSON.stringify(ROWS[2]),
        '',
      ].join('\n'),
    );
    const answer = await ask([
      broken,
      join(makeFolder(), 'nowhere.txt'),
      save('cut.jsonl.gz', gzipSync(wire).subarray(0, 40)),
    ]);
    expectSums(answer);
    expect(answer.counts).toMatchObject({ read: 2, repeated: 1, pairs: { exact: 1 } });
    expect(answer.refusedBy).toMatchObject({
      'ingest/broken-line': 1,
      'ingest/empty-body': 1,
      'ingest/truncated-gzip': 1,
    });
    expect(operation.outcomeOf(answer)).toBe('partly');
  });

  it('says so when there is nothing to read', async () => {
    const answer = await ask([join(makeFolder(), 'nowhere.txt')]);
    expect(operation.outcomeOf(answer)).toBe('nothing');
    expect(operation.renderText(answer, {})).toContain('0 read');
  });

  it('escapes what articles say', async () => {
    const hostile = {
      title: 'Dam \u001b[2J holds\u202e',
      outlet: '\u0007\u001b]0;x\u0007',
      url: 'https://a.example/\u001b[31m',
    };
    const rows = [
      { ...hostile, text: wire },
      { ...hostile, text: changed },
    ];
    const answer = await ask([save('rows.jsonl', linesOf(rows))]);
    expect(answer.counts.pairs.near).toBe(1);
    const printed = operation.renderText(answer, {});
    expect(printed).toContain('% alike');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  });

  it('writes JSON lines: pairs, problems, and the counts last', async () => {
    const answer = await ask([save('rows.jsonl', `${linesOf(ROWS)}{\n`)]);
    const [file] = operation.filesOf(answer);
    const lines = [...file.render()]
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(answer.pairs.length + 2);
    expect(lines[0]).toEqual(answer.pairs[0]);
    expect(lines.at(-2)).toMatchObject({ problem: { code: 'ingest/broken-line' } });
    expect(lines.at(-1)).toMatchObject({
      counts: answer.counts,
      refusedBy: { 'ingest/broken-line': 1 },
      stopped: false,
    });
  });

  it('prints as many pairs as asked for and tells of the others', async () => {
    const answer = await ask([save('rows.jsonl', linesOf(ROWS))], {}, 2);
    const printed = operation.renderText(answer, {});
    expect(printed.match(/^ +\d+\. /gmu)).toHaveLength(2);
    expect(printed).toContain('3 pairs are not shown');
  });

  it('finds the pairs of an index over all texts at once, however many articles lie between', async () => {
    const filler = Array.from({ length: 600 }, (_, at) => ({ title: `Filler ${at}`, text: report(`f${at}x`, 40) }));
    const answer = await ask([
      save('rows.jsonl', linesOf([ROWS[0] as object, ...filler, { title: 'Late copy', text: changed }])),
    ]);
    expectSums(answer);
    expect(answer.pairs.map(({ b }) => b.title)).toEqual(['Late copy']);
  });

  it('stops on request with the pairs found so far, and leaves nothing on the disk', async () => {
    const scratch = makeFolder();
    const controller = new AbortController();
    const rows = save(
      'rows.jsonl',
      linesOf([
        ...ROWS.slice(0, 3),
        ...Array.from({ length: 500 }, (_, at) => ({ title: `N ${at}`, text: report(`n${at}x`, 20) })),
      ]),
    );
    vi.stubEnv('TMPDIR', scratch);
    const answer = await ask([rows], { signal: controller.signal, onProgress: () => controller.abort() });
    expectSums(answer);
    expect(answer).toMatchObject({ stopped: true, counts: { read: 100, pairs: { exact: 1 } } });
    expect(operation.outcomeOf(answer)).toBe('partly');
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('says what to do where scratch data cannot be written', async () => {
    const path = save('rows.jsonl', linesOf(ROWS));
    vi.stubEnv('TMPDIR', join(makeFolder(), 'nowhere'));
    await expect(ask([path])).rejects.toThrow(/TMPDIR/u);
  });
});
