import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';

export const ActorKindSchema = z.enum(['person', 'organisation', 'place', 'group', 'unknown']);
export type ActorKind = z.infer<typeof ActorKindSchema>;

/** A person, organisation or place across all its forms in one story. */
export const ActorSchema = z.object({
  id: z.string(),
  kind: ActorKindSchema,
  name: z.string().describe('The fullest form.'),
  forms: z.array(z.object({ text: z.string(), articleIds: z.array(z.string()), evidence: z.array(EvidenceSchema) })),
  roles: z.array(z.object({ text: z.string(), articleIds: z.array(z.string()), evidence: z.array(EvidenceSchema) })),
});
export type Actor = z.infer<typeof ActorSchema>;
