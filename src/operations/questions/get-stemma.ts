import { z } from 'zod';
import { StemmaSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';

/** The stemma of a story. */
export const getStemma = defineQuestion({
  name: 'getStemma',
  title: 'Who took a story from whom.',
  description:
    'The graph of derivations and credits: `to` was made from `from` or credits it. Each edge says on what basis, whether it is stated or inferred, and with which words. Loops are circles of credits, funnels are single roots.',
  address: '/stories/{storyId}/stemma',
  input: z.strictObject(storyInput),
  output: StemmaSchema,
  answer: (dossier, { storyId }) => findStory(dossier, storyId).stemma,
});
