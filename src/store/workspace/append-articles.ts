/**
 * Appends analysed articles, one transaction a batch: after a crash a batch is there with all its rows, or not at all.
 * Numbers go in by columns, which costs a tenth of going in by rows.
 */
import {
  DATE,
  type DuckDBAppender,
  DuckDBDataChunk,
  DuckDBDateValue,
  INTEGER,
  UINTEGER,
  USMALLINT,
} from '@duckdb/node-api';
import { appendTo } from './append-rows.ts';
import type { ArticleRecord } from './article-record.ts';
import type { Workspace } from './open-workspace.ts';

/** What one batch is part of. */
export interface AppendContext {
  readonly run: number;
  /** Version of the stages that read the articles. */
  readonly engine: string;
  /** Number of the first article of the batch. */
  readonly firstArticle: number;
}

/** A column of numbers; the library has a class of its own for each type. */
interface NumberVector {
  setItem(row: number, value: number): void;
}

/** Rows of a chunk that DuckDB takes at once. */
const CHUNK_ROWS = 2048;
const MS_PER_DAY = 86_400_000;

/** Day of publication in days since 1970-01-01. */
export const dayOf = (publishedAt: string | undefined): number | undefined => {
  const day = Math.floor(Date.parse((publishedAt ?? '').slice(0, 10)) / MS_PER_DAY);
  return Number.isNaN(day) ? undefined : day;
};

const appendText = (appender: DuckDBAppender, text: string | undefined): void => {
  if (text === undefined) appender.appendNull();
  else appender.appendVarchar(text);
};

/** To be called within a transaction; the first article gets the number `firstArticle`, the next one more. */
export async function appendArticles(
  workspace: Workspace,
  records: readonly ArticleRecord[],
  { run, engine, firstArticle }: AppendContext,
): Promise<void> {
  const numbered = records.map((record, index) => ({ record, article: firstArticle + index }));
  await appendTo(workspace, 'articles', (appender) => {
    for (const { record, article } of numbered) {
      const { source, outlet, byline, publishedAt, words, postings, statements, names } = record;
      const { id, path, url, title, language, sha256, text, ...rest } = source;
      appender.appendInteger(article);
      appender.appendVarchar(id);
      appender.appendVarchar(path);
      appendText(appender, url);
      appendText(appender, outlet);
      appender.appendVarchar(title);
      appendText(appender, byline);
      appendText(appender, publishedAt);
      const day = dayOf(publishedAt);
      if (day === undefined) appender.appendNull();
      else appender.appendValue(new DuckDBDateValue(day), DATE);
      appender.appendVarchar(language);
      appender.appendVarchar(sha256);
      appender.appendInteger(words);
      appender.appendInteger(postings.terms.length);
      appender.appendInteger(statements.length);
      appender.appendInteger(names.length);
      appender.appendVarchar(engine);
      appender.appendInteger(run);
      appender.appendVarchar(text);
      appender.appendVarchar(JSON.stringify(rest));
      appender.endRow();
    }
  });
  await appendTo(workspace, 'layers', (appender) => {
    for (const { record, article } of numbered) {
      appender.appendInteger(article);
      appender.appendVarchar(record.layersSha256);
      appender.appendBlob(record.layers);
      appender.endRow();
    }
  });
  await appendTo(workspace, 'features', (appender) => {
    for (const { record, article } of numbered) {
      appender.appendInteger(article);
      appender.appendBlob(record.features);
      appender.appendBlob(record.body);
      appender.endRow();
    }
  });
  await appendTo(workspace, 'statements', (appender) => {
    for (const { record, article } of numbered) {
      for (const { place, start, end, manner, speaker, source, sourceKind, cue, content } of record.statements) {
        appender.appendInteger(article);
        appender.appendUSmallInt(place);
        appender.appendInteger(start);
        appender.appendInteger(end);
        appender.appendVarchar(manner);
        appendText(appender, speaker);
        appendText(appender, source);
        appendText(appender, sourceKind);
        appendText(appender, cue);
        appender.appendVarchar(content);
        appender.endRow();
      }
    }
  });
  await appendTo(workspace, 'names', (appender) => {
    for (const { record, article } of numbered) {
      for (const { name, kind, mentions } of record.names) {
        appender.appendInteger(article);
        appender.appendVarchar(name);
        appender.appendVarchar(kind);
        appender.appendInteger(mentions);
        appender.endRow();
      }
    }
  });
  await appendTo(workspace, 'postings', (appender) => appendPostings(appender, numbered));
}

function appendPostings(
  appender: DuckDBAppender,
  numbered: readonly { readonly record: ArticleRecord; readonly article: number }[],
): void {
  const types = [UINTEGER, INTEGER, USMALLINT, USMALLINT, USMALLINT];
  const rowCount = numbered.reduce((sum, { record }) => sum + record.postings.terms.length, 0);
  let left = rowCount;
  let filled = 0;
  let chunk = DuckDBDataChunk.create(types, Math.min(CHUNK_ROWS, left));
  const setItem = (column: number, value: number): void =>
    (chunk.getColumnVector(column) as NumberVector).setItem(filled, value);
  const flush = (): void => {
    for (let column = 0; column < types.length; column += 1) chunk.getColumnVector(column).flush();
    appender.appendDataChunk(chunk);
    left -= filled;
    filled = 0;
    if (left > 0) chunk = DuckDBDataChunk.create(types, Math.min(CHUNK_ROWS, left));
  };
  for (const { record, article } of numbered) {
    const { terms, places, counts, lengths } = record.postings;
    for (let index = 0; index < terms.length; index += 1) {
      setItem(0, terms[index] as number);
      setItem(1, article);
      setItem(2, places[index] as number);
      setItem(3, counts[index] as number);
      setItem(4, lengths[index] as number);
      filled += 1;
      if (filled === CHUNK_ROWS) flush();
    }
  }
  if (filled > 0) flush();
}
