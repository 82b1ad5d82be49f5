import { z } from 'zod';
import { ChangeRequestSchema } from '../../corrections/index.ts';
import { AppliedCorrectionSchema, CorrectionSchema } from '../../model/index.ts';
import { defineAction } from '../action.ts';

/** Puts something right. */
export const addCorrection = defineAction({
  name: 'addCorrection',
  title: 'Puts something right: who asks for it, and why.',
  description:
    'Merges or splits stories and actors, confirms or rejects a variant or an edge, or takes an earlier correction back. The log is only appended to. The status is pending while articles are read again for it.',
  address: '/corrections',
  input: z.strictObject({
    change: ChangeRequestSchema,
    by: z.string().trim().min(1).max(200).describe('Who asks for it.'),
    why: z.string().trim().min(1).max(2000).describe('For what reason.'),
  }),
  output: CorrectionSchema.extend({
    status: z.enum([...AppliedCorrectionSchema.shape.status.options, 'pending']),
    note: z.string().optional(),
  }),
  maxBytes: 256 * 1024,
  run: (holdings, { change, by, why }, at) => holdings.addCorrection({ change, by, why, at }),
});
