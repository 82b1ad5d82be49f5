import { z } from 'zod';
import { ArticleIdSchema, SeveritySchema, VariantKindSchema, VariantSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findStory, storyInput } from './find-story.ts';
import { pageInput, pageOf, pageSchema } from './page.ts';

/** The variants of a story. */
export const listVariants = defineQuestion({
  name: 'listVariants',
  title: 'Where the articles of a story disagree.',
  description:
    'What matters most stands first: names, numbers, dates, wordings of quotes, hedges and attributions that differ, each with its readings and who has which. A difference is not always an error.',
  address: '/stories/{storyId}/variants',
  input: z.strictObject({
    ...storyInput,
    kind: VariantKindSchema.optional(),
    severity: SeveritySchema.optional(),
    articleId: ArticleIdSchema.optional().describe('Only variants in which this article has a reading.'),
    judgement: z.enum(['confirmed', 'rejected', 'none']).optional(),
    ...pageInput,
  }),
  output: pageSchema(VariantSchema),
  answer: (dossier, { storyId, kind, severity, articleId, judgement, ...page }) => {
    const variants = findStory(dossier, storyId).variants.filter(
      (variant) =>
        (kind === undefined || variant.kind === kind) &&
        (severity === undefined || variant.severity === severity) &&
        (articleId === undefined || variant.readings.some(({ articleIds }) => articleIds.includes(articleId))) &&
        (judgement === undefined || (variant.judgement?.verdict ?? 'none') === judgement),
    );
    return pageOf(variants, ({ id }) => id, page);
  },
});
