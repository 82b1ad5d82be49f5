import { z } from 'zod';
import { exportFormats } from '../../report/index.ts';
import { exportDossier } from '../export-dossier.ts';
import { defineQuestion } from '../question.ts';
import { keepStory, storyInput } from './find-story.ts';

const names = exportFormats.map(({ name }) => name);

/** One story in another format. */
export const exportStory = defineQuestion({
  name: 'exportStory',
  title: 'One story in a format that other programs read.',
  description: `Formats: ${exportFormats.map(({ name, holds }) => `${name} (${holds})`).join(', ')}. May be large.`,
  address: '/stories/{storyId}/export',
  input: z.strictObject({ ...storyInput, format: z.enum(names) }),
  output: z.object({
    fileName: z.string().describe('A name to save it under.'),
    mediaType: z.string(),
    content: z.string().describe('The whole file.'),
  }),
  answer: (dossier, { storyId, format }) => exportDossier(keepStory(dossier, storyId), format),
});
