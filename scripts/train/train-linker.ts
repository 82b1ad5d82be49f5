/** Trains the linker on annotated spans, and on those a tagger finds in texts that it was not trained on. */
import { type ChoiceModel, trainChoices } from '../../src/algorithms/index.ts';
import type { TaggedSpan } from '../../src/article/statements/tagged-span.ts';
import { alignGold } from './gold-spans.ts';
import { type AnnotatedArticle, listLinkChoices } from './link-choices.ts';

/** Measured on the development part: more weights and rounds gain no more. */
const OPTIONS = { bits: 15, rounds: 4, shrink: 1e-3 };

/** An annotated article and what a tagger that has not seen it finds in it. */
export interface TaggedArticle extends AnnotatedArticle {
  readonly tagged: readonly TaggedSpan[];
}

/** The model of `linkSpans`; deterministic, a quarter of a minute for PolNeAR. */
export function trainLinker(articles: readonly TaggedArticle[]): ChoiceModel {
  const annotated = articles.flatMap((article) => listLinkChoices(article, alignGold(article.attributions, article)));
  const tagged = articles.flatMap((article) => listLinkChoices(article, article.tagged));
  return trainChoices([...annotated, ...tagged], OPTIONS);
}
