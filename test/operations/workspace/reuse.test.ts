/** What articles of a workspace share, over invented outlets: whatever the order of runs, removals and versions. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { NearDuplicateIndex, shinglesOf, unpackFeatures } from '../../../src/corpus/index.ts';
import { exportWorkspace, type Operation } from '../../../src/operations/index.ts';
import { ingestArticles } from '../../../src/operations/workspace/ingest-articles.ts';
import { initWorkspace } from '../../../src/operations/workspace/init-workspace.ts';
import { listReuse } from '../../../src/operations/workspace/list-reuse.ts';
import { removeFromWorkspace } from '../../../src/operations/workspace/remove-from-workspace.ts';
import { showStory } from '../../../src/operations/workspace/show-story.ts';
import { verifyArticles } from '../../../src/operations/workspace/verify-articles.ts';
import { openWorkspace, verifyWorkspace } from '../../../src/store/index.ts';
import { migration1 } from '../../../src/store/workspace/migrations/migration-1.ts';

interface Row {
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** Sentences of some length that only this seed has. */
const report = (seed: string, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, at) =>
      `The ${seed}wick council ${seed}${at} heard on ${seed}day that ${seed}bert Om${seed}${at * 7} had sold ${at + 3} ${seed}boats to ${seed}${at * 13} near ${seed}mouth.`,
  ).join(' ');

/** Words that no other report has: one about something else. */
const words = (seed: string, count: number): string =>
  `${Array.from({ length: count }, (_, at) => `Quor${seed}${at}`).join(' ')}.`;

const LEDGER =
  'The harbour board of Pellwick kept two ledgers for eleven years, one for the auditors and one for itself, and the second was found on Tuesday behind a boiler in the customs house.';
const NOTICE =
  'The Tarn Post is paid for by its readers; our evening letter on boats and bridges comes free of charge to every harbour on the coast of Oskvale each night.';
const BOX =
  'MORE FROM US Ferry inquiry opens in Velk without its captain Seven questions about the spillway that nobody answers Why the lamps of Orsa went out LINKS END';

const row = (title: string, outlet: string, day: number, text: string): Row => ({
  title,
  outlet,
  publishedAt: `2026-0${1 + (day % 9)}-1${day % 10}`,
  text,
});

const WIRE = report('nor', 9);
const ROWS: readonly Row[] = [
  row('Wire', 'Oskvale Wire', 0, WIRE),
  row('Wire again', 'Daily Lantern', 0, WIRE),
  row('Wire a third time', 'Morning Ledger', 1, WIRE),
  row('Wire with a tail', 'Northern Courier', 1, `${WIRE} ${report('tel', 3)}`),
  row('The ledgers', 'Harbour Post', 2, `${report('sul', 8)} ${LEDGER} ${report('sul', 2)}`),
  // Months later, in a report of something else.
  row(
    'Ten years on',
    'Northern Courier',
    8,
    `${report('gor', 8)} ${LEDGER.replace('eleven years', 'more than ten years')}`,
  ),
  ...['ab', 'ef', 'ij', 'op', 'ur'].map((seed, at) =>
    row(`Tarn ${seed}`, 'Tarn Post', at, `${words(`${seed}x`, 90)} ${BOX} ${words(`${seed}y`, 90)}\n\n${NOTICE}`),
  ),
];

const ask = async <Input extends z.ZodObject, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  input: z.input<Input>,
): Promise<z.output<Output>> => operation.run(operation.input.parse(input), {});

