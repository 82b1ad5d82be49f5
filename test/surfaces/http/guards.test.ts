/** Who may call, and what is done with requests that mean harm. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest, type Served, serveFolder } from './serve-folder.ts';

const CORRECTION = JSON.stringify({ change: { kind: 'withdraw', correctionId: 'k-0' }, by: 'x', why: 'y' });

describe('a server on loopback', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serveFolder();
  }, 60_000);
  afterAll(() => server.close());

  it.each([
    ['localhost:80', 200],
    ['LOCALHOST', 200],
    ['[::1]:4747', 200],
    ['127.0.0.1', 200],
    ['rebound.example', 421],
    ['localhost.rebound.example:4747', 421],
    ['127.0.0.1.rebound.example', 421],
    ['?', 421],
    ['localhost@rebound.example', 421],
  ])('called by the name %j answers %i', async (host, status) => {
    expect((await rawRequest(`${server.url}/api/status`, { headers: { host } })).status).toBe(status);
  });

  const write = (headers: Record<string, string>) =>
    rawRequest(`${server.url}/api/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: CORRECTION,
    });

  it('takes writes from its own page and from programs, not from other pages', async () => {
    const own = server.url;
    // 404: it was let in, and there is no such correction.
    expect((await write({})).status).toBe(404);
    expect((await write({ origin: own, 'sec-fetch-site': 'same-origin' })).status).toBe(404);
    expect((await write({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await write({ origin: 'null' })).status).toBe(403);
    expect((await write({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await write({ origin: own.replace(/\d+$/u, '1') })).status).toBe(403);
  });

  it('lets no other origin read', async () => {
    const { headers } = await rawRequest(`${server.url}/api/stories`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('sends with everything, problems too, what keeps a browser from running or guessing at it', async () => {
    for (const path of ['/api/stories', '/api/nothing', '/api/stories?limit=x']) {
      const { headers } = await rawRequest(`${server.url}${path}`);
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  it.each([
    ['broken JSON', '{"change":', 'application/json', 400],
    ['no JSON', 'change=1', 'application/x-www-form-urlencoded', 415],
    ['JSON that says it is text', CORRECTION, 'text/plain', 400],
    [
      'a key that would change every object',
      '{"__proto__":{"polluted":1},"by":"x","why":"y"}',
      'application/json',
      400,
    ],
    ['the same by another way', '{"constructor":{"prototype":{"polluted":1}}}', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['a property nobody knows', `${CORRECTION.slice(0, -1)},"status":"applied"}`, 'application/json', 400],
    ['more than a correction needs', JSON.stringify({ by: 'x'.repeat(300_000) }), 'application/json', 413],
    ['depth', '['.repeat(60_000), 'application/json', 400],
  ])('refuses %s', async (_, body, type, status) => {
    const response = await rawRequest(`${server.url}/api/corrections`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(response.body).not.toMatch(/\bat .*:\d+:\d+|node_modules/u);
  });

  it.each([
    '/api/articles/../../etc/passwd',
    '/api/articles/..%2f..%2fetc%2fpasswd',
    '/..%2f..%2fetc/passwd',
    '/api/stories/%00',
    '/api/stories/%ff',
    `/api/stories/${'s-'.repeat(200)}`,
    '/api/stories/__proto__',
    '/api/search?query=x&__proto__=y',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await rawRequest(`${server.url}${path}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain('root:');
  });

  it('puts no header into an answer that a query wanted there', async () => {
    const { headers } = await rawRequest(`${server.url}/api/stories?cursor=a%0d%0aset-cookie:%20a=b`);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('refuses a request that is not HTTP, and lives on', async () => {
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nA: b\u0000c\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (part) => (text += part.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/u);
    expect((await rawRequest(`${server.url}/api/status`)).status).toBe(200);
  });
});

describe('a server that allows more', () => {
  it('answers under other names and lets pages of other origins read and write', async () => {
    const server = await serveFolder(undefined, {
      allowHosts: ['desk.example'],
      allowOrigins: ['https://desk.example'],
    });
    const ask = (path: string, headers: Record<string, string>, method = 'GET', body?: string) =>
      rawRequest(`${server.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    expect((await ask('/api/status', { host: 'desk.example' })).status).toBe(200);
    expect((await ask('/api/status', { host: 'other.example' })).status).toBe(421);
    const read = await ask('/api/stories', { origin: 'https://desk.example' });
    expect(read.headers['access-control-allow-origin']).toBe('https://desk.example');
    expect(
      (await ask('/api/stories', { origin: 'https://other.example' })).headers['access-control-allow-origin'],
    ).toBeUndefined();
    const json = { 'content-type': 'application/json' };
    expect(
      (
        await ask(
          '/api/corrections',
          { ...json, origin: 'https://desk.example', 'sec-fetch-site': 'cross-site' },
          'POST',
          CORRECTION,
        )
      ).status,
    ).toBe(404);
    expect(
      (await ask('/api/corrections', { ...json, origin: 'https://other.example' }, 'POST', CORRECTION)).status,
    ).toBe(403);
    await server.close();
  });
});

describe('a server that others can reach', () => {
  it('lets the browser of an allowed page ask whether it may ask, and then wants the token', async () => {
    const origin = 'https://desk.example';
    const server = await serveFolder(undefined, { host: '0.0.0.0', allowOrigins: [origin] });
    const asks = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
    const preflight = await rawRequest(`${server.url}/api/corrections`, { method: 'OPTIONS', headers: asks });
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, origin]);
    expect((await rawRequest(`${server.url}/api/stories`, { headers: { origin } })).status).toBe(401);
    await server.close();
  });

  it('wants a token for everything but its page and its description', async () => {
    const server = await serveFolder(undefined, { host: '0.0.0.0' });
    expect(server.token).toMatch(/^[\w-]{32}$/u);
    const status = async (path: string, authorization?: string) =>
      (await rawRequest(`${server.url}${path}`, { headers: authorization === undefined ? {} : { authorization } }))
        .status;
    expect(await status('/api/stories')).toBe(401);
    expect(await status('/api/stories', 'Bearer wrong')).toBe(401);
    expect(await status('/api/stories', `Basic ${server.token ?? ''}`)).toBe(401);
    expect(await status('/api/stories', `Bearer ${server.token ?? ''}`)).toBe(200);
    expect(await status('/api/events')).toBe(401);
    expect(await status('/api/nothing')).toBe(401);
    expect(await status('/api/openapi.json')).toBe(200);
    await server.close();
  });
});
