import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, DossierSchema, type Story, type Variant } from '../../../src/model/index.ts';
import { questions } from '../../../src/operations/index.ts';
import { rawRequest, type Served, serveFolder } from './serve-folder.ts';

interface Page<Item> {
  readonly total: number;
  readonly items: Item[];
  readonly next?: string;
}

let server: Served;
let storyId: string;
let articleId: string;
let claimId: string;
beforeAll(async () => {
  server = await serveFolder();
  const { items } = await server.get<Page<Story>>('/api/stories');
  storyId = items[0]!.id;
  articleId = items[0]!.articleIds[0]!;
  const claims = await server.get<Page<{ id: string }>>(`/api/stories/${storyId}/claims`);
  claimId = claims.items[0]!.id;
}, 60_000);
afterAll(() => server.close());

const INPUTS: Readonly<Record<string, Record<string, string>>> = {
  getEvidence: { start: '0', end: '5' },
  search: { query: 'ferry' },
  exportStory: { format: 'markdown' },
};

describe('every question', () => {
  it.each(questions.map((question) => [question.name, question] as const))(
    '%s answers as its schema says, under its address',
    async (name, { address, output }) => {
      const path = address.replace('{storyId}', storyId).replace('{articleId}', articleId).replace('{id}', claimId);
      const answer = await server.get(`/api${path}?${new URLSearchParams(INPUTS[name] ?? {}).toString()}`);
      const parsed = output.safeParse(answer);
      expect(parsed.error?.issues).toBeUndefined();
      expect(parsed.data).toEqual(answer);
    },
  );
});

describe('stories', () => {
  it('are listed, largest first, and each is a dossier of its own', async () => {
    const { total, items } = await server.get<Page<Story>>('/api/stories');
    expect([total, items.map(({ articleIds }) => articleIds.length)]).toEqual([2, [2, 1]]);
    const dossier = DossierSchema.parse(await server.get<Dossier>(`/api/stories/${storyId}`));
    expect(dossier.articles).toHaveLength(2);
  });

  it('come page by page, each thing once', async () => {
    const seen: string[] = [];
    let path = '/api/articles?limit=1';
    for (;;) {
      const page = await server.get<Page<{ id: string }>>(path);
      seen.push(...page.items.map(({ id }) => id));
      if (page.next === undefined) break;
      path = `/api/articles?limit=1&cursor=${page.next}`;
    }
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(3);
  });

  it('can be narrowed: variants by kind', async () => {
    const numbers = await server.get<Page<Variant>>(`/api/stories/${storyId}/variants?kind=number`);
    expect(numbers.items.map(({ kind }) => kind)).toEqual(['number']);
    const rejected = await server.get<Page<Variant>>(`/api/stories/${storyId}/variants?judgement=rejected`);
    expect(rejected.total).toBe(0);
  });

  it('are searched without regard to capitals', async () => {
    const { items } = await server.get<Page<{ kind: string; text: string }>>('/api/search?query=TARN%20quay');
    expect(items.some(({ kind }) => kind === 'passage')).toBe(true);
    expect(items.every(({ text }) => /tarn.*quay|quay.*tarn/isu.test(text))).toBe(true);
    expect((await server.get<Page<unknown>>('/api/search?query=zeppelin')).total).toBe(0);
  });
});

describe('an answer', () => {
  it('has an ETag, and is not sent again to who has it', async () => {
    const first = await fetch(`${server.url}/api/stories/${storyId}`);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]+"$/u);
    const headers = (value: string): RequestInit => ({ headers: { 'if-none-match': value } });
    const again = await fetch(`${server.url}/api/stories/${storyId}`, headers(`"other", W/${tag}`));
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await fetch(`${server.url}/api/stories/${storyId}`, headers('"other"'))).status).toBe(200);
  });

  it('is packed for who takes gzip, with a tag of its own', async () => {
    const plain = await rawRequest(`${server.url}/api/stories/${storyId}`);
    const packed = await fetch(`${server.url}/api/stories/${storyId}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('etag')).not.toBe(plain.headers.etag);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(await packed.text()).toBe(plain.body);
  });

  it('has a head', async () => {
    const head = await fetch(`${server.url}/api/stories`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBeTruthy();
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['/api/stories/s-nothing', 404, 'not-found'],
    ['/api/stories/S%20', 400, 'unfit'],
    ['/api/articles/a-000000000000', 404, 'not-found'],
    ['/api/stories?limit=0', 400, 'unfit'],
    ['/api/stories?limit=many', 400, 'unfit'],
    ['/api/stories?limit=1&limit=2', 400, 'unfit'],
    ['/api/stories?colour=red', 400, 'unfit'],
    ['/api/stories?cursor=bm9uZQ', 410, 'gone'],
    ['/api/search', 400, 'unfit'],
    ['/api/search?query=%20', 200, undefined],
    ['/api/nothing', 404, 'not-found'],
    ['/nothing', 404, 'not-found'],
  ])('%s gives %i %s', async (path, status, slug) => {
    const response = await fetch(`${server.url}${path}`);
    expect(response.status).toBe(status);
    if (slug === undefined) return;
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ type: `urn:stemma:problem:${slug}`, status });
  });
});

describe('openapi.json', () => {
  it('is OpenAPI 3.1 and describes every question, with schemas that compile', async () => {
    const document = await server.get<{
      openapi: string;
      paths: Record<
        string,
        Record<
          string,
          { operationId: string; responses: Record<string, { content?: Record<string, { schema: object }> }> }
        >
      >;
      components: { schemas: Record<string, object> };
    }>('/api/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    const described = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(described).toEqual(
      expect.arrayContaining([
        ...questions.map(({ name }) => name),
        'addCorrection',
        'addArticle',
        'addFile',
        'listen',
        'getStatus',
      ]),
    );

    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const ask = document.paths['/api/stories/{storyId}']?.['get'];
    const schema = ask?.responses['200']?.content?.['application/json']?.schema;
    const validate = ajv.compile({ ...schema, components: document.components });
    expect(validate(await server.get(`/api/stories/${storyId}`)), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate({ format: 'other' })).toBe(false);
  });
});
