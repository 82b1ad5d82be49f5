import { z } from 'zod';
import { SpanSchema } from './evidence.ts';

/** Bad input, or a limit reached: said once, and the run goes on. */
export const DiagnosticSchema = z.object({
  code: z
    .string()
    .regex(/^[a-z]+(?:\/[a-z0-9-]+)+$/u)
    .describe('Room and slug: "ingest/empty-body".'),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string().describe('What is wrong and what to do, in plain words.'),
  path: z.string().optional().describe('File, or place in a file, that it is about.'),
  line: z.int().positive().optional(),
  span: SpanSchema.optional(),
});
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
