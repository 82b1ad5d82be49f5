import { z } from 'zod';
import { ArticleIdSchema, ArticleSchema } from '../../model/index.ts';
import { defineQuestion } from '../question.ts';
import { findArticle } from './find-story.ts';

/** One article with its text. */
export const getArticle = defineQuestion({
  name: 'getArticle',
  title: 'One article with its text.',
  description: 'The text that every span points into, what in it is not part of the report, and whom it credits.',
  address: '/articles/{articleId}',
  input: z.strictObject({ articleId: ArticleIdSchema }),
  output: ArticleSchema,
  answer: (dossier, { articleId }) => findArticle(dossier, articleId),
});
