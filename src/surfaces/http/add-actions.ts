import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actions, type Holdings, ProjectStatusSchema, UploadReceiptSchema } from '../../operations/index.ts';
import { HttpProblem, ProblemSchema, problemOf } from './problem.ts';
import { LIMITS } from './server-options.ts';

/** Adds a POST for every action, the upload of files, and how the project is. */
export function addActions(app: FastifyInstance, holdings: Holdings): void {
  for (const action of actions) {
    app.route({
      method: 'POST',
      url: action.address,
      bodyLimit: action.maxBytes,
      schema: {
        operationId: action.name,
        summary: action.title,
        description: action.description,
        tags: ['actions'],
        body: action.input,
        response: { 201: action.output, default: ProblemSchema },
      },
      handlerTimeout: LIMITS.handlerMs,
      handler: async (request, reply) => {
        const done = await action.run(holdings, request.body as never, new Date().toISOString());
        return reply.code(201).send(done);
      },
    });
  }
  addUploads(app, holdings);
  app.route({
    method: 'GET',
    url: '/status',
    schema: {
      operationId: 'getStatus',
      summary: 'How the project is: whether articles are being read, and how many there are.',
      tags: ['project'],
      response: { 200: ProjectStatusSchema, default: ProblemSchema },
    },
    handlerTimeout: LIMITS.handlerMs,
    handler: (_, reply) => reply.header('cache-control', 'no-store').send(holdings.status),
  });
}

function addUploads(app: FastifyInstance, holdings: Holdings): void {
  let arriving = 0;
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: LIMITS.uploadBytes },
    (_, body, done) => done(null, body),
  );
  const announced = (length: string | undefined): number =>
    Math.min(LIMITS.uploadBytes, Number(length ?? LIMITS.uploadBytes));
  app.route({
    method: 'POST',
    url: '/uploads',
    bodyLimit: LIMITS.uploadBytes,
    schema: {
      operationId: 'addFile',
      summary: 'Adds a file of articles in any format that Stemma reads.',
      description:
        'The body is the bytes of the file. It is kept before the answer is sent; all articles are read again soon, and what could not be read stands in the diagnostics then.',
      tags: ['actions'],
      consumes: ['application/octet-stream'],
      querystring: z.strictObject({
        name: z.string().min(1).max(255).describe('Name of the file; its ending tells the format.'),
      }),
      response: { 201: UploadReceiptSchema, default: ProblemSchema },
    },
    onRequest: async (request, reply) => {
      const bytes = announced(request.headers['content-length']);
      if (arriving + bytes > LIMITS.uploadBytesAtOnce) {
        throw new HttpProblem(problemOf(503, 'Too many uploads at once: try again in a second.'), {
          'retry-after': '1',
        });
      }
      arriving += bytes;
      // Closed in either way, when answered and when the caller goes.
      reply.raw.once('close', () => (arriving -= bytes));
    },
    handlerTimeout: LIMITS.handlerMs,
    handler: async (request, reply) => {
      if (!Buffer.isBuffer(request.body) || request.body.length === 0) {
        throw new HttpProblem(problemOf(400, 'Send the bytes of the file as application/octet-stream.'));
      }
      const { name } = request.query as { name: string };
      return reply.code(201).send(await holdings.addFile(name, request.body));
    },
  });
}
