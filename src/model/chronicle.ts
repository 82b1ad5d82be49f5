import { z } from 'zod';
import { CertaintySchema } from './article.ts';
import { EvidenceSchema } from './evidence.ts';

export const WhenSchema = z.object({
  from: z.string().describe('ISO 8601 date, inclusive.'),
  to: z.string().describe('ISO 8601 date, inclusive.'),
  certainty: CertaintySchema,
});
export type When = z.infer<typeof WhenSchema>;

/** The story's dated events and the relations between its actors. */
export const ChronicleSchema = z.object({
  events: z.array(
    z.object({
      when: WhenSchema,
      what: z.string(),
      actorIds: z.array(z.string()),
      claimIds: z.array(z.string()),
      evidence: z.array(EvidenceSchema),
    }),
  ),
  relations: z.array(
    z.object({
      subject: z.string().describe('Actor id.'),
      relation: z.string().describe('The verb, in its base form.'),
      object: z.string().describe('Actor id.'),
      when: WhenSchema.optional(),
      claimIds: z.array(z.string()),
      polarity: z.enum(['did', 'did-not']),
      evidence: z.array(EvidenceSchema),
    }),
  ),
});
export type Chronicle = z.infer<typeof ChronicleSchema>;
