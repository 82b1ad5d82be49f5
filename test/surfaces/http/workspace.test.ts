import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkDossier, type Dossier, DossierSchema } from '../../../src/model/index.ts';
import { openHoldings, questions } from '../../../src/operations/index.ts';
import { holdWorkspace, ingest, makeWorkspace } from './make-workspace.ts';
import { makeArticles, type Served, serveFolder } from './serve-folder.ts';

interface Page<Item> {
  readonly total: number;
  readonly items: Item[];
  readonly next?: string;
}
interface StoryItem {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
}
interface Hit {
  readonly kind: string;
  readonly storyId: string;
  readonly articleId: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly speaker?: string;
}

const BARGE =
  'Barge sinks at Weir\n\nA barge with gravel on board sank at Weir on Tuesday, the river police said. “It went down in minutes,” skipper Jon Rademaker told reporters.\n';
const bargeFolder = (): string => makeArticles({ 'barge.txt': BARGE });

describe('a workspace that is served', () => {
  let workspace: string;
  let server: Served;
  let storyId: string;
  let articleId: string;
  let claimId: string;
  beforeAll(async () => {
    workspace = await makeWorkspace();
    server = await serveFolder(workspace);
    storyId = (await server.get<Page<StoryItem>>('/api/stories')).items[0]!.id;
    articleId = (await server.get<Page<{ id: string }>>(`/api/articles?storyId=${storyId}`)).items[0]!.id;
    claimId = (await server.get<Page<{ id: string }>>(`/api/stories/${storyId}/claims`)).items[0]!.id;
  }, 120_000);
  afterAll(() => server.close());

  it('answers every question of a dossier about one of its stories, and its own, as their schemas say', async () => {
    const holdings = await openHoldings(workspace);
    const asked = holdings.questions;
    await holdings.close();
    const inputs: Readonly<Record<string, Record<string, string>>> = {
      getEvidence: { start: '0', end: '5' },
      search: { words: 'ferry' },
      searchStory: { query: 'ferry' },
      exportStory: { format: 'markdown' },
      listArticles: { storyId },
    };
    expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(questions.map(({ name }) => name)));
    expect(new Set(asked.map(({ address }) => address)).size).toBe(asked.length);
    for (const { name, address, output } of asked) {
      const path = address.replace('{storyId}', storyId).replace('{articleId}', articleId).replace('{id}', claimId);
      const answer = await server.get(`/api${path}?${new URLSearchParams(inputs[name] ?? {}).toString()}`);
      const parsed = output.safeParse(answer);
      expect(parsed.error?.issues, name).toBeUndefined();
      expect(parsed.data, name).toEqual(answer);
    }
    const { paths } = await server.get<{ paths: Record<string, object> }>('/api/openapi.json');
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(asked.map(({ address }) => `/api${address}`)));
  });

  it('gives a dossier that holds together, under the id of the list', async () => {
    const dossier = DossierSchema.parse(await server.get<Dossier>(`/api/stories/${storyId}`));
    expect(checkDossier(dossier)).toEqual([]);
    expect([dossier.stories.map(({ id }) => id), dossier.articles.length]).toEqual([[storyId], 2]);
  });

  it('lists stories page by page, each once, in an order that does not change', async () => {
    for (const order of ['size', 'date']) {
      const all = await server.get<Page<StoryItem>>(`/api/stories?minArticles=1&order=${order}`);
      expect([all.total, all.next]).toEqual([2, undefined]);
      const first = await server.get<Page<StoryItem>>(`/api/stories?minArticles=1&order=${order}&limit=1`);
      const second = await server.get<Page<StoryItem>>(
        `/api/stories?minArticles=1&order=${order}&limit=1&cursor=${first.next ?? ''}`,
      );
      expect([...first.items, ...second.items]).toEqual(all.items);
      expect([first.total, second.total, second.next]).toEqual([2, 2, undefined]);
    }
    const { items } = await server.get<Page<StoryItem>>('/api/stories?minArticles=1&title=LIBRARY');
    expect(items.map(({ title }) => title)).toEqual(['Council votes for a new library']);
  });

  it('finds words in articles and statements, with the place that they stand in', async () => {
    const { items, total } = await server.get<Page<Hit>>('/api/search?words=harbour&words=aground');
    expect([total, items.length]).toEqual([2, 2]);
    const [hit] = items;
    const { text } = await server.get<{ text: string }>(`/api/articles/${hit!.articleId}`);
    expect(text.slice(hit!.span!.start, hit!.span!.end)).toBe(hit!.text);
    const first = await server.get<Page<Hit>>('/api/search?words=harbour+aground&limit=1');
    const second = await server.get<Page<Hit>>(
      `/api/search?words=harbour+aground&limit=1&cursor=${encodeURIComponent(first.next!)}`,
    );
    expect([...first.items, ...second.items]).toEqual(items);
    const said = await server.get<Page<Hit>>('/api/search?words=library&kind=statements&name=Pell');
    expect(said.total).toBe(0);
    const finest = await server.get<Page<Hit>>('/api/search?words=finest&kind=statements&name=pell');
    expect(finest.items.map(({ speaker }) => speaker)).toEqual([expect.stringContaining('Pell')]);
    // Claims are those of the stories that were asked for.
    expect((await server.get<Page<Hit>>('/api/search?words=aground&kind=claims')).items[0]!.storyId).toBe(storyId);
  });

  it.each([
    ['/api/stories/s-nothing', 404, 'not-found'],
    ['/api/stories/s-nothing/claims', 404, 'not-found'],
    ['/api/articles/a-000000000000', 404, 'not-found'],
    ['/api/articles', 400, 'unfit'],
    ['/api/stories?limit=501', 400, 'unfit'],
    ['/api/stories?order=colour', 400, 'unfit'],
    ['/api/stories?from=soon', 400, 'unfit'],
    ['/api/stories?workspace=/etc/passwd', 400, 'unfit'],
    ['/api/stories?cursor=s-nothing', 410, 'gone'],
    ['/api/search', 400, 'unfit'],
    ['/api/search?words=ferry&cursor=1%20or%201', 410, 'gone'],
    ['/api/search?words=ferry&cursor=999%200', 410, 'gone'],
  ])('%s gives %i %s', async (path, status, slug) => {
    const response = await fetch(`${server.url}${path}`);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ type: `urn:stemma:problem:${slug}`, status });
  });

  it('names no place of the machine to who asks for a story that is not there', async () => {
    const response = await fetch(`${server.url}/api/stories/s-nothing`);
    expect(await response.text()).not.toContain('duckdb');
  });

  it('takes what looks like SQL for words', async () => {
    const hostile = encodeURIComponent("x'); drop table articles; --");
    for (const path of [
      `stories?outlet=${hostile}`,
      `stories?title=${hostile}`,
      `search?words=ferry&name=${hostile}`,
    ]) {
      expect((await server.get<Page<unknown>>(`/api/${path}`)).total).toBe(0);
    }
    expect((await server.get<{ counts: { read: number } }>('/api/status')).counts.read).toBe(3);
  });

  it('is only read: articles and corrections are refused', async () => {
    const status = await server.get<{ takesArticles: boolean; takesCorrections: boolean; kind: string }>('/api/status');
    expect(status).toMatchObject({ kind: 'workspace', takesArticles: false, takesCorrections: false });
    const article = await server.post('/api/articles', { text: BARGE });
    expect([article.status, await article.text()]).toEqual([409, expect.stringContaining('--writable')]);
    const change = { kind: 'withdraw', correctionId: 'k-000000000000' };
    const correction = await server.post('/api/corrections', { change, by: 'Ann Lee', why: 'Seen.' });
    expect([correction.status, await correction.text()]).toEqual([409, expect.stringContaining('no corrections')]);
    expect(existsSync(`${workspace}.incoming`)).toBe(false);
  });

  it('sends nothing twice to who has it, until another process adds articles', async () => {
    const first = await fetch(`${server.url}/api/stories?minArticles=1`);
    const headers = { 'if-none-match': first.headers.get('etag')! };
    expect((await fetch(`${server.url}/api/stories?minArticles=1`, { headers })).status).toBe(304);
    await ingest(workspace, bargeFolder());
    const changed = await fetch(`${server.url}/api/stories?minArticles=1`, { headers });
    expect([changed.status, ((await changed.json()) as Page<unknown>).total]).toEqual([200, 3]);
    expect(await server.get('/api/status')).toMatchObject({ stories: 3, counts: { read: 4 } });
  }, 60_000);

  it('that another process fills says so, and still answers what is at hand', async () => {
    await server.get(`/api/stories/${storyId}/actors`);
    const holder = await holdWorkspace(workspace);
    try {
      const busy = await fetch(`${server.url}/api/search?words=skipper`);
      expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await busy.json()).toMatchObject({
        type: 'urn:stemma:problem:busy',
        detail: expect.stringContaining('wait until it has ended') as string,
      });
      expect((await fetch(`${server.url}/api/stories/${storyId}/actors`)).status).toBe(200);
      expect((await fetch(`${server.url}/api/status`)).status).toBe(200);
    } finally {
      const ended = new Promise((resolve) => holder.once('exit', resolve));
      holder.kill('SIGKILL');
      await ended;
    }
    expect((await server.get<Page<Hit>>('/api/search?words=skipper')).total).toBe(1);
  }, 60_000);
});

