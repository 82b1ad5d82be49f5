/**
 * One thing that can be done to what is served. The HTTP API is a loop over the list `actions`; surfaces that only read (the
 * MCP server) leave them out.
 */
import type { z } from 'zod';
import type { Holdings } from './project/index.ts';

/** Methods, so that a list can hold actions of any shape. */
export interface Action<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** One line. */
  readonly title: string;
  readonly description: string;
  /** Where it is done in the HTTP API, below its root. */
  readonly address: string;
  readonly input: Input;
  readonly output: Output;
  /** Bytes of the largest input that is worth reading. */
  readonly maxBytes: number;
  /** `at`: when it is asked for, ISO 8601 in UTC. Throws `RequestError`. */
  run(holdings: Holdings, input: z.output<Input>, at: string): Promise<z.output<Output>>;
}

/** Lets the compiler check an action's function against its schemas. */
export const defineAction = <Input extends z.ZodObject, Output extends z.ZodType>(
  action: Action<Input, Output>,
): Action<Input, Output> => action;
