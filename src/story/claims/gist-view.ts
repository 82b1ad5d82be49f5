/** An article as the wording of gists looks at it. */
import type { ReadArticle, ReadStatement } from '../../model/index.ts';
import { indexBySentence } from '../terms/index.ts';

/** Statements and quotations looked at for one clause: bounds the work on hostile text. */
export const MAX_NEAR = 40;

/** An article with its statements and quotations by sentence, for `wordGist`. */
export interface GistView {
  readonly article: ReadArticle;
  readonly statementsOf: ReadonlyMap<number, readonly number[]>;
  readonly quotationsOf: ReadonlyMap<number, readonly number[]>;
}

/** Prepares an article for `wordGist`. Linear. */
export const viewForGists = (article: ReadArticle): GistView => ({
  article,
  statementsOf: indexBySentence(
    article,
    article.statements.map(({ content }) => content),
  ),
  quotationsOf: indexBySentence(
    article,
    article.quotations.map(({ parts }) => parts),
  ),
});

/** The statements that touch a sentence. */
export const statementsIn = ({ article, statementsOf }: GistView, sentenceIndex: number): ReadStatement[] =>
  (statementsOf.get(sentenceIndex) ?? []).slice(0, MAX_NEAR).map((at) => article.statements[at] as ReadStatement);
