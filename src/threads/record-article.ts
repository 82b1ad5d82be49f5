import { stemOf } from '../article/index.ts';
import { type ArticleFeatures, findBody, findFeatures, findParagraphs, packFeatures } from '../corpus/index.ts';
import type { ReadArticle } from '../model/index.ts';
import { type ArticleRecord, type KeptFeatures, recordOf } from '../store/index.ts';

/** What a workspace keeps of an article for comparing it with others. Pure. */
export const keepFeatures = (
  article: ReadArticle,
  features: ArticleFeatures = findFeatures(article),
): KeptFeatures => ({
  features: packFeatures(features),
  body: { ...findBody(article), paragraphs: findParagraphs(article) },
});

/** An article as a workspace keeps it. Pure. */
export const recordArticle = (article: ReadArticle, features?: ArticleFeatures): ArticleRecord =>
  recordOf(article, keepFeatures(article, features), stemOf);
