/** A correction as somebody who looks at a dossier asks for it: by the ids that stand there. */
import { z } from 'zod';
import {
  ActorIdSchema,
  ArticleIdSchema,
  CorrectionIdSchema,
  NodeIdSchema,
  StoryIdSchema,
  VariantIdSchema,
  VerdictSchema,
} from '../model/index.ts';

/** What can be put right, named by the ids of a dossier. */
export const ChangeRequestSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('merge-stories'), storyIds: z.array(StoryIdSchema).min(2).max(50) })
    .describe('These stories are one.'),
  z
    .strictObject({
      kind: z.literal('split-story'),
      storyId: StoryIdSchema,
      articleIds: z.array(ArticleIdSchema).min(1).max(1000),
    })
    .describe('These articles of the story tell another one.'),
  z
    .strictObject({
      kind: z.literal('merge-actors'),
      storyId: StoryIdSchema,
      actorIds: z.array(ActorIdSchema).min(2).max(50),
    })
    .describe('These actors are one; the first gives the name.'),
  z
    .strictObject({
      kind: z.literal('split-actor'),
      storyId: StoryIdSchema,
      actorId: ActorIdSchema,
      forms: z.array(z.string().min(1).max(500)).min(1).max(100).describe('Texts of forms of the actor.'),
    })
    .describe('These names of the actor mean somebody else.'),
  z
    .strictObject({
      kind: z.literal('judge-variant'),
      storyId: StoryIdSchema,
      variantId: VariantIdSchema,
      verdict: VerdictSchema,
    })
    .describe('Confirms or rejects a variant.'),
  z
    .strictObject({
      kind: z.literal('judge-edge'),
      storyId: StoryIdSchema,
      from: NodeIdSchema,
      to: NodeIdSchema,
      verdict: VerdictSchema,
    })
    .describe('Confirms or rejects an edge of the stemma.'),
  z
    .strictObject({ kind: z.literal('withdraw'), correctionId: CorrectionIdSchema })
    .describe('Takes an earlier correction back.'),
]);
/** What somebody asks to be put right, named by the ids of a dossier. */
export type ChangeRequest = z.infer<typeof ChangeRequestSchema>;
