import { z } from 'zod';
import { renderStory } from '../../report/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';

/** The report of one story as plain text. */
export const getReport = defineQuestion({
  name: 'getReport',
  title: 'One story as a report to read.',
  description:
    'Plain text: who reports it, who took it from whom, what they claim with its support, where they disagree, what was said, what each adds or leaves out. The shortest way to an overview.',
  address: '/stories/{storyId}/report',
  input: z.strictObject({ ...storyInput, width: z.int().min(40).max(200).default(100).describe('Columns.') }),
  output: z.object({ text: z.string() }),
  answer: (dossier, { storyId, width }) => ({ text: renderStory(findStory(dossier, storyId), dossier, { width }) }),
});
