/** A workspace from its making to its removal, over the sample story and invented articles. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { inventArticles } from '../../../bench/workspace/invent-articles.ts';
import { checkDossier, type Dossier } from '../../../src/model/index.ts';
import { exportStoredStory, exportWorkspace, type Operation, readStories } from '../../../src/operations/index.ts';
import { type IngestAnswer, ingestArticles } from '../../../src/operations/workspace/ingest-articles.ts';
import { initWorkspace } from '../../../src/operations/workspace/init-workspace.ts';
import { listWorkspaceStories } from '../../../src/operations/workspace/list-workspace-stories.ts';
import { removeFromWorkspace } from '../../../src/operations/workspace/remove-from-workspace.ts';
import { searchArticles } from '../../../src/operations/workspace/search-articles.ts';
import { showStory } from '../../../src/operations/workspace/show-story.ts';
import { verifyArticles } from '../../../src/operations/workspace/verify-articles.ts';
import { openWorkspace } from '../../../src/store/index.ts';

const SAMPLE = 'examples/tarnwick-dam/articles';

const ask = async <Input extends z.ZodObject, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  input: z.input<Input>,
): Promise<z.output<Output>> => operation.run(operation.input.parse(input), {});

const makeWorkspace = async (): Promise<string> => {
  const workspace = join(mkdtempSync(join(tmpdir(), 'stemma-workspace-')), 'news.duckdb');
  await ask(initWorkspace, { workspace });
  return workspace;
};

const ingest = (workspace: string, ...paths: string[]): Promise<IngestAnswer> =>
  ask(ingestArticles, { workspace, paths });

const wrongOf = async (workspace: string): Promise<string[]> =>
  (await ask(verifyArticles, { workspace })).checks.filter(({ wrong }) => wrong > 0).map(({ name }) => name);

/** Ids of stories with those of their articles. */
async function storiesOf(workspace: string): Promise<Record<string, string[]>> {
  const opened = await openWorkspace(workspace, 'read');
  const rows = await opened.rows<{ story: string; article: string }>(
    `select stories.id as story, articles.id as article from members join stories using (story) join articles using (article)
     order by story, article`,
  );
  opened.close();
  const stories: Record<string, string[]> = {};
  for (const { story, article } of rows) stories[story] = [...(stories[story] ?? []), article];
  return stories;
}

