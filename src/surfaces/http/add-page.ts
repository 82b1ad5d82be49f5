import type { FastifyInstance } from 'fastify';
import { loadApp } from '../../operations/index.ts';

/** The page brings its policy itself; this one adds what only a header can say. */
const PAGE_POLICY = "frame-ancestors 'none'";

/** Adds the live app at `/`. It holds nothing of the articles: what it shows, it asks the API for. */
export function addPage(app: FastifyInstance): void {
  let page: string | undefined;
  app.route({
    method: 'GET',
    url: '/',
    config: { open: true },
    schema: { hide: true },
    handler: (_, reply) => {
      page ??= loadApp();
      return reply
        .headers({ 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache' })
        .type('text/html; charset=utf-8')
        .send(page);
    },
  });
}
