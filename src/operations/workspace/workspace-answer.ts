/** What the operations of a workspace have in common: an answer that is one JSON value and a short text. */
import { z } from 'zod';
import type { ReportOptions } from '../../report/index.ts';
import { jsonParts } from '../json-parts.ts';
import type { Operation, Outcome, OutputFile } from '../operation.ts';

/** The path of a workspace as an argument. */
export const WORKSPACE_ARGUMENT = { positional: true, placeholder: 'workspace' };

/** Where a page of a long list begins. */
export const CursorInput = z
  .string()
  .max(400)
  .optional()
  .describe('go on behind an earlier answer: its `next`')
  .meta({ placeholder: 'next' });

/** What leads to the next page of a long list. */
export const NextSchema = z.string().optional().describe('Cursor of the next page; absent on the last.');

type Told<Input extends z.ZodObject, Output extends z.ZodType> = Omit<
  Operation<Input, Output>,
  'outcomeOf' | 'renderProblems' | 'filesOf' | 'renderText'
> & {
  outcomeOf?(output: z.output<Output>): Outcome;
  renderProblems?(output: z.output<Output>, options: ReportOptions): string;
  renderText(output: z.output<Output>, options: ReportOptions): string;
};

/** An operation with the parts that most answers of a workspace have in common. */
export const workspaceOperation = <Input extends z.ZodObject, Output extends z.ZodType>(
  told: Told<Input, Output>,
): Operation<Input, Output> => ({
  outcomeOf: () => 'done',
  renderProblems: () => '',
  ...told,
  filesOf: (output): [OutputFile] => [
    {
      name: `${told.command}.json`,
      *render() {
        yield* jsonParts(output);
        yield '\n';
      },
    },
  ],
});
