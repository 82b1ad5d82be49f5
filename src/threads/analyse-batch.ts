/** What runs in a thread for a workspace: a batch of articles, each as a record of columns and bytes. */
import type { Diagnostic, SourceArticle } from '../model/index.ts';
import type { ArticleRecord } from '../store/index.ts';
import { analyseArticle } from './analyse-article.ts';

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
  const diagnose = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const records = sources.flatMap((article, place) => {
    try {
      return [{ ...analyseArticle(article, { diagnose }), source: undefined, place }];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      diagnose({
        code: 'article/not-analysed',
        severity: 'error',
        message: `Stemma could not analyse it (${reason}). Please report this with the file; the rest goes on.`,
        path: article.path,
      });
      return [];
    }
  });
  return { records, diagnostics };
}
