import { deserialize, serialize } from 'node:v8';
import { stemOf } from '../article/index.ts';
import { type ArticleFeatures, findFeatures } from '../corpus/index.ts';
import type { SourceArticle, StageContext } from '../model/index.ts';
import { readArticle } from '../pipeline.ts';
import { type ArticleRecord, recordOf } from '../store/index.ts';

/** Features of an article as bytes. */
const packFeatures = (features: ArticleFeatures): Uint8Array => serialize(features);

/** The features that `packFeatures` was given. */
export const unpackFeatures = (bytes: Uint8Array): ArticleFeatures => deserialize(bytes) as ArticleFeatures;

/** One article through all article stages, as a workspace keeps it. Pure; throws where a stage fails. */
export function analyseArticle(source: SourceArticle, context: StageContext): ArticleRecord {
  const read = readArticle(source, context);
  return recordOf(read, packFeatures(findFeatures(read)), stemOf);
}
