import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { ActorIdSchema, ArticleIdSchema } from './ids.ts';

export const ActorKindSchema = z.enum(['person', 'organisation', 'place', 'group', 'unknown']);
export type ActorKind = z.infer<typeof ActorKindSchema>;

/** Words for an actor, and where each article first has them. */
export const ActorFormSchema = z.object({
  text: z.string().describe('As printed.'),
  articleIds: z.array(ArticleIdSchema),
  evidence: z.array(EvidenceSchema),
});

/** A person, organisation or place across all its forms in one story. */
export const ActorSchema = z.object({
  id: ActorIdSchema,
  kind: ActorKindSchema,
  name: z.string().describe('The fullest form.'),
  forms: z.array(ActorFormSchema).describe('Every way it is named, pronouns aside.'),
  roles: z.array(ActorFormSchema).describe('Posts and descriptions as stated, each with who states it.'),
});
export type Actor = z.infer<typeof ActorSchema>;
