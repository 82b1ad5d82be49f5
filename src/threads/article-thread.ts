/** What runs in a thread of its own: a batch of articles through the article stages. */
import type { ArticleLayers, Diagnostic, SourceArticle } from '../model/index.ts';
import { readArticles } from '../pipeline.ts';
import { type PackedTokens, packTokens } from './pack-tokens.ts';

export { analyseBatch } from './analyse-batch.ts';

/** A batch as it comes back; the sources stay where they came from. */
export interface ReadBatch {
  /** The places in the batch of the articles that could be read. */
  readonly places: readonly number[];
  readonly layers: readonly (Omit<ArticleLayers, 'source' | 'tokens'> & { source?: undefined; tokens?: undefined })[];
  readonly tokens: PackedTokens;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a batch. */
export function readBatch(batch: readonly SourceArticle[]): ReadBatch {
  const diagnostics: Diagnostic[] = [];
  const read = readArticles(batch, { diagnose: (diagnostic) => void diagnostics.push(diagnostic) });
  const places = new Map(batch.map((source, place) => [source, place]));
  return {
    places: read.map(({ source }) => places.get(source) as number),
    layers: read.map((layers) => ({ ...layers, source: undefined, tokens: undefined })),
    tokens: packTokens(read.map(({ tokens }) => tokens)),
    diagnostics,
  };
}
