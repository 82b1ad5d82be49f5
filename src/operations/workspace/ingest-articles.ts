/**
 * Fills a workspace: articles that it does not have go through the article stages on all cores and are saved batch by
 * batch; then the stories are brought up to them. Killed at any moment, it goes on where it was when it is run again.
 */
import { z } from 'zod';
import { measureFiles, readArticles } from '../../ingest/index.ts';
import { type Diagnostic, DiagnosticSchema, type SourceArticle } from '../../model/index.ts';
import { renderIngest, renderProblems } from '../../report/index.ts';
import { countStories, hasFeaturesOf, type Run, type RunCounts, startRun, type Workspace } from '../../store/index.ts';
import { analyseOnAllCores, type RecordBatch } from '../../threads/index.ts';
import { ARTICLES_INPUT, fieldsOf } from '../articles-input.ts';
import type { OperationContext } from '../operation.ts';
import { articleEngine, corpusEngine } from './engine-version.ts';
import { updateReuse } from './reuse/index.ts';
import { updateStories } from './update-stories.ts';
import { useWorkspace } from './use-workspace.ts';
import { WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to fill').meta(WORKSPACE_ARGUMENT),
  ...ARTICLES_INPUT,
});
type IngestInput = z.output<typeof Input>;

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

/** Articles of one transaction: what a killed run loses at most, beside those that threads have at work. */
const SAVED_AT_ONCE = 64;
/**
 * Rows of one transaction in one table. From 122,880 on (a whole row group), DuckDB 1.5.6 writes them past its log, and a
 * process that is killed then can leave them there without the rest: `bench/kill.ts` found it.
 */
const MAX_ROWS = 60_000;
/** Problems of one transaction: so many are saved while no article comes. */
const MAX_PROBLEMS = 5000;
/** Problems that an answer names; the workspace keeps all of them. */
const NAMED_PROBLEMS = 1000;

/** Articles that the inputs hold in all, judged by the share of their bytes that is read; `undefined` while that says little. */
function estimateTotal(
  bytes: { readonly read: number; readonly all: number | undefined },
  seen: number,
): number | undefined {
  if (bytes.all === undefined || bytes.read === 0 || seen === 0) return undefined;
  return Math.max(seen, Math.round((seen * bytes.all) / bytes.read));
}

async function fill(
  run: Run,
  { paths, map }: Pick<IngestInput, 'paths' | 'map'>,
  context: OperationContext,
): Promise<Filling> {
  const diagnostics: Diagnostic[] = [];
  let fresh: Diagnostic[] = [];
  const isStopped = (): boolean => context.signal?.aborted === true;
  const bytes = { read: 0, all: await measureFiles(paths) };
  let read = { seen: 0, repeated: 0, refused: 0 };
  let known = 0;
  let added = 0;
  let failed = 0;
  // Articles that are read but wait for a thread are in nobody's counts yet: what is saved adds up at every moment.
  const countsNow = (): RunCounts => {
    const { repeated, refused } = read;
    return {
      seen: added + known + repeated + refused + failed,
      added,
      known,
      repeated,
      refused: refused + failed,
    };
  };
  const tellProgress = (): void => {
    const total = estimateTotal(bytes, read.seen);
    context.onProgress?.({
      phase: 'articles',
      done: countsNow().seen + waiting.length,
      ...(total === undefined ? {} : { total }),
    });
  };

  async function* unknownArticles(): AsyncGenerator<SourceArticle> {
    const articles = readArticles(paths, {
      diagnose: (diagnostic) => void fresh.push(diagnostic),
      onProgress: async (counts) => {
        read = counts;
        if (fresh.length >= MAX_PROBLEMS) await save();
      },
      onBytes: (count) => (bytes.read += count),
      ...fieldsOf(map),
    });
    for await (const article of articles) {
      if (isStopped()) return;
      if (!run.known.has(article.id)) yield article;
      else {
        known += 1;
        if (known % 100 === 0) tellProgress();
      }
    }
  }
  let waiting: RecordBatch['records'][number][] = [];
  let rows = 0;
  const save = async (): Promise<void> => {
    if (waiting.length === 0 && fresh.length === 0) return;
    const batch = { records: waiting, diagnostics: fresh };
    [waiting, fresh, rows] = [[], [], 0];
    added += batch.records.length;
    await run.append({ ...batch, counts: countsNow() });
    diagnostics.push(...batch.diagnostics.slice(0, NAMED_PROBLEMS - diagnostics.length));
    tellProgress();
  };

  for await (const { size, records, diagnostics: found } of analyseOnAllCores(unknownArticles())) {
    failed += size - records.length;
    fresh.push(...found);
    for (const record of records) {
      if (waiting.length >= SAVED_AT_ONCE || rows + record.postings.terms.length > MAX_ROWS) await save();
      waiting.push(record);
      rows += record.postings.terms.length;
    }
  }
  await save();
  return { counts: countsNow(), diagnostics, stopped: isStopped() };
}

async function ingest(workspace: Workspace, input: IngestInput, context: OperationContext): Promise<IngestAnswer> {
  const run = await startRun(workspace, articleEngine());
  await hasFeaturesOf(workspace, corpusEngine());
  const { counts, diagnostics, stopped } = await fill(run, input, context);
  // A run that is stopped leaves the stories, and what articles share, to the one that comes to its end: they are then those of one whole run.
  const { stories, touched, events } = stopped
    ? { stories: await countStories(workspace), touched: 0, events: [] }
    : await updateStories(workspace, run.number, context);
  if (!stopped) await updateReuse(workspace, context);
  const cut = context.signal?.aborted === true;
  await run.finish(counts, cut ? 'stopped' : 'done');
  return {
    workspace: workspace.path,
    counts: { ...counts },
    articles: run.known.size,
    stories,
    touched,
    merged: events.filter(({ kind }) => kind === 'merge').length,
    split: events.filter(({ kind }) => kind === 'split').length,
    stopped: cut,
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
  run: (input, context) => useWorkspace(input.workspace, 'write', (workspace) => ingest(workspace, input, context)),
  outcomeOf: ({ counts: { added, known, repeated, refused }, stopped }) => {
    if (stopped) return 'partly';
    if (added + known + repeated === 0) return 'nothing';
    return refused > 0 ? 'partly' : 'done';
  },
  renderText: renderIngest,
  renderProblems: ({ diagnostics }, options) => renderProblems(diagnostics, options),
});