const save = (rows: readonly Row[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-reuse-')), 'feed.jsonl');
  writeFileSync(path, rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return path;
};

/** A workspace that these came into, one run each. */
async function fill(...runs: (readonly Row[])[]): Promise<string> {
  const workspace = join(mkdtempSync(join(tmpdir(), 'stemma-reuse-')), 'news.duckdb');
  await ask(initWorkspace, { workspace });
  for (const rows of runs) await ask(ingestArticles, { workspace, paths: [save(rows)] });
  return workspace;
}

/** Everything that was found, by ids. */
async function foundIn(workspace: string): Promise<Record<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-reuse-tables-'));
  await exportWorkspace(workspace, folder, 'jsonl');
  return Object.fromEntries(
    ['near_duplicates', 'passages', 'furniture'].map((table) => [
      table,
      existsSync(join(folder, `${table}.jsonl`))
        ? readFileSync(join(folder, `${table}.jsonl`), 'utf8')
            .trim()
            .split('\n')
            .sort()
        : [],
    ]),
  );
}

const wrongOf = async (workspace: string): Promise<string[]> =>
  (await ask(verifyArticles, { workspace })).checks.filter(({ wrong }) => wrong > 0).map(({ name }) => name);

const titlesOf = ({ items }: z.output<typeof listReuse.output>): string[] =>
  items.map(({ a, b }) => `${a.title} | ${b.title}`);

describe('what articles of a workspace share', () => {
  let workspace: string;
  beforeAll(async () => {
    workspace = await fill(ROWS);
  }, 120_000);

  it('holds the near duplicates that are found in memory', async () => {
    const opened = await openWorkspace(workspace, 'read');
    const stored = await opened.rows<{ article: number; bytes: Uint8Array }>(
      'select article, bytes from features order by article',
    );
    const pairs = await opened.rows<Record<string, number>>('select * from near_duplicates order by b, a');
    opened.close();
    const index = new NearDuplicateIndex((article) => shinglesOf((ROWS[article] as Row).text));
    const inMemory = stored
      .flatMap(({ bytes }) => index.add(unpackFeatures(bytes).print))
      .map(({ a, b, similarity, containment }) => ({ a, b, similarity, containment }));
    expect(pairs).toEqual(inMemory);
    expect(pairs.map((pair) => Object.values(pair).slice(0, 2))).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
  });

  it('shows a passage lifted from a report of another story, with its places on both sides', async () => {
    const answer = await ask(listReuse, { workspace, otherStories: true });
    expect(titlesOf(answer)).toEqual(['The ledgers | Ten years on']);
    const [pair] = answer.items;
    expect(pair?.passages).toHaveLength(1);
    const [passage] = pair?.passages ?? [];
    expect(passage?.a.excerpt).toBe(LEDGER.slice(0, -1));
    const { text } = ROWS[5] as Row;
    expect(text.slice(passage?.b.span.start, passage?.b.span.end)).toBe(passage?.b.excerpt);
    expect(passage).toMatchObject({ exact: false, quoted: false });
    expect(pair).toMatchObject({ words: passage?.words, quotedWords: 0 });
    const printed = listReuse.renderText(answer, {});
    expect(printed).toContain('Harbour Post and Northern Courier');
    expect(printed).toContain('with differences');
  });

  it('takes neither a paragraph that an outlet repeats for a passage, nor a box within its paragraphs', async () => {
    const answer = await ask(listReuse, { workspace, outlet: 'tarn post', sameOutlet: true });
    expect(answer.items).toEqual([]);
    expect(answer.furniture.map(({ excerpt, reason }) => [excerpt, reason])).toEqual([
      [NOTICE, 'Stands word for word in 5 of 5 articles of Tarn Post.'],
    ]);
  });

  it('leaves furniture out of the story that is shown, and says why', async () => {
    const opened = await openWorkspace(workspace, 'read');
    const [story] = await opened.rows<{ id: string }>(
      'select stories.id as id from stories join members using (story) where article = 6',
    );
    opened.close();
    const dossier = await ask(showStory, { workspace, story: story?.id ?? '' });
    const marks = dossier.articles.flatMap(({ text, boilerplate }) =>
      boilerplate
        .filter(({ kind }) => kind === 'repeated')
        .map(({ span, reason }) => `${text.slice(span.start, span.end)} ${reason}`),
    );
    expect(marks).toEqual([`${NOTICE} Stands word for word in 5 of 5 articles of Tarn Post.`]);
  }, 60_000);

  it('tells of a copy what the first of its kind shares', async () => {
    const opened = await openWorkspace(workspace, 'read');
    const ids = (await opened.rows<{ id: string }>('select id from articles order by article')).map(({ id }) => id);
    opened.close();
    const answer = await ask(listReuse, { workspace, article: ids[2] ?? '' });
    expect(answer.copyOf).toBe(ids[0]);
    expect(titlesOf(answer).sort()).toEqual([
      'Wire a third time | Wire',
      'Wire | Wire again',
      'Wire | Wire with a tail',
    ]);
    await expect(ask(listReuse, { workspace, article: "a'); drop table passages; --" })).rejects.toThrow(/no article/u);
    expect((await ask(listReuse, { workspace, outlet: "'); drop table passages; --" })).total).toBe(0);
  });

  it('is the same in parts, one article a run', async () => {
    const parts = await fill(...ROWS.map((one) => [one]));
    expect(await foundIn(parts)).toEqual(await foundIn(workspace));
    expect(await wrongOf(parts)).toEqual([]);
  }, 120_000);

  it('is the same after a run that came to nothing in between', async () => {
    const cut = await fill(ROWS);
    const opened = await openWorkspace(cut, 'write');
    // As a run leaves it that is killed while it compares: some are ready, fewer are compared.
    await opened.run('delete from passages where b >= 4');
    await opened.run('delete from near_duplicates where b >= 4');
    await opened.run('delete from paired where article >= 4');
    for (const table of ['bodies', 'samples', 'seeds', 'paragraphs'])
      await opened.run(`delete from ${table} where article >= 8`);
    opened.close();
    expect(await wrongOf(cut)).toEqual([]);
    expect((await ask(listReuse, { workspace: cut })).counts.waiting).toBe(7);
    await ask(ingestArticles, { workspace: cut, paths: [save(ROWS)] });
    expect(await foundIn(cut)).toEqual(await foundIn(workspace));
    expect(await wrongOf(cut)).toEqual([]);
  }, 120_000);

  it('is the same after a run that was stopped while it compared', async () => {
    const stopped = await fill();
    const controller = new AbortController();
    const paths = [save(ROWS)];
    const answer = await ingestArticles.run(ingestArticles.input.parse({ workspace: stopped, paths }), {
      signal: controller.signal,
      onProgress: ({ phase }) => (phase.startsWith('shared text') ? controller.abort() : undefined),
    });
    expect(answer).toMatchObject({ stopped: true, counts: { added: ROWS.length } });
    expect((await ask(listReuse, { workspace: stopped })).counts.waiting).toBe(ROWS.length);
    await ask(ingestArticles, { workspace: stopped, paths });
    expect(await foundIn(stopped)).toEqual(await foundIn(workspace));
  }, 120_000);

  it('is, after articles went, as if they had never been there', async () => {
    const thinned = await fill(ROWS);
    const opened = await openWorkspace(thinned, 'read');
    const ids = (await opened.rows<{ id: string }>('select id from articles order by article')).map(({ id }) => id);
    opened.close();
    // The first of the copies, one side of the passage, and two of the five that make the furniture.
    const gone = [0, 4, 6, 7];
    await ask(removeFromWorkspace, { workspace: thinned, ids: gone.map((at) => ids[at] ?? '') });
    const without = await fill(ROWS.filter((_, at) => !gone.includes(at)));
    const found = await foundIn(thinned);
    expect(found).toEqual(await foundIn(without));
    expect(found['furniture']).toEqual(['']);
    expect(found['passages']?.length).toBeGreaterThan(0);
    expect(await wrongOf(thinned)).toEqual([]);
  }, 120_000);

  it('is found in a workspace of version 1, once that is brought up to date', async () => {
    const old = join(mkdtempSync(join(tmpdir(), 'stemma-reuse-')), 'old.duckdb');
    const instance = await DuckDBInstance.create(old);
    const connection = await instance.connect();
    await connection.run(migration1);
    await connection.run(`attach '${workspace}' as newer (read_only)`);
    const tables = [...migration1.matchAll(/create table (?<name>\w+)/gu)].map((match) => match.groups?.['name'] ?? '');
    await connection.run('delete from stemma_workspace');
    const columnsOf = (table: string): string => (table === 'features' ? 'article, bytes' : '*');
    for (const table of tables)
      await connection.run(`insert into ${table} select ${columnsOf(table)} from newer.${table}`);
    await connection.run('update stemma_workspace set version = 1');
    connection.closeSync();
    instance.closeSync();
    await expect(ask(listReuse, { workspace: old })).rejects.toThrow(/older Stemma/u);
    const { counts } = await ask(ingestArticles, { workspace: old, paths: [save(ROWS)] });
    expect(counts).toMatchObject({ added: 0, known: ROWS.length });
    expect(await foundIn(old)).toEqual(await foundIn(workspace));
    expect(await wrongOf(old)).toEqual([]);
  }, 60_000);

  it('is checked', async () => {
    const opened = await openWorkspace(workspace, 'write');
    const damage = async (sql: string): Promise<string[]> => {
      await opened.run('begin');
      await opened.run(sql);
      const wrong = (await verifyWorkspace(opened)).filter((check) => check.wrong > 0).map(({ name }) => name);
      await opened.run('rollback');
      return wrong;
    };
    expect(await damage('delete from seeds where article = 4')).toEqual([
      'every article that is ready has all its sampled runs of words',
    ]);
    expect(await damage('update passages set b_end = 100000')).toEqual([
      'every passage lies within the texts of two articles that were compared, once',
    ]);
    expect(await damage('insert into near_duplicates select * from near_duplicates')).toEqual([
      'every pair of near duplicates is of two articles that were compared, once',
    ]);
    expect(await damage('delete from near_duplicates where b = 1')).toEqual([
      'every copy is linked to the first article with its words',
    ]);
    expect(await damage('insert into paired values (4000, 0)')).toEqual([
      'what is made ready and compared is an article, once',
    ]);
    opened.close();
  });
});

describe('a text that very many share', () => {
  it('is compared with the first ones only, and that is told', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      ...row(`No ${at}`, `Outlet ${at}`, 0, `${report(`q${String.fromCharCode(97 + (at % 26))}${at}`, 5)} ${LEDGER}`),
      // As agency copy is printed: by many, within days.
      publishedAt: `2026-03-1${at % 4}`,
    }));
    const crowded = await fill(rows);
    const { counts, total } = await ask(listReuse, { workspace: crowded });
    // Each with the first 16 that have one of its few sampled runs of words, not with all.
    expect(total).toBe(counts.passages);
    expect(counts.passages).toBeGreaterThanOrEqual((16 * 15) / 2 + 44 * 16);
    expect(counts.passages).toBeLessThan(60 * 16 * 1.5);
    expect(counts.crowded).toBeGreaterThan(0);
    expect(counts.common).toBe(0);
    expect(await wrongOf(crowded)).toEqual([]);
  }, 60_000);
});

