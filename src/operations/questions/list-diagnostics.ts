import { z } from 'zod';
import { CountsSchema, DiagnosticSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** What was wrong with the input. */
export const listDiagnostics = defineQuestion({
  name: 'listDiagnostics',
  title: 'What could not be read, and why.',
  description: 'How many articles were seen, read, repeated and refused, and what was wrong, with what to do about it.',
  address: '/diagnostics',
  input: z.strictObject(pageInput),
  output: pageSchema(DiagnosticSchema).extend({ counts: CountsSchema }),
  answer: ({ counts, diagnostics }, input) => {
    const numbered = diagnostics.map((diagnostic, index) => ({ diagnostic, key: String(index) }));
    const page = pageOf(numbered, ({ key }) => key, input);
    return { ...page, items: page.items.map(({ diagnostic }) => diagnostic), counts };
  },
});
