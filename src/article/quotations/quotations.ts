import type { ArticleStage } from '../../model/index.ts';
import { findQuotations } from './find-quotations.ts';

/** Finds what stands between quotation marks, over paragraphs and inside other quotations, and what it is for. Linear. */
export const quotations: ArticleStage<'source' | 'boilerplate' | 'paragraphs' | 'sentences' | 'tokens', 'quotations'> =
  {
    name: 'quotations',
    reads: ['source', 'boilerplate', 'paragraphs', 'sentences', 'tokens'],
    writes: ['quotations'],
    run: ({ source, boilerplate, paragraphs, sentences, tokens }) => ({
      quotations: findQuotations({ text: source.text, boilerplate, paragraphs, sentences, tokens }),
    }),
  };
