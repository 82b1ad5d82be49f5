import { z } from 'zod';
import { DEFAULT_READ_LIMITS } from '../../ingest/index.ts';
import { defineAction } from '../action.ts';
import { UploadReceiptSchema } from '../project/index.ts';

const Label = z.string().trim().min(1).max(2000);

/** Adds an article as text. */
export const addArticle = defineAction({
  name: 'addArticle',
  title: 'Adds an article that is pasted as text.',
  description:
    'Kept as a file of its own and read soon, with all others of a folder. Whether it could be read stands in the diagnostics then. Files are sent to /uploads.',
  address: '/articles',
  input: z.strictObject({
    text: z.string().min(1).max(DEFAULT_READ_LIMITS.maxArticleCharacters),
    title: Label.optional().describe('Its first line unless given.'),
    outlet: Label.optional(),
    byline: Label.optional(),
    url: Label.optional(),
    publishedAt: Label.optional().describe('A date, or a date and time.'),
  }),
  output: UploadReceiptSchema,
  // A character of the text may take six bytes as JSON writes it.
  maxBytes: 6 * DEFAULT_READ_LIMITS.maxArticleCharacters,
  run: (holdings, article) => {
    const bytes = Buffer.from(`${JSON.stringify(article, null, 2)}\n`, 'utf8');
    return holdings.addFile(`${article.title ?? 'pasted'}.json`, bytes);
  },
});
