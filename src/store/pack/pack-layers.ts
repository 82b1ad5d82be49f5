/**
 * All layers of one article as bytes, so that a story is built without reading its articles anew. Deflated:
 *
 *     length of JSON (LEB128) | JSON: every layer but source and tokens, and the tokens' words | bytes of the tokens
 *
 * The text is not among them: it stands in a column of its own, where SQL can read it.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ArticleLayers, ReadArticle, SourceArticle } from '../../model/index.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { packTokens, unpackTokens } from './pack-tokens.ts';

/** Higher levels save a tenth of the bytes for twice the time. */
const DEFLATE_LEVEL = 3;

type PackedLayers = Omit<ArticleLayers, 'source' | 'tokens'> & { readonly words: readonly (string | 0)[] };

/** Layers of an article; the source is kept by itself. */
export function packLayers(article: ReadArticle): Uint8Array {
  const { tokens, ...layers } = { ...article, source: undefined };
  const { words, bytes } = packTokens(tokens);
  const json = Buffer.from(JSON.stringify({ ...layers, words } satisfies PackedLayers), 'utf8');
  const length = new ByteWriter(5);
  length.writeNumber(json.length);
  return deflateRawSync(Buffer.concat([length.finish(), json, bytes]), { level: DEFLATE_LEVEL });
}

/** The article with every layer again. Throws when the bytes are not what `packLayers` wrote. */
export function unpackLayers(packed: Uint8Array, source: SourceArticle): ReadArticle {
  const all = inflateRawSync(packed);
  const jsonLength = new ByteReader(all).readNumber();
  const jsonStart = lengthOfNumber(jsonLength);
  const json = all.toString('utf8', jsonStart, jsonStart + jsonLength);
  const { words, actors, ...layers } = JSON.parse(json) as PackedLayers;
  return {
    ...layers,
    source,
    tokens: unpackTokens({ words, bytes: all.subarray(jsonStart + jsonLength) }, layers.sentences),
    // JSON has no "undefined".
    actors: { ...actors, ofStatement: actors.ofStatement.map((actor) => actor ?? undefined) },
  };
}

const lengthOfNumber = (value: number): number => {
  const writer = new ByteWriter(5);
  writer.writeNumber(value);
  return writer.finish().length;
};
