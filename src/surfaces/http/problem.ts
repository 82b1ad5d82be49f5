/** What went wrong, as `application/problem+json` (RFC 9457). */
import type { FastifyError, FastifyReply } from 'fastify';
import { z } from 'zod';
import { RequestError, type RequestFault } from '../../operations/index.ts';

/** The answer to a request that failed. */
export const ProblemSchema = z
  .object({
    type: z.string().describe('urn:stemma:problem: and a slug.'),
    title: z.string().describe('The same for every problem of this type.'),
    status: z.int(),
    detail: z.string().optional().describe('What to do about this one.'),
    issues: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('What does not fit the schema, and where.'),
  })
  .describe('A problem (RFC 9457).');
export type Problem = z.infer<typeof ProblemSchema>;

/** Thrown by guards and routes; becomes the answer. */
export class HttpProblem extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.headers = headers;
  }
}

const TITLES: Readonly<Record<number, readonly [slug: string, title: string]>> = {
  400: ['unfit', 'The request cannot be understood.'],
  401: ['no-token', 'A token is needed.'],
  403: ['forbidden', 'This is not allowed.'],
  404: ['not-found', 'There is no such thing.'],
  405: ['method', 'This cannot be done here.'],
  408: ['too-slow', 'The request took too long to arrive.'],
  409: ['conflict', 'The state of things is in the way.'],
  410: ['gone', 'It is no longer there.'],
  413: ['too-large', 'The request is too large.'],
  415: ['media-type', 'The content is of a type that is not read here.'],
  421: ['host', 'The server does not answer under this name.'],
  503: ['busy', 'The server is busy.'],
};

const STATUS_OF: Readonly<Record<RequestFault, number>> = {
  'not-found': 404,
  gone: 410,
  conflict: 409,
  busy: 503,
  unfit: 400,
};

/** A problem of a status, with what to do about it. */
export function problemOf(status: number, detail?: string, issues?: Problem['issues']): Problem {
  const [slug, title] =
    TITLES[status] ??
    (status < 500 ? ['unfit', 'The request cannot be met.'] : ['broken', 'Something went wrong inside the server.']);
  return {
    type: `urn:stemma:problem:${slug}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(issues === undefined ? {} : { issues }),
  };
}

/** What an error tells its caller: nothing of a mistake of ours but that there was one. */
export function problemOfError(error: FastifyError | Error): Problem {
  if (error instanceof HttpProblem) return error.problem;
  if (error instanceof RequestError) return problemOf(STATUS_OF[error.fault], error.message);
  if (error instanceof z.ZodError) {
    const issues = error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }));
    return problemOf(400, 'The request does not fit its schema.', issues);
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status !== undefined && status >= 400 && status < 500) return problemOf(status, error.message);
  return problemOf(status === 503 ? 503 : 500);
}

/** Sends a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