describe('a form that is filled in again and again', () => {
  const FORM =
    'gave a level within the limits that the river board of the province set for the season, and the next measurement will be taken when the water has gone down again.';
  /** By as many outlets, nine days apart, of different places. */
  const rows = Array.from({ length: 22 }, (_, at) => ({
    ...row(
      `Level ${at}`,
      `Outlet ${at}`,
      0,
      `${words(`${String.fromCharCode(97 + at)}p`, 60)} The gauge at Tor${at}wick ${FORM}`,
    ),
    publishedAt: new Date(Date.UTC(2026, 0, 1 + 9 * at)).toISOString(),
  }));
  const countsOf = async (workspace: string) => (await ask(listReuse, { workspace, sameOutlet: true })).counts;
  let whole: string;
  beforeAll(async () => {
    whole = await fill(rows);
  }, 120_000);

  it('is common text and no passage', async () => {
    const { common, passages } = await countsOf(whole);
    expect(common).toBeGreaterThan(0);
    expect(passages).toBe(0);
    const printed = listReuse.renderText(await ask(listReuse, { workspace: whole }), {});
    expect(printed.replace(/\s+/gu, ' ')).toContain('common text, left out');
    expect(await wrongOf(whole)).toEqual([]);
  });

  it('is one passage for each pair while few have it, and the same in parts as at once', async () => {
    const parts = await fill(rows.slice(0, 16));
    const few = await countsOf(parts);
    expect([few.common, few.passages]).toEqual([0, (16 * 15) / 2]);
    await ask(ingestArticles, { workspace: parts, paths: [save(rows.slice(16))] });
    expect(await foundIn(parts)).toEqual(await foundIn(whole));
    expect(await countsOf(parts)).toEqual(await countsOf(whole));
  }, 120_000);

  it('is told as passages again when the articles that made it one went', async () => {
    const thinned = await fill(rows);
    const opened = await openWorkspace(thinned, 'read');
    const ids = (await opened.rows<{ id: string }>('select id from articles order by article')).map(({ id }) => id);
    opened.close();
    await ask(removeFromWorkspace, { workspace: thinned, ids: ids.slice(2, 10) });
    const without = await fill(rows.filter((_, at) => at < 2 || at >= 10));
    expect((await countsOf(thinned)).passages).toBe((14 * 13) / 2);
    expect(await foundIn(thinned)).toEqual(await foundIn(without));
    expect(await wrongOf(thinned)).toEqual([]);
  }, 120_000);
});
