/** What users add to a project: it is kept, it is not lost, and everybody hears of it. */
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppliedCorrection, Article, Dossier, Story } from '../../../src/model/index.ts';
import type { UploadReceipt } from '../../../src/operations/index.ts';
import { makeArticles, type Served, serveFolder } from './serve-folder.ts';

const report = (place: string): string =>
  `Barge sinks at ${place}\n\nA barge with gravel on board sank at ${place} on Tuesday, the river police said. “It went down in minutes,” lock keeper Aldo Fenn said at ${place}.\n`;

const BYTES = { 'content-type': 'application/octet-stream' };
const upload = (server: Served, name: string, body: string | Uint8Array) =>
  server.post(`/api/uploads?name=${encodeURIComponent(name)}`, body, BYTES);

describe('uploads', () => {
  it('of a hundred files at once are all kept and read, and are there after a restart', {
    timeout: 60_000,
  }, async () => {
    const server = await serveFolder(makeArticles({}));
    const places = Array.from({ length: 100 }, (_, number) => `Lock ${number + 1}`);
    const responses = await Promise.all(places.map((place) => upload(server, `${place}.txt`, report(place))));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    const receipts = (await Promise.all(responses.map((response) => response.json()))) as UploadReceipt[];
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(100);
    const { counts } = await server.settled();
    expect(counts).toEqual({ seen: 100, read: 100, repeated: 0, refused: 0 });
    const { items } = await server.get<{ items: Article[] }>('/api/articles?limit=500');
    expect(new Set(items.map(({ path }) => path))).toEqual(new Set(receipts.map(({ path }) => path)));
    await server.close();

    const again = await serveFolder(server.folder);
    expect((await again.settled()).counts.read).toBe(100);
    await again.close();
  });

  it('of the same bytes are one, also when they come at once', async () => {
    const server = await serveFolder(makeArticles({}));
    const responses = await Promise.all(
      ['a.txt', 'b.txt', 'c.txt'].map((name) => upload(server, name, report('Weir'))),
    );
    const receipts = (await Promise.all(responses.map((response) => response.json()))) as UploadReceipt[];
    expect(receipts.map(({ repeated }) => repeated).sort()).toEqual([false, true, true]);
    expect(readdirSync(join(server.folder, '.stemma/uploads'))).toHaveLength(1);
    expect((await server.settled()).counts.read).toBe(1);
    await server.close();
  });

  it.each([
    '../../../../evil.txt',
    'C:\\evil.html',
    '.hidden',
    'a\u0000b.txt',
    '\u202etxt.exe',
    'x'.repeat(250),
    '...',
    'nul',
    'page.php',
  ])('called %j stay in their folder, and keep no ending but a known one', async (name) => {
    const server = await serveFolder(makeArticles({}));
    expect((await upload(server, name, report('Mill'))).status).toBe(201);
    const files = readdirSync(join(server.folder, '.stemma/uploads'));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(/^[0-9a-f]{16}-[a-z0-9-]{1,60}(?:\.(?:txt|html))?$/u);
    expect(readdirSync(server.folder)).toEqual(['.stemma']);
    await server.close();
  });

  it('that cannot be read are named in the diagnostics', async () => {
    const server = await serveFolder(makeArticles({}));
    await upload(server, 'broken.json', '{"title":');
    await server.settled();
    const { items } =
      await server.get<Dossier['diagnostics'] extends infer D ? { items: D } : never>('/api/diagnostics');
    expect(items.map(({ code, path }) => [code, /broken\.json$/u.test(path ?? '')])).toEqual([
      ['ingest/broken-json', true],
    ]);
    await server.close();
  });

  it('too large, empty, nameless or of another type are refused', async () => {
    const server = await serveFolder(makeArticles({}));
    expect((await upload(server, 'big.txt', new Uint8Array(33 * 1024 * 1024))).status).toBe(413);
    expect((await upload(server, 'empty.txt', '')).status).toBe(400);
    expect((await server.post('/api/uploads', report('x'), BYTES)).status).toBe(400);
    expect((await server.post('/api/uploads?name=a.txt', report('x'), { 'content-type': 'text/html' })).status).toBe(
      415,
    );
    await server.close();
  });

  it('of text pasted in are articles too', async () => {
    const server = await serveFolder(makeArticles({}));
    const article = { title: 'Barge sinks', outlet: 'Valley Post', publishedAt: '2024-03-05', text: report('Weir') };
    expect((await server.post('/api/articles', article)).status).toBe(201);
    await server.settled();
    const { items } = await server.get<{ items: Article[] }>('/api/articles');
    expect(items).toMatchObject([{ title: 'Barge sinks', outlet: { name: 'Valley Post' }, publishedAt: '2024-03-05' }]);
    await server.close();
  });
});

