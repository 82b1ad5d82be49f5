/** A dossier as an annotation speaks of it: articles by file name without ending, and the one story that is meant. */
import { basename } from 'node:path';
import type { Article, Dossier, Story } from '../../src/model/index.ts';
import type { Annotation } from './annotation-schema.ts';

export interface StoryView {
  readonly dossier: Dossier;
  /** The story that holds most of the annotated articles. */
  readonly story: Story;
  /** Whether an article of the dossier, or the node of one, is the annotated one. */
  readonly isArticle: (articleId: string, annotated: string) => boolean;
  readonly articleOf: (annotated: string) => Article | undefined;
}

const stemOf = (path: string): string => basename(path).replace(/\.(?:txt|html?|json|md)(?:\.gz)?$/iu, '');

/** Throws when the dossier has no story at all. */
export function viewStory(dossier: Dossier, annotation: Annotation): StoryView {
  const stems = new Map(dossier.articles.map((article) => [article.id, stemOf(article.path)]));
  const isArticle = (articleId: string, annotated: string): boolean =>
    (stems.get(articleId) ?? stemOf(articleId)) === stemOf(annotated);
  const held = (story: Story): number =>
    annotation.articles.filter(({ id }) => story.articleIds.some((each) => isArticle(each, id))).length;
  const story = [...dossier.stories].sort((a, b) => held(b) - held(a))[0];
  if (story === undefined) throw new Error('the dossier has no story');
  return {
    dossier,
    story,
    isArticle,
    articleOf: (annotated) => dossier.articles.find(({ id }) => isArticle(id, annotated)),
  };
}