describe('a workspace with the sample story', () => {
  let workspace: string;
  let first: IngestAnswer;
  let dossier: Dossier;
  beforeAll(async () => {
    workspace = await makeWorkspace();
    first = await ingest(workspace, SAMPLE);
    dossier = await readStories({ paths: [SAMPLE] });
  }, 120_000);

  it('holds every article that could be read, and the counts add up', () => {
    const { seen, added, known, repeated, refused } = first.counts;
    expect(added).toBe(dossier.counts.read);
    expect(added + known + repeated + refused).toBe(seen);
    expect(first.articles).toBe(added);
  });

  it('has the stories that a run over the files finds, with the same dossiers', async () => {
    const stories = await storiesOf(workspace);
    expect(Object.fromEntries(dossier.stories.map(({ id, articleIds }) => [id, [...articleIds].sort()]))).toEqual(
      stories,
    );
    const [largest] = dossier.stories;
    const shown = await ask(showStory, { workspace, story: largest?.id ?? '' });
    expect(checkDossier(shown)).toEqual([]);
    expect(shown.stories).toEqual([largest]);
    expect(shown.articles).toEqual(dossier.articles.filter(({ id }) => largest?.articleIds.includes(id)));
    // Kept from the first time.
    expect(await ask(showStory, { workspace, story: largest?.id ?? '' })).toEqual(shown);
    expect(await wrongOf(workspace)).toEqual([]);
  }, 60_000);

  it('lists its stories without reading them', async () => {
    const { items, total, articles } = await ask(listWorkspaceStories, { workspace });
    expect(total).toBe(dossier.stories.filter(({ articleIds }) => articleIds.length > 1).length);
    expect(articles).toBe(dossier.counts.read);
    expect(items[0]).toMatchObject({ id: dossier.stories[0]?.id, title: dossier.stories[0]?.title });
    expect((await ask(listWorkspaceStories, { workspace, from: '2199-01-01' })).total).toBe(0);
  });

  it('passes over what it has', async () => {
    const before = await storiesOf(workspace);
    const again = await ingest(workspace, SAMPLE);
    expect(again.counts).toMatchObject({ added: 0, known: first.counts.added, seen: first.counts.seen });
    expect(again.touched).toBe(0);
    expect(await storiesOf(workspace)).toEqual(before);
    expect(await wrongOf(workspace)).toEqual([]);
  });

  it('finds words in any form, in the article that has them all', async () => {
    const { items } = await ask(searchArticles, { workspace, words: ['dams', 'GATE'] });
    expect(items.length).toBeGreaterThan(0);
    for (const { text, articleId, span } of items) {
      const article = dossier.articles.find(({ id }) => id === articleId);
      expect(`${article?.title} ${article?.text}`).toMatch(/dam/iu);
      if (span !== undefined) expect(article?.text.slice(span.start, span.end)).toBe(text);
    }
    expect((await ask(searchArticles, { workspace, words: ['dam', 'xylophone'] })).total).toBe(0);
  });

  it('finds what somebody says, and claims of a story that was shown', async () => {
    const speaker = dossier.stories[0]?.actors.find(({ kind }) => kind === 'person')?.name ?? '';
    const { items } = await ask(searchArticles, { workspace, kind: 'statements', name: speaker });
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.speaker).toContain(speaker.split(' ').at(-1));
    const claims = await ask(searchArticles, { workspace, kind: 'claims', words: ['dam'] });
    expect(claims.items.length).toBeGreaterThan(0);
    expect(claims.items.every(({ storyId }) => storyId === dossier.stories[0]?.id)).toBe(true);
  });

  it('narrows by outlet and day', async () => {
    const outlet = dossier.articles.find((article) => article.outlet !== undefined)?.outlet?.name ?? '';
    const { items } = await ask(searchArticles, { workspace, outlet });
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => item.outlet))).toEqual(new Set([outlet]));
    expect((await ask(searchArticles, { workspace, words: ['dam'], to: '1900-01-01' })).total).toBe(0);
  });

  it('takes what looks like SQL for words', async () => {
    const hostile = "x'); drop table articles; --";
    for (const input of [{ words: [hostile] }, { name: hostile }, { outlet: hostile }]) {
      expect((await ask(searchArticles, { workspace, ...input })).total).toBe(0);
    }
    await expect(ask(showStory, { workspace, story: hostile })).rejects.toThrow(/no story has the id/u);
    expect(await wrongOf(workspace)).toEqual([]);
  });

  it('is exported as tables, a story as any format of a dossier', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "stemma-it's-")), 'tables');
    for (const format of ['parquet', 'csv', 'jsonl'] as const) {
      expect((await exportWorkspace(workspace, folder, format)).length).toBeGreaterThan(3);
    }
    const rows = readFileSync(join(folder, 'articles.jsonl'), 'utf8').trim().split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { id: string }).id).sort()).toEqual(
      dossier.articles.map(({ id }) => id).sort(),
    );
    const opened = await openWorkspace(workspace, 'read');
    const types = await opened.rows<{ column_name: string; column_type: string }>(
      `describe select * from '${join(folder, 'articles.parquet').replaceAll("'", "''")}'`,
    );
    // What a spreadsheet would take for a formula aside, CSV says the same as Parquet, line ends and quotes included.
    const [differing] = await opened.rows<{ count: number }>(
      `select count(*)::integer as count from (
         select id, title, text from read_csv('${join(folder, 'articles.csv').replaceAll("'", "''")}', all_varchar = true)
         except select id, title, text from '${join(folder, 'articles.parquet').replaceAll("'", "''")}')`,
    );
    opened.close();
    expect(types).toContainEqual(expect.objectContaining({ column_name: 'day', column_type: 'DATE' }));
    expect(differing).toEqual({ count: 0 });
    const { content } = await exportStoredStory(workspace, dossier.stories[0]?.id ?? '', 'graphml');
    expect(content).toContain('<graphml');
  });

  it('says where it is damaged', async () => {
    const opened = await openWorkspace(workspace, 'write');
    const damage = async (sql: string): Promise<string[]> => {
      await opened.run(sql);
      const { verifyWorkspace } = await import('../../../src/store/index.ts');
      return (await verifyWorkspace(opened)).filter(({ wrong }) => wrong > 0).map(({ name }) => name);
    };
    await opened.run('begin');
    expect(await damage(`update articles set text = text || '.' where article = 0`)).toEqual([
      'every text has its hash',
    ]);
    expect(await damage('delete from layers where article = 1')).toContain('every article has all its layers');
    expect(await damage('delete from postings where article = 2 and place = 0')).toContain(
      'every article has all its postings',
    );
    expect(await damage('insert into members values (0, 4000)')).toContain(
      'every article is in at most one story, and that story is there',
    );
    await opened.run('rollback');
    opened.close();
    expect(await wrongOf(workspace)).toEqual([]);
  });

  it('reads anew, for a story, what an older version had read', async () => {
    const [largest] = dossier.stories;
    const opened = await openWorkspace(workspace, 'write');
    await opened.run(`update articles set engine = 'older'`);
    await opened.run(`delete from dossiers`);
    await opened.run(`delete from claims`);
    opened.close();
    expect((await ask(showStory, { workspace, story: largest?.id ?? '' })).stories).toEqual([largest]);
  }, 60_000);

  it('puts articles into stories anew where another version had, and keeps ids', async () => {
    const before = await storiesOf(workspace);
    const opened = await openWorkspace(workspace, 'write');
    await opened.run(`update stemma_workspace set corpus_engine = 'older'`);
    await opened.run(`update stories set profile = 'x'::blob`);
    await opened.run(`update features set bytes = 'x'::blob`);
    opened.close();
    await ingest(workspace, SAMPLE);
    expect(await storiesOf(workspace)).toEqual(before);
    expect(await wrongOf(workspace)).toEqual([]);
  }, 60_000);

  it('lets articles go, with all that hangs on them', async () => {
    const [largest] = dossier.stories;
    const [gone = ''] = largest?.articleIds ?? [];
    const answer = await ask(removeFromWorkspace, { workspace, ids: [gone, 'a-unknown'] });
    expect(answer).toMatchObject({ removed: 1, unknown: ['a-unknown'] });
    expect(Object.values(await storiesOf(workspace)).flat()).not.toContain(gone);
    expect(Object.values(await storiesOf(workspace)).flat().length).toBe(dossier.counts.read - 1);
    expect(await wrongOf(workspace)).toEqual([]);
    // Put back, it is as if it had never gone.
    expect((await ingest(workspace, SAMPLE)).counts.added).toBe(1);
    expect(await wrongOf(workspace)).toEqual([]);
  });
});

