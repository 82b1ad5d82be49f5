/** How a project is, and what is added to it: what surfaces and `Holdings` have in common. */
import { z } from 'zod';
import type { ChangeRequest } from '../../corrections/index.ts';
import { type AppliedCorrection, CountsSchema } from '../../model/index.ts';
import type { Progress } from '../operation.ts';

/** What a file or text becomes when it is added; whether it could be read is known after the next analysis. */
export const UploadReceiptSchema = z.object({
  id: z.string().describe('Hash of its bytes.'),
  path: z.string().describe('Where it is kept; diagnostics and articles name it.'),
  bytes: z.int().nonnegative(),
  repeated: z.boolean().describe('Whether the same bytes were there before.'),
});
/** What becomes of a file or text that is added. */
export type UploadReceipt = z.infer<typeof UploadReceiptSchema>;

/** How a project is. */
export const ProjectStatusSchema = z.object({
  version: z.int().nonnegative().describe('Grows with every new state of what is served; 0 before the first analysis.'),
  analysing: z.boolean().describe('Whether articles are being read; the answers are those of the state before.'),
  progress: z
    .object({ phase: z.string(), done: z.number(), total: z.number().optional() })
    .optional()
    .describe('Of the analysis that runs.'),
  failure: z.string().optional().describe('Why the last analysis failed.'),
  kind: z.enum(['folder', 'dossier', 'workspace']).describe('What is served.'),
  takesArticles: z.boolean().describe('Whether articles can be added.'),
  takesCorrections: z.boolean().describe('Whether findings can be put right.'),
  counts: CountsSchema,
  stories: z.int().nonnegative(),
});
/** How a project is. */
export type ProjectStatus = z.infer<typeof ProjectStatusSchema>;

/** Something happened: the analysis went on, or there is a new dossier, or an analysis failed. */
export type ProjectEvent =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'dossier'; readonly version: number }
  | { readonly kind: 'failure'; readonly message: string };

/** Who asks for a correction, when (the surface knows the time) and why. */
export interface CorrectionRequest {
  readonly change: ChangeRequest;
  readonly by: string;
  readonly why: string;
  readonly at: string;
}

/** A correction with its status, `pending` while articles are read again for it. */
export type NotedCorrection = Omit<AppliedCorrection, 'status'> & {
  readonly status: AppliedCorrection['status'] | 'pending';
};
