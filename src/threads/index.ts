/**
 * The article stages on all processor cores: articles go to threads in batches and come back in order, with the same
 * layers as in one thread. Main functions: `readOnAllCores` for a set that fits into memory, `analyseOnAllCores` for a stream.
 */
export { analyseOnAllCores, type RecordBatch } from './analyse-on-all-cores.ts';
export { readOnAllCores } from './read-on-all-cores.ts';
export { keepFeatures, recordArticle } from './record-article.ts';
