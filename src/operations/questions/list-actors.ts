import { z } from 'zod';
import { ActorKindSchema, ActorSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** The actors of a story. */
export const listActors = defineQuestion({
  name: 'listActors',
  title: 'The people, organisations and places of a story.',
  description: 'Each with every form of its name and every post or description, and which articles have which.',
  address: '/stories/{storyId}/actors',
  input: z.strictObject({ ...storyInput, kind: ActorKindSchema.optional(), ...pageInput }),
  output: pageSchema(ActorSchema),
  answer: (dossier, { storyId, kind, ...page }) => {
    const actors = findStory(dossier, storyId).actors.filter((actor) => kind === undefined || actor.kind === kind);
    return pageOf(actors, ({ id }) => id, page);
  },
});
