/** Marks what outlets repeat in their articles as boilerplate: from there on it is no part of a report. */
import type { Boilerplate, ReadArticle } from '../../model/index.ts';
import { type Span, spanContains } from '../../text/index.ts';
import type { ArticleFeatures } from '../features/index.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { OutletFurniture, type Repetition } from './outlet-furniture.ts';

/** A paragraph of an article that its outlet repeats. */
export interface RepeatedParagraph extends Repetition {
  readonly span: Span;
}

/** The articles with the furniture of their outlets marked; those without are the same objects. Linear in words. */
export function markFurniture(articles: readonly ReadArticle[], features: readonly ArticleFeatures[]): ReadArticle[] {
  const furniture = new OutletFurniture();
  const paragraphs = articles.map(findParagraphs);
  for (const [place, article] of articles.entries()) {
    const outlet = article.masthead.outlet?.name;
    if (outlet === undefined) continue;
    const hashes = new Set(paragraphs[place]?.map(({ hash }) => hash));
    furniture.add(outlet, hashes, (features[place] as ArticleFeatures).terms);
  }
  return articles.map((article, place) => {
    const outlet = article.masthead.outlet?.name ?? '';
    const repeated = (paragraphs[place] ?? []).flatMap(({ span, hash }): RepeatedParagraph[] => {
      const repetition = furniture.find(outlet, hash);
      return repetition === undefined ? [] : [{ span, ...repetition }];
    });
    return markRepeated(article, repeated);
  });
}

/** The article with these paragraphs marked as boilerplate; the same object where there are none. */
export function markRepeated(article: ReadArticle, repeated: readonly RepeatedParagraph[]): ReadArticle {
  if (repeated.length === 0) return article;
  const outlet = article.masthead.outlet?.name ?? 'its outlet';
  const marks = repeated.map(
    ({ span, count, of }): Boilerplate => ({
      span,
      kind: 'repeated',
      reason: `Stands word for word in ${count} of ${of} articles of ${outlet}.`,
    }),
  );
  const isMarked = (span: Span): boolean => marks.some((mark) => spanContains(mark.span, span));
  const kept = article.statements.map(({ content }) => !content.some(isMarked));
  return {
    ...article,
    boilerplate: [...article.boilerplate, ...marks].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    ),
    sentences: article.sentences.map((sentence) =>
      sentence.part === 'body' && isMarked(sentence.span) ? { ...sentence, part: 'boilerplate' } : sentence,
    ),
    statements: article.statements.filter((_, index) => kept[index]),
    actors: { ...article.actors, ofStatement: article.actors.ofStatement.filter((_, index) => kept[index]) },
  };
}