describe('what articles share', () => {
  it('comes page by page as well, each pair once', async () => {
    const told =
      'The council of Vellamy voted on Thursday for a library on the old tram depot, with room for forty thousand books and a reading hall under the glass roof, and will begin to build it in the spring when the ground has dried.';
    const copies = ['One', 'Two', 'Three'].map((name) => [
      `${name}.txt`,
      `${name} on the library\n\n${told} ${name}.\n`,
    ]);
    const server = await serveFolder(await makeWorkspace(makeArticles(Object.fromEntries(copies))));
    const all = await server.get<Page<object>>('/api/reuse?sameOutlet=true');
    expect(all.total).toBe(3);
    const seen: object[] = [];
    for (let path = '/api/reuse?sameOutlet=true&limit=1'; ; ) {
      const { items, next } = await server.get<Page<object>>(path);
      seen.push(...items);
      if (next === undefined) break;
      path = `/api/reuse?sameOutlet=true&limit=1&cursor=${encodeURIComponent(next)}`;
    }
    expect(seen).toEqual(all.items);
    await server.close();
  }, 60_000);
});

describe('a workspace that takes articles', () => {
  let server: Served | undefined;
  afterEach(() => server?.close());
  const stories = async (): Promise<string[]> =>
    (await server!.get<Page<StoryItem>>('/api/stories?minArticles=1')).items.map(({ title }) => title).sort();

  it('puts what is sent into its stories, and keeps no file of it', async () => {
    const workspace = await makeWorkspace();
    server = await serveFolder(workspace, { writable: true });
    const headers = { 'content-type': 'application/octet-stream' };
    const sent = await Promise.all([
      server.post('/api/articles', { text: BARGE, outlet: 'Weir Courier' }),
      server.post('/api/uploads?name=again.txt', Buffer.from(BARGE), headers),
      server.post('/api/uploads?name=broken.jsonl', Buffer.from('{"title": "cut sho\n'), headers),
    ]);
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    await server.settled();
    expect(await stories()).toContain('Barge sinks at Weir');
    const { items } = await server.get<Page<{ message: string }>>('/api/diagnostics');
    expect(items.length).toBeGreaterThan(0);
    expect(readdirSync(`${workspace}.incoming`)).toEqual([]);
    expect(await server.get('/api/status')).toMatchObject({ analysing: false, takesArticles: true });
  }, 60_000);

  it('takes up what a server had acknowledged that was ended before', async () => {
    const workspace = await makeWorkspace();
    mkdirSync(`${workspace}.incoming`);
    writeFileSync(join(`${workspace}.incoming`, '0011223344556677-barge.txt'), BARGE);
    server = await serveFolder(workspace);
    expect(await stories()).not.toContain('Barge sinks at Weir');
    await server.close();
    server = await serveFolder(workspace, { writable: true });
    expect(await stories()).toContain('Barge sinks at Weir');
  }, 60_000);
});
