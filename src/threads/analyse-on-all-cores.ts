/**
 * A stream of articles through the article stages on all cores, in order: only as many batches are under way as keep the
 * threads busy, so a source that is faster than the stages waits, and memory stays bounded whatever comes.
 */
import { availableParallelism } from 'node:os';
import type { Diagnostic, SourceArticle } from '../model/index.ts';
import type { ArticleRecord } from '../store/index.ts';
import { type AnalysedBatch, analyseBatch } from './analyse-batch.ts';

/** Characters of one batch: some seventeen articles, half a second's work. A process that is killed loses one, a stopped one waits for those under way. */
const BATCH_CHARACTERS = 100_000;
/** Batches under way per thread: one that is read and one that waits. */
const BATCHES_PER_THREAD = 2;
/**
 * Heap of a thread: it holds 100 MB, and takes a gigabyte where it may. An article that needs more is read in the main
 * thread.
 */
const THREAD_MB = 384;
/** Of it for what is young: room for the layers of a batch, so that they are dropped there rather than copied. */
const YOUNG_MB = 96;
/** Threads are there in the built program only: Node does not start one from TypeScript. */
const CAN_START = import.meta.url.endsWith('.js');

export interface AnalyseOptions {
  /** The processor's cores by default; with 1, or from TypeScript, everything is done in this thread. */
  readonly cores?: number;
}

/** A batch as it comes out: in the order of the articles. */
export interface RecordBatch {
  /** Articles of the batch, those that could not be read included. */
  readonly size: number;
  readonly records: readonly ArticleRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Pool {
  run(batch: readonly SourceArticle[]): Promise<AnalysedBatch>;
  destroy(): Promise<void>;
}

const here: Pool = { run: (batch) => Promise.resolve(analyseBatch(batch)), destroy: () => Promise.resolve() };

async function startPool(cores: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('article-thread.js', import.meta.url).href,
    name: 'analyseBatch',
    minThreads: cores,
    maxThreads: cores,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return {
    // A batch whose thread fails is read here: an article that costs a thread its memory must not cost the others theirs.
    run: async (batch) =>
      ((await pool.run(batch).catch(() => undefined)) as AnalysedBatch | undefined) ?? analyseBatch(batch),
    destroy: () => pool.destroy(),
  };
}

async function* cutBatches(sources: AsyncIterable<SourceArticle>): AsyncGenerator<SourceArticle[]> {
  let batch: SourceArticle[] = [];
  let characters = 0;
  for await (const source of sources) {
    batch.push(source);
    characters += source.text.length;
    if (characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Records of all articles, batch by batch, in the order of the articles. Stops early when its reader does. */
export async function* analyseOnAllCores(
  sources: AsyncIterable<SourceArticle>,
  { cores = availableParallelism() }: AnalyseOptions = {},
): AsyncGenerator<RecordBatch> {
  const threaded = CAN_START && cores > 1;
  const pool = threaded ? await startPool(cores) : here;
  const waiting: Promise<RecordBatch>[] = [];
  const most = threaded ? cores * BATCHES_PER_THREAD : 1;
  const readBatch = async (batch: readonly SourceArticle[]): Promise<RecordBatch> => {
    const { records, diagnostics } = await pool.run(batch);
    return {
      size: batch.length,
      records: records.map(({ place, ...record }) => ({ ...record, source: batch[place] as SourceArticle })),
      diagnostics,
    };
  };
  try {
    for await (const batch of cutBatches(sources)) {
      waiting.push(readBatch(batch));
      if (waiting.length >= most) yield (await waiting.shift()) as RecordBatch;
    }
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield await next;
  } finally {
    await Promise.allSettled(waiting);
    await pool.destroy();
  }
}
