/**
 * Who may call. A server on loopback is open to every program of the machine and, through a browser, to every web page: so
 * it answers only under its own names (against DNS rebinding) and takes writes only from its own page. A server that
 * others can reach wants a token.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem, problemOf } from './problem.ts';
import { DEFAULT_HOST, isLoopback, LIMITS, type ServerOptions } from './server-options.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** "Desk.example:4747" → "desk.example"; `undefined` for what is no name. */
const nameOf = (host: string | undefined): string | undefined =>
  /^(?<name>\[[0-9a-f:.]{2,45}\]|[a-z0-9.-]{1,253})(?::\d{1,5})?$/u.exec(host?.toLowerCase() ?? '')?.groups?.['name'];

/** Adds the guards, in front of everything else. */
export function guardRequests(app: FastifyInstance, options: ServerOptions): void {
  const { host = DEFAULT_HOST, token, allowHosts = [], allowOrigins = [] } = options;
  const names = new Set([...LOOPBACK_NAMES, ...allowHosts.map((name) => name.toLowerCase())]);
  const origins = new Set(allowOrigins);
  // Whoever has the token may call by any name, unless names were given.
  const checksNames = isLoopback(host) || allowHosts.length > 0;
  const expected = token === undefined ? undefined : digest(`Bearer ${token}`);

  const checkName = ({ headers }: FastifyRequest): void => {
    const name = nameOf(headers.host);
    if (name === undefined || (checksNames && !names.has(name))) {
      throw new HttpProblem(
        problemOf(421, 'Call it by the address that it printed, or allow the name with --allow-host.'),
      );
    }
  };
  const checkOrigin = ({ method, headers }: FastifyRequest): void => {
    if (READS.has(method)) return;
    const { origin, host: own = '', 'sec-fetch-site': site = 'none' } = headers;
    if (origin !== undefined && origins.has(origin)) return;
    const isOwn = origin === undefined || origin === `http://${own}` || origin === `https://${own}`;
    if (!isOwn || (site !== 'none' && site !== 'same-origin')) {
      throw new HttpProblem(problemOf(403, 'Only the page of this server may write; others with --allow-origin.'));
    }
  };
  const checkToken = ({ method, headers, routeOptions }: FastifyRequest): void => {
    // A browser asks whether it may ask (OPTIONS) without the token; that answer holds nothing of the articles.
    if (expected === undefined || routeOptions.config.open === true || method === 'OPTIONS') return;
    if (headers.authorization !== undefined && timingSafeEqual(digest(headers.authorization), expected)) return;
    throw new HttpProblem(problemOf(401, 'Send the token as "Authorization: Bearer ...".'), {
      'www-authenticate': 'Bearer',
    });
  };

  let atWork = 0;
  app.addHook('onRequest', (request, reply, done) => {
    checkName(request);
    checkOrigin(request);
    checkToken(request);
    if (atWork >= LIMITS.requests) {
      throw new HttpProblem(problemOf(503, 'Try again in a second.'), { 'retry-after': '1' });
    }
    atWork += 1;
    // Comes in either way, when it is answered and when the caller goes.
    reply.raw.once('close', () => (atWork -= 1));
    done();
  });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a token: holds nothing of the articles. */
    open?: boolean;
  }
}
