/**
 * The order of stages is checked by the compiler: this file compiles (`npm run check`) only as long as a list in a
 * wrong order does not.
 */
import { type ArticleStage, inOrder } from '../../src/model/index.ts';

declare const clean: ArticleStage<'source', 'boilerplate'>;
declare const segment: ArticleStage<'source' | 'boilerplate', 'paragraphs' | 'sentences' | 'tokens'>;
declare const quotations: ArticleStage<'source' | 'sentences', 'quotations'>;

inOrder<'source'>()(clean, segment, quotations);

// @ts-expect-error `quotations` reads sentences, which no stage before it writes
inOrder<'source'>()(clean, quotations, segment);

// @ts-expect-error `segment` reads boilerplate, and nobody writes it
inOrder<'source'>()(segment, quotations);
