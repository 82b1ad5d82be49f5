import { z } from 'zod';
import { CorrectionIdSchema } from './ids.ts';

export const VerdictSchema = z.enum(['confirmed', 'rejected']);

/** What a person said of one finding; the last word counts. */
export const JudgementSchema = z.object({
  verdict: VerdictSchema,
  by: z.string(),
  at: z.string(),
  why: z.string(),
  correctionId: CorrectionIdSchema,
});
export type Judgement = z.infer<typeof JudgementSchema>;
