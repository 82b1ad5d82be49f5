/** What happens in a holdings, as it happens: server-sent events (WHATWG HTML, 9.2). */
import type { FastifyInstance } from 'fastify';
import type { Holdings, ProjectEvent } from '../../operations/index.ts';
import { HttpProblem, problemOf } from './problem.ts';
import { LIMITS } from './server-options.ts';

/** A stream says something at least this often, so that nobody between takes it for dead. */
const HEARTBEAT_MS = 15_000;
/** Progress is told at most this often. */
const PROGRESS_MS = 100;
/** A listener that is so far behind is let go; it comes back and hears how things are. */
const MAX_BEHIND = 1 << 20;

const render = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Adds GET /events: `status` at once and after every new dossier, `progress`, `failure`. */
export function addEvents(app: FastifyInstance, holdings: Holdings): void {
  const streams = new Set<NodeJS.WritableStream>();
  app.route({
    method: 'GET',
    url: '/events',
    exposeHeadRoute: false,
    schema: {
      operationId: 'listen',
      summary: 'What happens, as it happens: a stream of server-sent events.',
      description:
        'Events: `status` (as GET /status answers; at once and after every new state of the dossier), `progress` {phase, done, total?} while articles are read, `failure` {message}.',
      tags: ['project'],
      produces: ['text/event-stream'],
    },
    handler: (_, reply) => {
      if (streams.size >= LIMITS.listeners)
        throw new HttpProblem(problemOf(503, 'Too many listeners.'), { 'retry-after': '5' });
      const headers = reply.getHeaders() as Record<string, string>;
      reply.hijack();
      const { raw } = reply;
      // The connection goes with its stream: a kept one would hold up the end of the server.
      const own = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'close' };
      raw.writeHead(200, { ...headers, ...own });
      const write = (text: string): void => {
        if (raw.writableLength > MAX_BEHIND) raw.destroy();
        else raw.write(text);
      };
      let toldAt = 0;
      const tell = (event: ProjectEvent): void => {
        if (event.kind === 'failure') write(render('failure', { message: event.message }));
        else if (event.kind === 'dossier') write(render('status', holdings.status));
        else {
          const now = performance.now();
          if (now - toldAt < PROGRESS_MS) return;
          toldAt = now;
          write(render('progress', event.progress));
        }
      };
      write(`retry: 2000\n\n${render('status', holdings.status)}`);
      const stop = holdings.listen(tell);
      const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS);
      streams.add(raw);
      raw.once('close', () => {
        stop();
        clearInterval(heartbeat);
        streams.delete(raw);
      });
    },
  });
  // A stream never ends by itself, and the server waits for its requests.
  app.addHook('preClose', (done) => {
    for (const stream of streams) stream.end();
    done();
  });
}
