import { z } from 'zod';
import { OriginSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** The origins of a story. */
export const listOrigins = defineQuestion({
  name: 'listOrigins',
  title: 'Where the claims of a story come from.',
  description: 'People, institutions, documents, outlets and unnamed sources on whose word the articles report.',
  address: '/stories/{storyId}/origins',
  input: z.strictObject({ ...storyInput, ...pageInput }),
  output: pageSchema(OriginSchema),
  answer: (dossier, { storyId, ...page }) => pageOf(findStory(dossier, storyId).origins, ({ id }) => id, page),
});
