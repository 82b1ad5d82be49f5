import { z } from 'zod';
import { SourceKindSchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';
import { ActorIdSchema, ArticleIdSchema, ClaimIdSchema, OriginIdSchema, StatementIdSchema } from './ids.ts';

export const RangeSchema = z
  .object({ atLeast: z.int().nonnegative(), atMost: z.int().nonnegative() })
  .refine(({ atLeast, atMost }) => atLeast <= atMost, 'atLeast must not be more than atMost')
  .describe('Independence is never assumed: a range, with equal ends where it is known.');
export type Range = z.infer<typeof RangeSchema>;

export const SupportSchema = z.object({
  sources: RangeSchema.describe('Distinct ultimate sources that say it.'),
  observers: RangeSchema.describe('Outlets that learnt it themselves.'),
  originIds: z.array(OriginIdSchema).describe('The ultimate sources that are counted.'),
  why: z.array(z.string()).describe('The reason of every merge, in words.'),
});
export type Support = z.infer<typeof SupportSchema>;

/** One assertion of a story, with all its tellings. */
export const ClaimSchema = z.object({
  id: ClaimIdSchema,
  gist: z.string().describe('The claim in the words of one article, with its subject where the words there have none.'),
  tellings: z
    .array(
      z.object({
        articleId: ArticleIdSchema,
        evidence: z.array(EvidenceSchema).min(1),
        statementIds: z.array(StatementIdSchema).describe('On whose word; empty where the article says it itself.'),
      }),
    )
    .min(1),
  silent: z.array(ArticleIdSchema).describe('The articles of the story that do not make it.'),
  support: SupportSchema,
});
export type Claim = z.infer<typeof ClaimSchema>;

/** Where a claim entered the story. */
export const OriginSchema = z.object({
  id: OriginIdSchema,
  kind: SourceKindSchema,
  name: z.string().describe('As the articles name it, unnamed sources by their description.'),
  actorId: ActorIdSchema.optional(),
  evidence: z.array(EvidenceSchema),
});
export type Origin = z.infer<typeof OriginSchema>;
