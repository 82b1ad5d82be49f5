import { z } from 'zod';
import { type Span, sliceSpan } from '../text/index.ts';
import { ArticleIdSchema } from './ids.ts';

export const SpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, 'start must not be after end')
  .describe('Half-open, in UTF-16 code units of the article text; start <= end.');

/** Words that a person can go and check: `article.text.slice(start, end) === excerpt`, always. */
export const EvidenceSchema = z
  .object({ articleId: ArticleIdSchema, span: SpanSchema, excerpt: z.string() })
  .refine(({ span, excerpt }) => span.end - span.start === excerpt.length, 'the excerpt must be as long as its span')
  .describe('Words that a person can go and check: article.text.slice(span.start, span.end) === excerpt.');
export type Evidence = z.infer<typeof EvidenceSchema>;

/** Evidence for a span of an article; the excerpt is cut from the text itself. Throws on a span outside the text. */
export function evidenceOf(article: { readonly id: string; readonly text: string }, span: Span): Evidence {
  if (span.start < 0 || span.end > article.text.length || span.start > span.end) {
    throw new Error(`span ${span.start}..${span.end} is outside article ${article.id} of ${article.text.length} units`);
  }
  return { articleId: article.id, span: { start: span.start, end: span.end }, excerpt: sliceSpan(article.text, span) };
}
