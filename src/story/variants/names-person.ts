import type { ReadArticle } from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';

/** Whether a span holds a person's name: "he", or "the chairman", may be anybody the reader was told of before. */
export const namesPerson = (article: ReadArticle, span: Span): boolean =>
  article.actors.list.some(
    ({ kind, mentions }) =>
      kind === 'person' && mentions.some((mention) => mention.form === 'name' && spansOverlap(mention.span, span)),
  );
