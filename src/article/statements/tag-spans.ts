/** Sources, cues and contents in any stretch of an article, by the trained tagger; they do not overlap. */
import { FeatureRows, Tagger } from '../../algorithms/index.ts';
import { loadBytes } from '../../lexicons/index.ts';
import { addTagFeatures } from './add-tag-features.ts';
import type { ArticleText } from './article-view.ts';
import { readTagArticle, type TagArticle } from './tag-article.ts';
import type { SpanLabel, TaggedSpan } from './tagged-span.ts';

/** The labels in the order in which they were learnt. */
export const SPAN_LABELS: readonly SpanLabel[] = ['source', 'cue', 'content'];

let shipped: Tagger | undefined;
const rows = new FeatureRows();

function loadTagger(): Tagger {
  shipped ??= new Tagger(loadBytes('statements.weights'), SPAN_LABELS.length);
  return shipped;
}

/** Tags stretches of one article. `scripts/train/statements.ts` trains it. */
export class StatementTagger {
  readonly #article: TagArticle;

  readonly #tagger: Tagger;

  /** @param tagger the one in `data/en` by default */
  constructor(article: ArticleText, tagger = loadTagger()) {
    this.#tagger = tagger;
    this.#article = readTagArticle(article);
  }

  /** Spans among the tokens `[firstToken, endToken)`, which lie in one paragraph, in text order. */
  tag(firstToken: number, endToken: number): TaggedSpan[] {
    if (firstToken >= endToken) return [];
    rows.clear();
    addTagFeatures(rows, this.#article, firstToken, endToken);
    return this.#tagger.findSpans(rows).map(({ start, end, kind, margin }) => ({
      label: SPAN_LABELS[kind] as SpanLabel,
      firstToken: firstToken + start,
      endToken: firstToken + end,
      margin,
    }));
  }
}
