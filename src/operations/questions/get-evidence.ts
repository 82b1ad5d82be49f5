import { z } from 'zod';
import { ArticleIdSchema, ArticleSchema, EvidenceSchema, evidenceOf } from '../../model/index.ts';
import { RequestError } from '../operation.ts';
import { defineQuestion } from '../question.ts';
import { findArticle } from './find-story.ts';

/** The words of a span, with what stands around them. */
export const getEvidence = defineQuestion({
  name: 'getEvidence',
  title: 'The words of a span in an article, with what stands around them.',
  description:
    'For checking a finding: give articleId, start and end as its evidence has them (UTF-16 code units, half-open).',
  address: '/articles/{articleId}/evidence',
  input: z.strictObject({
    articleId: ArticleIdSchema,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    context: z.int().min(0).max(2000).default(200).describe('Code units shown on each side.'),
  }),
  output: z.object({
    evidence: EvidenceSchema,
    before: z.string(),
    after: z.string(),
    article: ArticleSchema.pick({ id: true, title: true, path: true, outlet: true, url: true, publishedAt: true }),
  }),
  answer: (dossier, { articleId, start, end, context }) => {
    const { text, id, title, path, outlet, url, publishedAt } = findArticle(dossier, articleId);
    if (start > end || end > text.length) {
      throw new RequestError(`${start}..${end} is no span of a text of ${text.length} code units`);
    }
    return {
      evidence: evidenceOf({ id, text }, { start, end }),
      before: text.slice(Math.max(0, start - context), start),
      after: text.slice(end, end + context),
      article: {
        id,
        title,
        path,
        ...(outlet === undefined ? {} : { outlet }),
        ...(url === undefined ? {} : { url }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      },
    };
  },
});
