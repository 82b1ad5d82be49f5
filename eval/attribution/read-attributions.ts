/** What Stemma finds in a text, in the shape that is scored. */
import type { ReadArticle, SourceArticle } from '../../src/model/index.ts';
import { readArticle } from '../../src/pipeline.ts';
import type { Attribution } from './attribution.ts';

/** An article of nothing but its text (and, where given, its date), through all article stages. */
export function readPlainText(text: string, publishedAt?: string): ReadArticle {
  const source: SourceArticle = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  return readArticle(publishedAt === undefined ? source : { ...source, publishedAt }, { diagnose: () => undefined });
}

/** The statements of an article that has been read. */
export const attributionsOf = ({ statements }: Pick<ReadArticle, 'statements'>): Attribution[] =>
  statements.map(({ source, cue, content }) => ({
    source: source === undefined ? [] : [source.span],
    cue: cue === undefined ? [] : [cue.span],
    content,
  }));
