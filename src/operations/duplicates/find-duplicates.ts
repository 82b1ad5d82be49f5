/** Near duplicates among articles of any number and format, without a workspace: read once, as they stream. */
import { z } from 'zod';
import { DUPLICATE_KINDS } from '../../corpus/index.ts';
import { measureFiles, readArticles } from '../../ingest/index.ts';
import { type Counts, CountsSchema, type Diagnostic, DiagnosticSchema, type SourceArticle } from '../../model/index.ts';
import { renderDuplicates, renderProblems } from '../../report/index.ts';
import { ARTICLES_INPUT, fieldsOf } from '../articles-input.ts';
import type { Operation, OperationContext, OutputFile } from '../operation.ts';
import { pairArticles } from './pair-articles.ts';

const Input = z.object({
  ...ARTICLES_INPUT,
  limit: z
    .int()
    .min(0)
    .max(100_000)
    .default(20)
    .describe('pairs printed (default: 20)')
    .meta({ placeholder: 'number' }),
});

const HeadSchema = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  outlet: z.string().optional(),
  url: z.string().optional(),
});
const PairSchema = z.object({
  kind: z
    .enum(DUPLICATE_KINDS)
    .describe(
      'exact: the same words; near: a similarity of 0.5 or more; contained: four fifths of one stand in the other.',
    ),
  a: HeadSchema.describe('The one that was read first.'),
  b: HeadSchema,
  similarity: z.number().describe('Jaccard similarity of 5-word shingles, 0..1, exact.'),
  containment: z
    .number()
    .describe('Share of the shingles of the shorter one that stand in the other, 0..1; 0 where it has fewer than 50.'),
  group: z.string().describe('Id of the first of all articles that hang together by pairs.'),
});
const Count = z.int().nonnegative();

const Output = z.object({
  /** read + repeated + refused = seen; alone + grouped + blank = read. */
  counts: CountsSchema.extend({
    alone: Count.describe('Without a near duplicate.'),
    grouped: Count.describe('With one.'),
    blank: Count.describe('Without words beside the title.'),
    groups: Count,
    largestGroup: Count,
    pairs: z.object({ exact: Count, near: Count, contained: Count }),
  }),
  refusedBy: z.record(z.string(), Count).describe('Articles that were refused, by code.'),
  /** By the later article. Of texts that are the same word for word each later one is paired with the first only. */
  pairs: z.array(PairSchema),
  shown: Count.describe('Pairs that are printed.'),
  stopped: z.boolean().describe('Ended on request before all was read.'),
  diagnostics: z.array(DiagnosticSchema),
});
type DuplicatesAnswer = z.output<typeof Output>;

/** Pairs that are listed; all are counted. A million of them take half a gigabyte. */
const MAX_PAIRS = 1_000_000;
/** Problems that an answer names; all refusals are counted by their code. */
const NAMED_PROBLEMS = 1000;
/** Articles between two looks at how far it is. */
const STEP = 100;

async function findDuplicates(
  { paths, map, limit }: z.output<typeof Input>,
  { onProgress, signal }: OperationContext,
): Promise<DuplicatesAnswer> {
  const diagnostics: Diagnostic[] = [];
  const refusedBy = new Map<string, number>();
  const bytes = { read: 0, all: await measureFiles(paths) };
  let counts: Counts = { seen: 0, read: 0, repeated: 0, refused: 0 };
  const isStopped = (): boolean => signal?.aborted === true;
  const diagnose = (diagnostic: Diagnostic): void => {
    const { severity, code } = diagnostic;
    if (severity === 'error') refusedBy.set(code, (refusedBy.get(code) ?? 0) + 1);
    if (diagnostics.length < NAMED_PROBLEMS) diagnostics.push(diagnostic);
  };
  const tellProgress = (): void => {
    const known = bytes.all !== undefined && bytes.read > 0;
    const total = known ? Math.max(counts.seen, Math.round((counts.seen * (bytes.all ?? 0)) / bytes.read)) : undefined;
    onProgress?.({ phase: 'articles', done: counts.seen, ...(total === undefined ? {} : { total }) });
  };

  async function* untilStopped(): AsyncGenerator<SourceArticle> {
    const articles = readArticles(paths, {
      diagnose,
      onBytes: (count) => (bytes.read += count),
      onProgress: (now) => {
        counts = now;
        if (now.seen % STEP === 0) tellProgress();
      },
      ...fieldsOf(map),
    });
    for await (const article of articles) {
      yield article;
      if (isStopped()) return;
    }
  }

  const { pairs, counts: found, ...paired } = await pairArticles(untilStopped(), { maxPairs: MAX_PAIRS });
  tellProgress();
  const all = found.exact + found.near + found.contained;
  if (all > pairs.length) {
    const message = `Only the first ${pairs.length} of ${all} pairs are listed; all are counted. Read fewer articles at once to see the others.`;
    diagnostics.push({ code: 'duplicates/too-many-pairs', severity: 'warning', message });
  }
  return {
    counts: { ...counts, ...paired, pairs: { ...found } },
    refusedBy: Object.fromEntries([...refusedBy].sort(([a], [b]) => (a < b ? -1 : 1))),
    pairs: [...pairs],
    shown: Math.min(limit, pairs.length),
    stopped: isStopped(),
    diagnostics,
  };
}

/** JSON Lines: a line for each pair, one for each problem, the counts last. */
function* renderLines({ pairs, diagnostics, counts, refusedBy, stopped }: DuplicatesAnswer): Generator<string> {
  for (const pair of pairs) yield `${JSON.stringify(pair)}\n`;
  for (const problem of diagnostics) yield `${JSON.stringify({ problem })}\n`;
  yield `${JSON.stringify({ counts, refusedBy, stopped })}\n`;
}

/** The operation `findDuplicates`, command `duplicates`. */
export const findDuplicatesOperation: Operation<typeof Input, typeof Output> = {
  name: 'findDuplicates',
  command: 'duplicates',
  title: 'Find articles that are nearly one text, or of which one holds the other, among any number.',
  examples: [
    { line: '$ duplicates feeds/', what: 'the first pairs, and how many there are' },
    {
      line: '$ duplicates "dump/*.jsonl.gz" --json pairs.jsonl',
      what: 'all pairs, one JSON object a line, the counts last',
    },
    { line: 'zcat dump.jsonl.gz | $ duplicates - --json -', what: 'from standard input to standard output' },
  ],
  heedsSignal: true,
  input: Input,
  output: Output,
  run: findDuplicates,
  outcomeOf: ({ counts: { read, repeated, refused }, stopped }) => {
    if (stopped) return 'partly';
    if (read + repeated === 0) return 'nothing';
    return refused > 0 ? 'partly' : 'done';
  },
  renderText: renderDuplicates,
  renderProblems: ({ diagnostics }, options) => renderProblems(diagnostics, options),
  filesOf: (answer): [OutputFile] => [{ name: 'duplicates.jsonl', render: () => renderLines(answer) }],
};
