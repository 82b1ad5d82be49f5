import { z } from 'zod';
import { ChronicleSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';

/** The chronicle of a story. */
export const getChronicle = defineQuestion({
  name: 'getChronicle',
  title: 'The dated events of a story and the relations between its actors.',
  description: 'Events with a day or the days within which they lie, and who did what to whom, each with its evidence.',
  address: '/stories/{storyId}/chronicle',
  input: z.strictObject(storyInput),
  output: ChronicleSchema,
  answer: (dossier, { storyId }) => findStory(dossier, storyId).chronicle,
});
