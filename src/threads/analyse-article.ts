import { stemOf } from '../article/index.ts';
import { findFeatures, packFeatures } from '../corpus/index.ts';
import type { SourceArticle, StageContext } from '../model/index.ts';
import { readArticle } from '../pipeline.ts';
import { type ArticleRecord, recordOf } from '../store/index.ts';

/** One article through all article stages, as a workspace keeps it. Pure; throws where a stage fails. */
export function analyseArticle(source: SourceArticle, context: StageContext): ArticleRecord {
  const read = readArticle(source, context);
  return recordOf(read, packFeatures(findFeatures(read)), stemOf);
}
