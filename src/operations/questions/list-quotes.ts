import { z } from 'zod';
import { ActorIdSchema, QuoteSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** The quotes of a story. */
export const listQuotes = defineQuestion({
  name: 'listQuotes',
  title: 'What was said, in every wording that the articles print.',
  description:
    'Each quote with its speaker, its readings and their collation: place by place, which words each reading has.',
  address: '/stories/{storyId}/quotes',
  input: z.strictObject({
    ...storyInput,
    speaker: ActorIdSchema.optional(),
    differs: z.enum(['true', 'false']).optional().describe('Only quotes whose wordings differ, or agree.'),
    ...pageInput,
  }),
  output: pageSchema(QuoteSchema),
  answer: (dossier, { storyId, speaker, differs, ...page }) => {
    const quotes = findStory(dossier, storyId).quotes.filter(
      (quote) =>
        (speaker === undefined || quote.speaker === speaker) &&
        (differs === undefined || String(quote.differs) === differs),
    );
    return pageOf(quotes, ({ id }) => id, page);
  },
});
