import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { ArticleIdSchema, ClaimIdSchema, VariantIdSchema } from './ids.ts';
import { JudgementSchema } from './judgement.ts';

export const VARIANT_KINDS = [
  'name',
  'title',
  'number',
  'date',
  'place',
  'cause',
  'status',
  'polarity',
  'modality',
  'quote-wording',
  'quote-form',
  'quote-cut',
  'speaker',
  'hedge-dropped',
  'attribution-dropped',
  'attribution-changed',
  'scope',
] as const;
export const VariantKindSchema = z.enum(VARIANT_KINDS);
export type VariantKind = z.infer<typeof VariantKindSchema>;

export const SeveritySchema = z.enum(['major', 'minor']);
export type Severity = z.infer<typeof SeveritySchema>;

/** One wording and the articles that carry it. */
export const ReadingSchema = z.object({
  articleIds: z.array(ArticleIdSchema).min(1),
  excerpt: z.string().describe('The words that differ, as the first of these articles prints them.'),
  evidence: z.array(EvidenceSchema).min(1),
});
export type Reading = z.infer<typeof ReadingSchema>;

/** A place where the readings of one claim, quote or name disagree. */
export const VariantSchema = z.object({
  id: VariantIdSchema,
  kind: VariantKindSchema,
  severity: SeveritySchema,
  about: z.string().describe('What the readings differ in, in a few words.'),
  claimId: ClaimIdSchema.optional(),
  readings: z.array(ReadingSchema).min(2),
  explanation: z.string().describe('One plain sentence.'),
  judgement: JudgementSchema.optional().describe('Where somebody has confirmed or rejected it.'),
});
export type Variant = z.infer<typeof VariantSchema>;
