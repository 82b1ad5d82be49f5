import { z } from 'zod';
import { SourceKindSchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';

/** Something an article says on somebody's word (an attribution relation, as in PARC and PolNeAR). */
export const StatementSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  source: z.object({ evidence: EvidenceSchema, actorId: z.string().optional(), kind: SourceKindSchema }).optional(),
  cue: z.object({ evidence: EvidenceSchema }).optional(),
  content: z.array(z.object({ evidence: EvidenceSchema })).min(1),
  manner: z.enum(['direct', 'indirect', 'mixed']),
  chain: z.array(z.string()).describe('Origin ids, from the link nearest the article to the ultimate source.'),
  rule: z.string().describe('Which rule found it.'),
});
export type Statement = z.infer<typeof StatementSchema>;

/** One place of a collation: what each reading has there, in the order of the readings; "" where it has nothing. */
export const CollationSchema = z.array(z.object({ same: z.boolean(), readings: z.array(z.string()) }));
export type Collation = z.infer<typeof CollationSchema>;

/** One utterance, in all its wordings. */
export const QuoteSchema = z.object({
  id: z.string(),
  speaker: z.string().optional().describe('Actor id.'),
  readings: z.array(z.object({ articleId: z.string(), evidence: EvidenceSchema })).min(1),
  differs: z.boolean().describe('Whether the words differ, quotation marks and end punctuation aside.'),
  collation: CollationSchema,
});
export type Quote = z.infer<typeof QuoteSchema>;