describe('events', () => {
  it('tell how things are, and when they have changed', async () => {
    const server = await serveFolder(makeArticles({}));
    const stop = new AbortController();
    const stream = await fetch(`${server.url}/api/events`, { signal: stop.signal });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(heard)) heard += (await reader.read()).value ?? '';
    };
    await hear(/event: status\ndata: \{"version":1,/u);
    await upload(server, 'a.txt', report('Weir'));
    await hear(/event: progress\ndata: \{"phase":/u);
    await hear(/event: status\ndata: \{"version":2,[^\n]*"read":1/u);
    stop.abort();
    await server.close();
  });

  it('are told to so many listeners and no more; who goes makes room', async () => {
    const server = await serveFolder(makeArticles({}));
    const stops = Array.from({ length: 64 }, () => new AbortController());
    const listen = (signal: AbortSignal) => fetch(`${server.url}/api/events`, { signal });
    const streams = await Promise.all(stops.map(({ signal }) => listen(signal)));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const last = new AbortController();
    const refused = await listen(last.signal);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    for (const stop of stops.slice(1)) stop.abort();
    await expect
      .poll(async () => {
        const answer = await listen(last.signal);
        return answer.status;
      })
      .toBe(200);
    stops[0]!.abort();
    last.abort();
    await server.close();
  });

  it('do not keep the server from ending, nor does a connection on which nothing is asked', async () => {
    const server = await serveFolder(makeArticles({}));
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const started = performance.now();
    await server.close();
    expect(performance.now() - started).toBeLessThan(10_000);
    socket.destroy();
  });

  it('end with the server', async () => {
    const server = await serveFolder(makeArticles({}));
    const stream = await fetch(`${server.url}/api/events`);
    const text = stream.text();
    await server.close();
    expect(await text).toContain('event: status');
  });
});

describe('corrections', () => {
  const correct = async (server: Served, change: object): Promise<AppliedCorrection> => {
    const response = await server.post('/api/corrections', { change, by: 'Ann Lee', why: 'I was there.' });
    expect(response.status, await response.clone().text()).toBe(201);
    return (await response.json()) as AppliedCorrection;
  };
  const storyOf = async (server: Served, index = 0): Promise<Story> => {
    const { items } = await server.get<{ items: Story[] }>('/api/stories');
    const dossier = await server.get<Dossier>(`/api/stories/${items[index]!.id}`);
    return dossier.stories[0]!;
  };

  it('of a variant are seen at once, and after a restart with one article more', async () => {
    const server = await serveFolder();
    const story = await storyOf(server);
    const variant = story.variants.find(({ kind }) => kind === 'number')!;
    const made = await correct(server, {
      kind: 'judge-variant',
      storyId: story.id,
      variantId: variant.id,
      verdict: 'rejected',
    });
    expect(made.status).toBe('applied');
    const judged = (await storyOf(server)).variants.find(({ id }) => id === variant.id);
    expect(judged?.judgement).toEqual({
      verdict: 'rejected',
      by: 'Ann Lee',
      at: made.at,
      why: 'I was there.',
      correctionId: made.id,
    });
    await server.close();

    // Dated earlier than the others, it becomes the first of the story, whose id changes.
    writeFileSync(
      join(server.folder, 'first.md'),
      '---\ndate: 2020-01-01\n---\n# Ferry aground at Tarn Quay\n\nA ferry with 40 people on board ran aground at Tarn Quay on Monday morning, the harbour office said. The ferry was on its way to Oskvale.\n',
    );
    const again = await serveFolder(server.folder);
    const now = await storyOf(again);
    expect(now.articleIds).toHaveLength(3);
    expect(now.id).not.toBe(story.id);
    expect(now.variants.filter(({ judgement }) => judgement?.verdict === 'rejected').map(({ kind }) => kind)).toEqual([
      'number',
    ]);
    await again.close();
  });

  it('of stories: split apart, merged again, and withdrawn', async () => {
    const server = await serveFolder();
    const story = await storyOf(server);
    const sizes = async (): Promise<number[]> => {
      await server.settled();
      return (await server.get<{ items: Story[] }>('/api/stories')).items.map(({ articleIds }) => articleIds.length);
    };
    const split = await correct(server, { kind: 'split-story', storyId: story.id, articleIds: [story.articleIds[1]] });
    expect(split.status).toBe('pending');
    expect(await sizes()).toEqual([1, 1, 1]);
    const { items } = await server.get<{ items: Story[] }>('/api/stories');
    await correct(server, { kind: 'merge-stories', storyIds: items.map(({ id }) => id) });
    expect(await sizes()).toEqual([3]);
    const log = await server.get<{ items: AppliedCorrection[] }>('/api/corrections');
    expect(log.items.map(({ status }) => status)).toEqual(['no-longer-applies', 'applied']);
    await correct(server, { kind: 'withdraw', correctionId: log.items[1]!.id });
    expect(await sizes()).toEqual([1, 1, 1]);
    await correct(server, { kind: 'withdraw', correctionId: split.id });
    expect(await sizes()).toEqual([2, 1]);
    await server.close();
  });

  it('of fifty people at once are all kept, one line each', async () => {
    const server = await serveFolder();
    const story = await storyOf(server);
    const change = { kind: 'judge-variant', storyId: story.id, variantId: story.variants[0]!.id, verdict: 'confirmed' };
    const people = Array.from({ length: 50 }, (_, number) => `Person ${number}`);
    await Promise.all(people.map((by) => server.post('/api/corrections', { change, by, why: 'Seen.' })));
    const lines = readFileSync(join(server.folder, '.stemma/corrections.jsonl'), 'utf8').trimEnd().split('\n');
    expect(new Set(lines.map((line) => (JSON.parse(line) as { by: string }).by))).toEqual(new Set(people));
    const log = await server.get<{ items: AppliedCorrection[] }>('/api/corrections?limit=500');
    expect(log.items.filter(({ status }) => status === 'applied')).toHaveLength(1);
    expect(log.items.filter(({ status }) => status === 'superseded')).toHaveLength(49);
    await server.close();
  });

  it('of what is not there are refused and not kept', async () => {
    const server = await serveFolder();
    const change = { kind: 'judge-variant', storyId: 's-0', variantId: 'v-0', verdict: 'confirmed' };
    const response = await server.post('/api/corrections', { change, by: 'Ann Lee', why: 'x' });
    expect(response.status).toBe(404);
    expect(readdirSync(server.folder)).not.toContain('.stemma');
    await server.close();
  });

  it('that were cut short on the disk cost none of the others', async () => {
    const server = await serveFolder();
    const story = await storyOf(server);
    const change = { kind: 'judge-variant', storyId: story.id, variantId: story.variants[0]!.id, verdict: 'confirmed' };
    await correct(server, change);
    await server.close();
    const log = join(server.folder, '.stemma/corrections.jsonl');
    writeFileSync(log, `${readFileSync(log, 'utf8')}{"id":"k-1","at":"20`);

    const again = await serveFolder(server.folder);
    await correct(again, { ...change, verdict: 'rejected' });
    const { items } = await again.get<{ items: AppliedCorrection[] }>('/api/corrections');
    expect(items.map(({ status }) => status)).toEqual(['superseded', 'applied']);
    const { items: problems } = await again.get<{ items: Dossier['diagnostics'] }>('/api/diagnostics');
    expect(problems).toMatchObject([{ code: 'store/broken-correction', line: 2 }]);
    await again.close();
  });
});

describe('a finished dossier', () => {
  it('is served without its articles, takes corrections, but no uploads', async () => {
    const source = await serveFolder();
    const story = await source.get<{ items: Story[] }>('/api/stories');
    const dossier = await source.get(`/api/stories/${story.items[0]!.id}`);
    await source.close();
    const folder = makeArticles({ 'dossier.json': JSON.stringify(dossier) });
    const server = await serveFolder(join(folder, 'dossier.json'));
    expect((await server.settled()).takesArticles).toBe(false);
    expect((await upload(server, 'a.txt', report('Weir'))).status).toBe(409);
    const [first] = (dossier['stories'] as Story[])[0]!.variants;
    const change = { kind: 'judge-variant', storyId: story.items[0]!.id, variantId: first!.id, verdict: 'confirmed' };
    const response = await server.post('/api/corrections', { change, by: 'Ann Lee', why: 'x' });
    expect(await response.json()).toMatchObject({ status: 'applied' });
    await server.close();
  });

  it('that is none, or a folder that is not there, is refused', async () => {
    const folder = makeArticles({ 'dossier.json': '{"format":"other"}' });
    mkdirSync(join(folder, 'empty'));
    await expect(serveFolder(join(folder, 'dossier.json'))).rejects.toThrow(/it is no dossier/u);
    await expect(serveFolder(join(folder, 'nowhere'))).rejects.toThrow(/there is no folder/u);
  });
});
