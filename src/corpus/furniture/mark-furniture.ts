/** Marks what outlets repeat in their articles as boilerplate: from there on it is no part of a report. */
import type { Boilerplate, ReadArticle } from '../../model/index.ts';
import { hashWords, type Span, spanContains } from '../../text/index.ts';
import type { ArticleFeatures } from '../features/index.ts';
import { OutletFurniture } from './outlet-furniture.ts';

/** Shorter paragraphs are a subheading or an exclamation. */
const MIN_WORDS = 3;

interface Paragraph {
  readonly span: Span;
  readonly hash: number;
}

/** The articles with the furniture of their outlets marked; those without are the same objects. Linear in words. */
export function markFurniture(articles: readonly ReadArticle[], features: readonly ArticleFeatures[]): ReadArticle[] {
  const furniture = new OutletFurniture();
  const paragraphs = articles.map(findBodyParagraphs);
  for (const [place, article] of articles.entries()) {
    const outlet = article.masthead.outlet?.name;
    if (outlet === undefined) continue;
    const hashes = new Set(paragraphs[place]?.map(({ hash }) => hash));
    furniture.add(outlet, hashes, (features[place] as ArticleFeatures).terms);
  }
  return articles.map((article, place) => {
    const outlet = article.masthead.outlet?.name ?? '';
    const marks = (paragraphs[place] ?? []).flatMap(({ span, hash }): Boilerplate[] => {
      const repeated = furniture.find(outlet, hash);
      if (repeated === undefined) return [];
      const reason = `Stands word for word in ${repeated.count} of ${repeated.of} articles of ${outlet}.`;
      return [{ span, kind: 'repeated', reason }];
    });
    return marks.length === 0 ? article : addMarks(article, marks);
  });
}

/** Paragraphs in which part of the body stands. */
function findBodyParagraphs({ source, paragraphs, sentences }: ReadArticle): Paragraph[] {
  const isBody = new Set(sentences.filter(({ part }) => part === 'body').map(({ paragraphIndex }) => paragraphIndex));
  return paragraphs.flatMap((span, index) => {
    const words = isBody.has(index) ? hashWords(source.text, [span]) : [];
    if (words.length < MIN_WORDS) return [];
    let hash = words.length;
    for (const word of words) hash = (Math.imul(hash, 0x01000193) ^ word) >>> 0;
    return [{ span, hash }];
  });
}

function addMarks(article: ReadArticle, marks: readonly Boilerplate[]): ReadArticle {
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
