/**
 * One thing that can be asked of a dossier: a pure function with the shapes of its input and answer. The HTTP API, the MCP
 * server and the library are loops over the list `questions`; `stemma read` makes the dossier (`operation.ts`).
 */
import type { z } from 'zod';
import type { Dossier } from '../model/index.ts';

/** Methods, so that a list can hold questions of any shape. */
export interface Question<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  /** Name of the library function. */
  readonly name: string;
  /** One line. */
  readonly title: string;
  /** What the answer holds and how to read it, in a few sentences. */
  readonly description: string;
  /** Where it is asked in the HTTP API, below its root: properties of the input in braces, the others in the query. */
  readonly address: string;
  readonly input: Input;
  readonly output: Output;
  /** Throws `RequestError` when the dossier does not hold what is asked for. */
  answer(dossier: Dossier, input: z.output<Input>): z.output<Output>;
}

/** Lets the compiler check a question's function against its schemas. */
export const defineQuestion = <Input extends z.ZodObject, Output extends z.ZodType>(
  question: Question<Input, Output>,
): Question<Input, Output> => question;
