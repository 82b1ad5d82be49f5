import type { ArticleRef } from '../model/index.ts';

/** Leads from a reference to the id that its article has now; `undefined` when the article is not there. */
export type ArticleResolver = (ref: ArticleRef) => string | undefined;

/** By id, else by the hash of the text where only one article has it: title and outlet may be read otherwise one day. */
export function indexArticles(articles: readonly { readonly id: string; readonly sha256: string }[]): ArticleResolver {
  const ids = new Set(articles.map(({ id }) => id));
  const bySha = new Map<string, string | undefined>();
  for (const { id, sha256 } of articles) bySha.set(sha256, bySha.has(sha256) ? undefined : id);
  return ({ articleId, sha256 }) => (ids.has(articleId) ? articleId : bySha.get(sha256));
}
