import { z } from 'zod';
import { SourceKindSchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';

export const RangeSchema = z
  .object({ atLeast: z.int().nonnegative(), atMost: z.int().nonnegative() })
  .describe('Independence is never assumed: a range, with equal ends where it is known.');
export type Range = z.infer<typeof RangeSchema>;

export const SupportSchema = z.object({
  sources: RangeSchema.describe('Distinct ultimate sources that say it.'),
  observers: RangeSchema.describe('Outlets that learnt it themselves.'),
  originIds: z.array(z.string()),
  why: z.array(z.string()).describe('The reason of every merge, in words.'),
});
export type Support = z.infer<typeof SupportSchema>;

/** One assertion of a story, with all its tellings. */
export const ClaimSchema = z.object({
  id: z.string(),
  gist: z.string(),
  tellings: z
    .array(
      z.object({ articleId: z.string(), evidence: z.array(EvidenceSchema).min(1), statementIds: z.array(z.string()) }),
    )
    .min(1),
  silent: z.array(z.string()).describe('Ids of the articles of the story that do not make it.'),
  support: SupportSchema,
});
export type Claim = z.infer<typeof ClaimSchema>;

/** Where a claim entered the story. */
export const OriginSchema = z.object({
  id: z.string(),
  kind: SourceKindSchema,
  name: z.string(),
  actorId: z.string().optional(),
  evidence: z.array(EvidenceSchema),
});
export type Origin = z.infer<typeof OriginSchema>;
