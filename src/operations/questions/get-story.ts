import { z } from 'zod';
import { DossierSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { keepStory, storyInput } from './find-story.ts';

/** The dossier of one story. */
export const getStory = defineQuestion({
  name: 'getStory',
  title: 'Everything that is found in one story, with its articles.',
  description:
    'A dossier with one story: articles with their texts, statements, quotes, claims, origins, actors, variants, stemma and chronicle. Large; the other questions ask for parts of it.',
  address: '/stories/{storyId}',
  input: z.strictObject(storyInput),
  output: DossierSchema,
  answer: (dossier, { storyId }) => keepStory(dossier, storyId),
});
