/** Threads run the built program: `test/build-first.ts` has built it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, ReadArticle, SourceArticle } from '../../src/model/index.ts';
import type { AnalysisContext } from '../../src/pipeline.ts';

type Read = (
  sources: readonly SourceArticle[],
  context: AnalysisContext,
  options?: { cores: number; minCharacters: number },
) => ReadArticle[] | Promise<ReadArticle[]>;

let readOnAllCores: Read;
let readArticles: Read;
beforeAll(async () => {
  const load = async (file: string): Promise<Record<string, Read>> =>
    (await import(new URL(`../../dist/${file}`, import.meta.url).href)) as Record<string, Read>;
  readOnAllCores = (await load('threads/index.js'))['readOnAllCores'] as Read;
  readArticles = (await load('pipeline.js'))['readArticles'] as Read;
});

const article = (index: number, text: string): SourceArticle => ({
  id: `a-${index}`,
  path: `${index}.txt`,
  title: `Report ${index}`,
  language: 'en',
  sha256: '',
  text,
  credits: [],
});

/** Enough for several batches; every seventh is broken, so that a stage fails on it. */
const articles = Array.from({ length: 24 }, (_, index) =>
  article(
    index,
    `“We will open gate ${index} on Friday,” Dessa Okonmar’s office said.\n\nMr. Teel, ${30 + index}, didn’t agree.\n\n`.repeat(
      60,
    ),
  ),
).map((source, index) =>
  index % 7 === 3
    ? { ...source, titleSpan: null as unknown as { start: number; end: number }, credits: null as unknown as [] }
    : source,
);

describe('readOnAllCores', () => {
  it('gives the layers and diagnostics of one thread, in the same order', async () => {
    const read = async (run: Read): Promise<{ layers: ReadArticle[]; diagnostics: Diagnostic[] }> => {
      const diagnostics: Diagnostic[] = [];
      const layers = await run(
        articles,
        { diagnose: (one) => void diagnostics.push(one) },
        { cores: 2, minCharacters: 0 },
      );
      return { layers, diagnostics };
    };
    const alone = await read((sources, context) => readArticles(sources, context));
    const together = await read(readOnAllCores);
    expect(alone.diagnostics.length).toBeGreaterThan(0);
    expect(together).toEqual(alone);
  }, 60_000);

  it('says how far it is', async () => {
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }): void => void seen.push(done);
    await readOnAllCores(articles, { diagnose: () => undefined, onProgress }, { cores: 2, minCharacters: 0 });
    expect(seen.at(-1)).toBe(articles.length);
    expect(seen.length).toBeGreaterThan(1);
  }, 60_000);
});