describe('a workspace that grows', () => {
  it('changes only the stories that articles join, and keeps their ids', async () => {
    const workspace = await makeWorkspace();
    const articles = inventArticles(40);
    const folder = mkdtempSync(join(tmpdir(), 'stemma-feed-'));
    const save = (name: string, items: readonly object[]): string => {
      const path = join(folder, name);
      writeFileSync(path, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
      return path;
    };
    await ingest(workspace, save('first.jsonl', articles.slice(0, 30)));
    const before = await storiesOf(workspace);
    const added = await ingest(workspace, save('second.jsonl', articles.slice(30)));
    const after = await storiesOf(workspace);
    expect(added.counts.added).toBe(10);
    const same = Object.entries(after).filter(([id, members]) => before[id]?.join() === members.join());
    expect(same.length).toBeGreaterThan(0);
    expect(Object.keys(after).length - same.length).toBeLessThanOrEqual(added.touched);
    // No story is called what another one was called before.
    for (const [id, members] of Object.entries(before)) {
      if (after[id] !== undefined) expect(after[id].some((article) => members.includes(article))).toBe(true);
    }
    expect(await wrongOf(workspace)).toEqual([]);
  }, 60_000);

  it('says what it could not read, with file and line', async () => {
    const workspace = await makeWorkspace();
    const path = join(mkdtempSync(join(tmpdir(), 'stemma-feed-')), 'feed.jsonl');
    const [article] = inventArticles(1);
    writeFileSync(path, `${JSON.stringify(article)}\n{"title": "cut sho\n${JSON.stringify(article)}\n`);
    const answer = await ingest(workspace, path);
    expect(answer.counts).toEqual({ seen: 3, added: 1, known: 0, repeated: 1, refused: 1 });
    const text = ingestArticles.renderText(answer, {});
    expect(text).toContain(`${path}:2`);
    expect(text).toContain('3 seen, 1 added, 0 there before, 1 repeated, 1 refused');
  }, 60_000);

  it('saves what it could not read while nothing else comes', async () => {
    const workspace = await makeWorkspace();
    const path = join(mkdtempSync(join(tmpdir(), 'stemma-feed-')), 'feed.jsonl');
    writeFileSync(path, '{"title": "cut sho\n'.repeat(12_000));
    const done: number[] = [];
    const answer = await ingestArticles.run(ingestArticles.input.parse({ workspace, paths: [path] }), {
      onProgress: ({ done: count }) => void done.push(count),
    });
    expect(done).toEqual([5000, 10_000, 12_000]);
    expect(answer.counts).toMatchObject({ seen: 12_000, refused: 12_000 });
    expect(answer.diagnostics).toHaveLength(1000);
    const opened = await openWorkspace(workspace, 'read');
    const rows = await opened.rows(
      'select count(*)::integer as count, count(distinct line)::integer as lines from diagnostics',
    );
    opened.close();
    expect(rows).toEqual([{ count: 12_000, lines: 12_000 }]);
  }, 60_000);

  it('stops on request with everything saved, and goes on to the stories of one whole run', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'stemma-feed-')), 'feed.jsonl');
    // More than one batch.
    writeFileSync(
      path,
      inventArticles(200)
        .map((article) => `${JSON.stringify(article)}\n`)
        .join(''),
    );
    const whole = await makeWorkspace();
    await ingest(whole, path);
    const workspace = await makeWorkspace();
    const controller = new AbortController();
    const stopped = await ingestArticles.run(ingestArticles.input.parse({ workspace, paths: [path] }), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(stopped.stopped).toBe(true);
    expect(stopped.counts.added).toBeGreaterThan(0);
    expect(stopped.counts.added).toBeLessThan(200);
    expect(await wrongOf(workspace)).toEqual([]);
    const rest = await ingest(workspace, path);
    expect(rest.counts).toMatchObject({ known: stopped.counts.added, added: 200 - stopped.counts.added });
    expect(rest.resumed).toBe(stopped.counts.added);
    expect(await storiesOf(workspace)).toEqual(await storiesOf(whole));
  }, 120_000);
});
