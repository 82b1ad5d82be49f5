/**
 * Fills a workspace: articles that it does not have go through the article stages on all cores and are saved batch by
 * batch; then the stories are brought up to them. Killed at any moment, it goes on where it was when it is run again.
 */
import { z } from 'zod';
import { readArticles } from '../../ingest/index.ts';
import { type Diagnostic, DiagnosticSchema, type SourceArticle } from '../../model/index.ts';
import { renderIngest, renderProblems } from '../../report/index.ts';
import { countStories, type Run, type RunCounts, startRun, type Workspace } from '../../store/index.ts';
import { analyseOnAllCores } from '../../threads/index.ts';
import type { OperationContext } from '../operation.ts';
import { articleEngine } from './engine-version.ts';
import { updateStories } from './update-stories.ts';
import { useWorkspace } from './use-workspace.ts';
import { WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to fill').meta(WORKSPACE_ARGUMENT),
  paths: z
    .array(z.string().min(1))
    .min(1)
    .describe('files, folders, globs, or - for standard input')
    .meta({ positional: true }),
});

const Output = z.object({
  workspace: z.string(),
  /** added + known + repeated + refused = seen. */
  counts: z.object({
    seen: z.int().nonnegative(),
    added: z.int().nonnegative(),
    known: z.int().nonnegative().describe('In the workspace before.'),
    repeated: z.int().nonnegative().describe('Met twice in this run.'),
    refused: z.int().nonnegative(),
  }),
  /** Of the workspace, now. */
  articles: z.int().nonnegative(),
  stories: z.int().nonnegative(),
  touched: z.int().nonnegative().describe('Stories that are new or changed.'),
  merged: z.int().nonnegative(),
  split: z.int().nonnegative(),
  /** Ended on request before all was read. */
  stopped: z.boolean(),
  resumed: z.int().nonnegative().optional().describe('Articles that a run which was cut short had saved.'),
  diagnostics: z.array(DiagnosticSchema),
});
export type IngestAnswer = z.output<typeof Output>;

interface Filling {
  readonly counts: RunCounts;
  readonly diagnostics: Diagnostic[];
  readonly stopped: boolean;
}

async function fill(run: Run, paths: readonly string[], context: OperationContext): Promise<Filling> {
  const diagnostics: Diagnostic[] = [];
  let fresh: Diagnostic[] = [];
  const diagnose = (diagnostic: Diagnostic): void => void fresh.push(diagnostic);
  const isStopped = (): boolean => context.signal?.aborted === true;
  let read = { seen: 0, repeated: 0, refused: 0 };
  let known = 0;
  let added = 0;
  let failed = 0;

  async function* unknownArticles(): AsyncGenerator<SourceArticle> {
    const articles = readArticles(paths, { diagnose, onProgress: (counts) => (read = counts) });
    for await (const article of articles) {
      if (isStopped()) return;
      if (run.known.has(article.id)) known += 1;
      else yield article;
      if (known > 0 && (known & 0xff) === 0) context.onProgress?.({ phase: 'articles', done: known + added });
    }
  }

  let handled = 0;
  // Articles that are read but wait for a thread are in nobody's counts yet: what is saved adds up at every moment.
  const countsNow = (): RunCounts => {
    const { repeated, refused } = read;
    const settled = { added, known, repeated, refused: refused + failed };
    return { seen: added + known + repeated + refused + failed, ...settled };
  };
  for await (const { size, records, diagnostics: found } of analyseOnAllCores(unknownArticles())) {
    handled += size;
    added += records.length;
    failed += size - records.length;
    const batch = [...fresh, ...found];
    fresh = [];
    await run.append({ records, diagnostics: batch, counts: countsNow() });
    diagnostics.push(...batch);
    context.onProgress?.({ phase: 'articles', done: known + handled });
  }
  if (fresh.length > 0) await run.append({ records: [], diagnostics: fresh, counts: countsNow() });
  return { counts: countsNow(), diagnostics: [...diagnostics, ...fresh], stopped: isStopped() };
}

async function ingest(
  workspace: Workspace,
  paths: readonly string[],
  context: OperationContext,
): Promise<IngestAnswer> {
  const run = await startRun(workspace, articleEngine());
  const { counts, diagnostics, stopped } = await fill(run, paths, context);
  // A run that is stopped leaves the stories to the one that comes to its end: they are then those of one whole run.
  const { stories, touched, events } = stopped
    ? { stories: await countStories(workspace), touched: 0, events: [] }
    : await updateStories(workspace, run.number, context);
  await run.finish(counts, stopped ? 'stopped' : 'done');
  return {
    workspace: workspace.path,
    counts: { ...counts },
    articles: run.known.size,
    stories,
    touched,
    merged: events.filter(({ kind }) => kind === 'merge').length,
    split: events.filter(({ kind }) => kind === 'split').length,
    stopped,
    ...(run.interrupted === undefined ? {} : { resumed: run.interrupted.added }),
    diagnostics,
  };
}

/** The operation `ingestArticles`, command `ingest`. */
export const ingestArticles = workspaceOperation({
  name: 'ingestArticles',
  command: 'ingest',
  title: 'Read articles into a workspace; those that it has are passed over.',
  examples: [
    {
      line: '$ ingest news.duckdb "feeds/**/*.jsonl.gz"',
      what: 'add what is new, then find the stories it belongs to',
    },
    { line: 'zcat dump.jsonl.gz | $ ingest news.duckdb -', what: 'from standard input' },
  ],
  heedsSignal: true,
  input: Input,
  output: Output,
  run: ({ workspace: path, paths }, context) =>
    useWorkspace(path, 'write', (workspace) => ingest(workspace, paths, context)),
  outcomeOf: ({ counts: { added, known, repeated, refused } }) => {
    if (added + known + repeated === 0) return 'nothing';
    return refused > 0 ? 'partly' : 'done';
  },
  renderText: renderIngest,
  renderProblems: ({ diagnostics }, options) => renderProblems(diagnostics, options),
});
