import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Asked, Holdings } from '../../operations/index.ts';
import { AnswerCache, sendAnswer } from './answer-bytes.ts';
import { ProblemSchema } from './problem.ts';
import { LIMITS } from './server-options.ts';

/** "/stories/{storyId}" → "/stories/:storyId" and ["storyId"]. */
function routeOf({ address }: Pick<Asked, 'address'>): { url: string; params: string[] } {
  const params = [...address.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  return { url: address.replace(/\{(\w+)\}/gu, ':$1'), params };
}

const maskOf = (names: readonly string[]): Record<string, true> =>
  Object.fromEntries(names.map((name) => [name, true]));

/** Adds a GET for every question. */
export function addQuestions(app: FastifyInstance, holdings: Holdings): void {
  const cache = new AnswerCache();
  for (const question of holdings.questions) {
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
      handler: async (request, reply) => {
        const asked = { ...(request.params as object), ...(request.query as object) };
        const key = `${question.name} ${JSON.stringify(asked)}`;
        const answer = cache.answer(await holdings.state(), key, () => holdings.ask(question.name, asked));
        return sendAnswer(request, reply, await answer);
      },
    });
  }
}
