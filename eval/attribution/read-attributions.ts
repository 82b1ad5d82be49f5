/** What Stemma finds in a text, in the shape that is scored. */
import type { ReadArticle, SourceArticle } from '../../src/model/index.ts';
import { readArticle } from '../../src/pipeline.ts';
import type { Attribution } from './attribution.ts';

/** An article of nothing but its text, the headline in its first line, and its date where given; through all article stages. */
export function readPlainText(text: string, publishedAt?: string): ReadArticle {
  const end = Math.max(0, text.indexOf('\n'));
  const source: SourceArticle = {
    id: 'a',
    path: 'a',
    title: text.slice(0, end),
    ...(end === 0 ? {} : { titleSpan: { start: 0, end } }),
    language: 'en',
    sha256: '',
    text,
    credits: [],
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  return readArticle(source, { diagnose: () => undefined });
}

/** The statements of an article that has been read. */
export const attributionsOf = ({ statements }: Pick<ReadArticle, 'statements'>): Attribution[] =>
  statements.map(({ source, cue, content }) => ({
    source: source === undefined ? [] : [source.span],
    cue: cue === undefined ? [] : [cue.span],
    content,
  }));
