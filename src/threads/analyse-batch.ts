/** What runs in a thread for a workspace: a batch of articles, each as a record of columns and bytes. */
import type { Diagnostic, SourceArticle } from '../model/index.ts';
import { attempt, readArticles } from '../pipeline.ts';
import type { ArticleRecord } from '../store/index.ts';
import { recordArticle } from './record-article.ts';

/** A record on its way; the source stays where it came from. */
type SentRecord = Omit<ArticleRecord, 'source'> & {
  readonly source: undefined;
  /** Its article's place in the batch. */
  readonly place: number;
};

export interface AnalysedBatch {
  readonly records: readonly SentRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a batch; an article that a stage fails on is left out, with a diagnostic. */
export function analyseBatch(sources: readonly SourceArticle[]): AnalysedBatch {
  const diagnostics: Diagnostic[] = [];
  const context = { diagnose: (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic) };
  const places = new Map(sources.map((source, place) => [source, place]));
  const records = readArticles(sources, context).flatMap((article) => {
    const { source } = article;
    const place = places.get(source) as number;
    return attempt(
      () => ({ ...recordArticle(article), source: undefined, place }),
      'article/not-analysed',
      source.path,
      context,
    );
  });
  return { records, diagnostics };
}
