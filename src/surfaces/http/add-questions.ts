import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { type Project, type Question, questions } from '../../operations/index.ts';
import { AnswerCache, sendAnswer } from './answer-bytes.ts';
import { ProblemSchema } from './problem.ts';
import { LIMITS } from './server-options.ts';

/** "/stories/{storyId}" → "/stories/:storyId" and ["storyId"]. */
function routeOf({ address }: Pick<Question, 'address'>): { url: string; params: string[] } {
  const params = [...address.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  return { url: address.replace(/\{(\w+)\}/gu, ':$1'), params };
}

const maskOf = (names: readonly string[]): Record<string, true> =>
  Object.fromEntries(names.map((name) => [name, true]));

/** Adds a GET for every question. */
export function addQuestions(app: FastifyInstance, project: Project): void {
  const cache = new AnswerCache();
  for (const question of questions) {
    const { url, params } = routeOf(question);
    const input: z.ZodObject = question.input;
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: question.name,
        summary: question.title,
        description: question.description,
        tags: ['questions'],
        ...(params.length === 0 ? {} : { params: input.pick(maskOf(params)) }),
        querystring: input.omit(maskOf(params)),
        response: { 200: question.output, default: ProblemSchema },
      },
      handlerTimeout: LIMITS.handlerMs,
      handler: (request, reply) => {
        const asked = { ...(request.params as object), ...(request.query as object) };
        const { dossier } = project;
        const key = `${question.name} ${JSON.stringify(asked)}`;
        return sendAnswer(
          request,
          reply,
          cache.answer(dossier, key, () => question.answer(dossier, asked)),
        );
      },
    });
  }
}
