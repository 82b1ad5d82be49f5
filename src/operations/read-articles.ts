import { correctGroups } from '../corrections/index.ts';
import { collectArticles, type ReadOptions } from '../ingest/index.ts';
import type { Correction, Diagnostic, Dossier } from '../model/index.ts';
import { type AnalysisContext, findStories } from '../pipeline.ts';
import { readOnAllCores } from '../threads/index.ts';
import type { OperationContext } from './operation.ts';

/**
 * What the stages find in the articles of some paths, with the stories that the corrections merge and split. The other
 * corrections are laid over it afterwards: they change with every click, and nothing has to be read again for them.
 */
export async function readArticles(
  paths: readonly string[],
  log: readonly Correction[],
  context: OperationContext,
  options: Pick<ReadOptions, 'fields'> = {},
): Promise<Dossier> {
  const diagnostics: Diagnostic[] = [];
  const diagnose = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const { articles: sources, counts } = await collectArticles(paths, {
    ...options,
    diagnose,
    onProgress: ({ seen }) => context.onProgress?.({ phase: 'reading', done: seen }),
  });
  const analysis: AnalysisContext = {
    diagnose,
    onProgress: (progress) => context.onProgress?.(progress),
    ...(log.length === 0 ? {} : { regroup: (groups, members) => correctGroups(groups, members, log) }),
  };
  const layers = await readOnAllCores(sources, analysis);
  const failed = sources.length - layers.length;
  const { articles, stories } = findStories(layers, analysis);
  return {
    format: 'stemma-dossier',
    version: '1',
    counts: { ...counts, read: counts.read - failed, refused: counts.refused + failed },
    articles: [...articles],
    stories: [...stories],
    diagnostics,
  };
}
