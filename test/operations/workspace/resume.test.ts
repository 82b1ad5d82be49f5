/** A run over each format that is cut short, without a word, after its first transaction: the same command again must come to what an undisturbed run comes to. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventArticles } from '../../../bench/workspace/invent-articles.ts';
import { type IngestAnswer, ingestArticles } from '../../../src/operations/workspace/ingest-articles.ts';
import { initWorkspace } from '../../../src/operations/workspace/init-workspace.ts';
import { verifyArticles } from '../../../src/operations/workspace/verify-articles.ts';
import { openWorkspace } from '../../../src/store/index.ts';

/** Two transactions and a part of a third. */
const ARTICLES = 140;
const articles = inventArticles(ARTICLES);
const folder = mkdtempSync(join(tmpdir(), 'stemma-resume-'));

const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const address = ({ id }: InventedArticle): string => `https://news.example/${id}`;

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const feedOf = (rows: readonly InventedArticle[]): string => {
  const items = rows.map(
    (row) =>
      `<item><title>${markup(row.title)}</title><link>${address(row)}</link><pubDate>${new Date(row.publishedAt).toUTCString()}</pubDate><description>${markup(row.text)}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Gazette</title><link>https://news.example/</link>${items.join('')}</channel></rss>`;
};

const archiveOf = (rows: readonly InventedArticle[]): Uint8Array =>
  Buffer.concat(
    rows.map((row) => {
      const page = `<!doctype html><html><head><title>${markup(row.title)}</title></head><body><article><h1>${markup(row.title)}</h1><p>${markup(row.text)}</p></article></body></html>`;
      const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address(row)}\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`;
      return gzipSync(`${head}${block}\r\n\r\n`);
    }),
  );

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const tableOf = (rows: readonly InventedArticle[]): string =>
  `title,text,outlet,date,url\n${rows.map((row) => [row.title, row.text, row.outlet, row.publishedAt, address(row)].map(quote).join(',')).join('\n')}\n`;

async function saveParquet(name: string, rows: readonly InventedArticle[]): Promise<string> {
  const csv = save(`${name}.source.csv`, tableOf(rows));
  const path = join(folder, name);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `copy (from read_csv('${csv}', all_varchar = true)) to '${path}' (format parquet, row_group_size 64)`,
  );
  connection.closeSync();
  return path;
}

async function saveFolder(): Promise<string> {
  const part = (at: number): InventedArticle[] => articles.slice(at * 28, at * 28 + 28);
  save('all/a.rss', feedOf(part(0)));
  save('all/b/crawl.warc.gz', archiveOf(part(1)));
  save('all/b/table.csv', tableOf(part(2)));
  save(
    'all/c/lines.jsonl.gz',
    gzipSync(
      part(3)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    ),
  );
  for (const row of part(4)) save(`all/d/${row.id}.txt`, `${row.title}\n\n${row.text}\n`);
  return join(folder, 'all');
}

async function makeWorkspace(): Promise<string> {
  const workspace = join(mkdtempSync(join(tmpdir(), 'stemma-workspace-')), 'news.duckdb');
  await initWorkspace.run({ workspace }, {});
  return workspace;
}

const ingest = (workspace: string, path: string, onProgress?: () => void): Promise<IngestAnswer> =>
  ingestArticles.run({ workspace, paths: [path], map: undefined }, onProgress === undefined ? {} : { onProgress });

/** All that was found, in an order that does not depend on when it came in. */
async function contentOf(workspace: string): Promise<unknown> {
  const opened = await openWorkspace(workspace, 'read');
  const found = await Promise.all(
    [
      'select articles.id as article, path, title, outlet, sha256, text, stories.id as story from articles left join members using (article) left join stories using (story) order by 1',
      'select id, speaker from statements join articles using (article) order by all',
      'select x.id as a, y.id as b, similarity from near_duplicates join articles x on x.article = a join articles y on y.article = b order by all',
      'select x.id as a, y.id as b, a_start, b_start, passages.words as words from passages join articles x on x.article = a join articles y on y.article = b order by all',
    ].map((query) => opened.rows(query)),
  );
  opened.close();
  return found;
}

describe('a run that ends suddenly', () => {
  it.each([
    ['a feed', () => save('feed.rss', feedOf(articles))],
    ['a packed web archive', () => save('crawl.warc.gz', archiveOf(articles))],
    ['a table', () => save('table.csv', tableOf(articles))],
    ['Parquet', () => saveParquet('table.parquet', articles)],
    ['a folder of all sorts', saveFolder],
  ])('over %s is taken up again without loss and doubles', { timeout: 120_000 }, async (_, make) => {
    const path = await make();
    const [alone, cut] = [await makeWorkspace(), await makeWorkspace()];
    const whole = await ingest(alone, path);
    expect(whole.counts).toMatchObject({ seen: ARTICLES, added: ARTICLES });
    const end = (): never => {
      throw new Error('the lights went out');
    };
    await expect(ingest(cut, path, end)).rejects.toThrow('the lights went out');
    const resumed = await ingest(cut, path);
    expect(resumed.resumed).toBeGreaterThan(0);
    expect(resumed.counts.known).toBe(resumed.resumed);
    expect(resumed.counts.added).toBe(ARTICLES - resumed.counts.known);
    expect(await contentOf(cut)).toEqual(await contentOf(alone));
    const { checks } = await verifyArticles.run({ workspace: cut }, {});
    expect(checks.filter(({ wrong }) => wrong > 0)).toEqual([]);
    expect((await ingest(cut, path)).counts).toMatchObject({ added: 0, known: ARTICLES });
  });
});
