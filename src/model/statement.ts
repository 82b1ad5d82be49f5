import { z } from 'zod';
import { SourceKindSchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';
import { ActorIdSchema, ArticleIdSchema, OriginIdSchema, QuoteIdSchema, StatementIdSchema } from './ids.ts';

/** Something an article says on somebody's word (an attribution relation, as in PARC and PolNeAR). */
export const StatementSchema = z.object({
  id: StatementIdSchema,
  articleId: ArticleIdSchema,
  source: z.object({ evidence: EvidenceSchema, actorId: ActorIdSchema.optional(), kind: SourceKindSchema }).optional(),
  cue: z.object({ evidence: EvidenceSchema }).optional(),
  content: z
    .array(z.object({ evidence: EvidenceSchema }))
    .min(1)
    .describe('What is said, as printed: with its quotation marks, and with a "that" which opens it.'),
  manner: z.enum(['direct', 'indirect', 'mixed']),
  via: z
    .array(z.object({ evidence: EvidenceSchema, kind: SourceKindSchema }))
    .describe('Who passed it on, nearest the article first, in the words of the article.'),
  chain: z.array(OriginIdSchema).describe('From the link nearest the article to the ultimate source.'),
  rule: z.string().describe('Which rule found it.'),
});
export type Statement = z.infer<typeof StatementSchema>;

/** Readings laid side by side, place by place. */
export const CollationSchema = z.array(
  z.object({
    same: z.boolean().describe('Whether every reading has the same words here.'),
    kind: z
      .enum(['near', 'unaligned'])
      .optional()
      .describe('near: forms or synonyms of one word. unaligned: the end of readings too long to be aligned whole.'),
    moved: z
      .array(z.int().nonnegative())
      .optional()
      .describe('Indexes of the places where other readings have words of this place: a phrase was moved.'),
    readings: z
      .array(z.string())
      .describe('What each reading has here, in the order of the readings; "" where it has nothing.'),
  }),
);
export type Collation = z.infer<typeof CollationSchema>;

/** One utterance, in all its wordings. */
export const QuoteSchema = z.object({
  id: QuoteIdSchema,
  speaker: ActorIdSchema.optional(),
  readings: z.array(z.object({ articleId: ArticleIdSchema, evidence: EvidenceSchema })).min(1),
  differs: z.boolean().describe('Whether the words differ, quotation marks and end punctuation aside.'),
  collation: CollationSchema,
});
export type Quote = z.infer<typeof QuoteSchema>;
