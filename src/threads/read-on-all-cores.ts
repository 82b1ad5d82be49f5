/**
 * Hands articles to threads in batches (tinypool) and puts together what comes back in the order of the articles, so that
 * layers and diagnostics are those of one thread. A batch whose thread fails is read here.
 */
import { availableParallelism } from 'node:os';
import type { ReadArticle, SourceArticle } from '../model/index.ts';
import { type AnalysisContext, readArticles } from '../pipeline.ts';
import type { ReadBatch } from './article-thread.ts';
import { unpackTokens } from './pack-tokens.ts';

/** Below some 600,000 characters two threads cost more, by their start and by compiling everything twice, than they save. */
const MIN_CHARACTERS = 1_000_000;
/** Characters of one batch: large enough that handing over hardly counts, small enough that no thread waits long at the end. */
const BATCH_CHARACTERS = 100_000;

/** Threads are there in the built program only: Node does not start one from TypeScript. */
const canStart = import.meta.url.endsWith('.js');

/** How many threads, and from how many characters of text on; for tests. */
export interface ThreadOptions {
  /** The processor's cores by default. */
  readonly cores?: number;
  /** 1,000,000 by default. */
  readonly minCharacters?: number;
}

/**
 * Articles through all article stages, in order, on all cores where that is faster. One that a stage fails on is left
 * out, with a diagnostic. The same result as `readArticles`, whatever the number of cores.
 */
export async function readOnAllCores(
  sources: readonly SourceArticle[],
  context: AnalysisContext,
  { cores = availableParallelism(), minCharacters = MIN_CHARACTERS }: ThreadOptions = {},
): Promise<ReadArticle[]> {
  const batches = cutBatches(sources);
  const pays = cores > 1 && batches.length > 1 && batches.length * BATCH_CHARACTERS >= minCharacters;
  if (!canStart || !pays) return readArticles(sources, context);
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('article-thread.js', import.meta.url).href,
    name: 'readBatch',
    minThreads: cores,
    maxThreads: cores,
  });
  let done = 0;
  const readInThread = async (batch: readonly SourceArticle[]): Promise<() => ReadArticle[]> => {
    const answer = (await pool.run(batch).catch(() => undefined)) as ReadBatch | undefined;
    done += batch.length;
    context.onProgress?.({ phase: 'articles', done, total: sources.length });
    if (answer === undefined) return () => readArticles(batch, { diagnose: context.diagnose });
    const articles = unpackBatch(batch, answer);
    return () => {
      for (const diagnostic of answer.diagnostics) context.diagnose(diagnostic);
      return articles;
    };
  };
  try {
    const read = await Promise.all(batches.map(readInThread));
    return read.flatMap((take) => take());
  } finally {
    await pool.destroy();
  }
}

function unpackBatch(batch: readonly SourceArticle[], { places, layers, tokens }: ReadBatch): ReadArticle[] {
  const lists = unpackTokens(tokens);
  return places.map((place, index) => {
    const source = batch[place] as SourceArticle;
    return { ...(layers[index] as ReadBatch['layers'][number]), source, tokens: lists[index] ?? [] };
  });
}

function cutBatches(sources: readonly SourceArticle[]): SourceArticle[][] {
  const batches: SourceArticle[][] = [];
  let room = 0;
  for (const source of sources) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH_CHARACTERS;
    }
    batches.at(-1)?.push(source);
    room -= source.text.length;
  }
  return batches;
}
