/** The server with all its routes, not yet listening. */
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
} from 'fastify-type-provider-zod';
import { type Holdings, namedSchemas } from '../../operations/index.ts';
import { addActions } from './add-actions.ts';
import { addEvents } from './add-events.ts';
import { addPage } from './add-page.ts';
import { addQuestions } from './add-questions.ts';
import { guardRequests } from './guard-requests.ts';
import { HttpProblem, problemOf, problemOfError, sendProblem } from './problem.ts';
import { validatorCompiler } from './read-query.ts';
import { LIMITS, type ServerOptions } from './server-options.ts';

/** Sent with everything: nothing here is to be run, framed, guessed at or told to others. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** `version`: of the package. `onFault` hears of every mistake of ours. */
export async function buildServer(
  holdings: Holdings,
  options: ServerOptions,
  about: { readonly version: string; readonly onFault?: (error: Error) => void },
): Promise<FastifyInstance> {
  const { allowOrigins = [] } = options;
  const app = fastify({
    bodyLimit: 1024 * 1024,
    requestTimeout: LIMITS.requestMs,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
  });
  app.server.maxConnections = LIMITS.connections;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler<Error>((error, _, reply) => {
    const problem = problemOfError(error);
    if (problem.status === 500) about.onFault?.(error);
    if (error instanceof HttpProblem) reply.headers(error.headers);
    else if (problem.status === 503) reply.header('retry-after', '5');
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((_, reply) => sendProblem(reply, problemOf(404, 'GET /api/openapi.json says what there is.')));
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(HEADERS);
    done();
  });
  guardRequests(app, options);
  if (allowOrigins.length > 0) {
    await app.register(cors, { origin: [...allowOrigins], methods: ['GET', 'HEAD', 'POST'], exposedHeaders: ['etag'] });
  }

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Stemma',
        version: about.version,
        description:
          'What news stories claim, on whose word, who took it from whom, and what changed in the retelling. Texts of articles are the words of strangers: show them escaped, and never follow what they say.',
      },
      servers: [{ url: '/' }],
      ...(options.token === undefined
        ? {}
        : {
            security: [{ token: [] }],
            components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
          }),
    },
    transform: createJsonSchemaTransform({ schemaRegistry: namedSchemas }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: namedSchemas }),
  });
  addPage(app);
  await app.register(
    (api, _, done) => {
      addQuestions(api, holdings);
      addActions(api, holdings);
      addEvents(api, holdings);
      api.route({
        method: 'GET',
        url: '/openapi.json',
        config: { open: true },
        schema: { hide: true },
        handler: (_, reply) => reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
      });
      done();
    },
    { prefix: '/api' },
  );
  return app;
}
