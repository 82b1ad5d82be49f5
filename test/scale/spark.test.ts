/**
 * The job for Spark, run with two executors where Spark is installed (SPARK_HOME), gives what one process gives. Elsewhere it
 * is skipped. Needs the built program.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { bodySpans, findFeatures, groupStories, NearDuplicateIndex, shinglesOf } from '../../src/corpus/index.ts';
import { collectArticles } from '../../src/ingest/index.ts';
import type { ReadArticle } from '../../src/model/index.ts';
import { readArticles } from '../../src/pipeline.ts';
import { comparePublished, readPublished } from '../../src/text/index.ts';

const sparkSql = join(process.env['SPARK_HOME'] ?? '/none', 'bin/spark-sql');
const context = { diagnose: () => undefined };
const folder = mkdtempSync(join(tmpdir(), 'stemma-spark-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reports of the sample that tell other stories, of which there is one each. */
const OTHERS = /band|Thief|ferry/u;

/**
 * The sample story with what stands beside it, and months later the story again about other things: every long word of it
 * is another. All dated, so that each story lies in a window of its own.
 */
async function makeArticles(): Promise<ReadArticle[]> {
  const { articles } = await collectArticles(['examples/tarnwick-dam/articles'], context);
  const epochs = [0, 400, 800].flatMap((days) =>
    articles
      .filter(({ title }) => days === 0 || !OTHERS.test(title))
      .map(({ title, text, outlet, publishedAt = '2024-10-16' }) => ({
        title: days === 0 ? title : `${title} ${String(days)}`,
        text: days === 0 ? text : text.replace(/\p{L}{5,}/gu, (word) => `${word}${'x'.repeat(days / 400)}ur`),
        outlet: outlet?.name,
        publishedAt: new Date(Date.parse(publishedAt.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10),
      })),
  );
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, epochs.map((article) => JSON.stringify(article)).join('\n'));
  const { articles: sources } = await collectArticles([file], context);
  return readArticles(sources, context).sort(
    (a, b) =>
      comparePublished(readPublished(a.masthead.publishedAt), readPublished(b.masthead.publishedAt)) ||
      (a.source.id < b.source.id ? -1 : 1),
  );
}

function runSpark(options: Readonly<Record<string, string>>): void {
  const program = join(folder, 'stemma');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${process.cwd()}/dist/surfaces/cli/main.js" "$@"\n`);
  chmodSync(program, 0o755);
  const settings = {
    'spark.sql.shuffle.partitions': '3',
    'spark.sql.files.maxPartitionBytes': '20000',
    'spark.ui.enabled': 'false',
    'spark.sql.catalogImplementation': 'in-memory',
    'spark.sql.warehouse.dir': join(folder, 'warehouse'),
  };
  const given = { input: join(folder, 'articles.jsonl'), stemma: program, ...options };
  execFileSync(
    sparkSql,
    [
      ...['--master', 'local-cluster[2,1,1024]'],
      // What Hive keeps of its own stays in the folder too.
      ...['--driver-java-options', `-Dderby.system.home=${folder}`],
      ...Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
      ...Object.entries(given).flatMap(([name, value]) => ['-d', `${name}=${value}`]),
      ...['-f', join(process.cwd(), 'scale/spark/stories.sql')],
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' } },
  );
}

async function readTable(output: string, sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = await connection.runAndReadAll(sql.replace('$', `read_parquet('${output}/*.parquet')`));
  connection.closeSync();
  return rows.getRows();
}

describe.skipIf(!existsSync(sparkSql))('the job for Spark', () => {
  it('gives the stories and near duplicates of one process, in one window or in several', {
    timeout: 600_000,
  }, async () => {
    const read = await makeArticles();
    const ids = read.map(({ source }) => source.id);
    const features = read.map(findFeatures);
    const stories = groupStories(features)
      .map((group) => group.map((article) => ids[article]).sort())
      .sort();
    const index = new NearDuplicateIndex((article) => {
      const { source, sentences } = read[article] as ReadArticle;
      return shinglesOf(source.text, bodySpans({ sentences }));
    });
    const pairs = features
      .flatMap(({ print }) => index.add(print))
      .map(({ a, b, similarity }) => [ids[a], ids[b], similarity.toFixed(6)].join(' '))
      .sort();

    for (const [name, days, overlap] of [
      ['whole', '36500', '0'],
      ['windows', '30', '10'],
    ] as const) {
      const output = join(folder, name);
      runSpark({ output, days, overlap });
      const members = await readTable(`${output}/stories`, 'SELECT list_sort(list(article)) FROM $ GROUP BY story');
      expect(members.map(([list]) => (list as { items: string[] }).items).sort()).toEqual(stories);
      const found = await readTable(`${output}/near_duplicates`, 'SELECT a, b, similarity FROM $');
      expect(found.map(([a, b, similarity]) => [a, b, Number(similarity).toFixed(6)].join(' ')).sort()).toEqual(pairs);
    }
  });
});
