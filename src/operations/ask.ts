import type { z } from 'zod';
import type { Dossier } from '../model/index.ts';
import type { Question } from './question.ts';

/**
 * Asks a question of a dossier, as the HTTP API and the MCP server do; the input may leave out what has a default.
 * Throws `z.ZodError` for input of the wrong shape, `RequestError` when the dossier does not hold what is asked for.
 *
 * @example
 * const { items } = ask(dossier, listVariants, { storyId: 's-24f377208aee', severity: 'major' });
 */
export const ask = <Input extends z.ZodObject, Output extends z.ZodType>(
  dossier: Dossier,
  question: Question<Input, Output>,
  input: z.input<Input>,
): z.output<Output> => question.answer(dossier, question.input.parse(input));
