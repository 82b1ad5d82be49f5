/**
 * Articles as JSON lines through all article stages: what they say, what their stories are found by (`features`), what
 * near duplicates are found by (`sample`, the keys to join on, and `shingles`, to verify with).
 */
import { bodySpans, findFeatures, shinglesOf } from '../../corpus/index.ts';
import { readArticles } from '../../ingest/index.ts';
import type { Diagnostic, ReadArticle, SourceArticle } from '../../model/index.ts';
import { readArticle } from '../../pipeline.ts';
import { readPublished } from '../../text/index.ts';
import { recordArticle } from '../../threads/index.ts';
import { toBase64, type WorkerError, type WorkerTask } from './worker-task.ts';

/** Moves minutes since 1970 above zero, so that they sort as text. */
const MINUTES_BEFORE_1970 = 10_000_000_000;

/** A text that sorts articles as stories are told: by publication, undated last, then by id. */
function orderOf(id: string, publishedAt: string | undefined): string {
  const published = readPublished(publishedAt);
  if (published === undefined) return `~ ${id}`;
  return [published.from, published.to]
    .map((at) => String(at + MINUTES_BEFORE_1970))
    .join(' ')
    .concat(' ', id);
}

/** One article as a line. */
function lineOf(article: ReadArticle): object {
  const found = findFeatures(article);
  const { day, print } = found;
  const { source, outlet, byline, publishedAt, words, statements, names, features, layers } = recordArticle(
    article,
    found,
  );
  const shingles = shinglesOf(source.text, bodySpans(article));
  return {
    id: source.id,
    order: orderOf(source.id, publishedAt),
    day: day ?? null,
    title: source.title,
    outlet: outlet ?? null,
    byline: byline ?? null,
    publishedAt: publishedAt ?? null,
    url: source.url ?? null,
    language: source.language,
    sha256: source.sha256,
    words,
    statements,
    names,
    fingerprint: print.fingerprint,
    level: print.sample.level,
    sample: [...print.sample.items],
    shingles: toBase64(new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength)),
    features: toBase64(features),
    layers: toBase64(layers),
  };
}

async function* analyseLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<object> {
  const found: Diagnostic[] = [];
  const diagnose = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const articles = readArticles(['-'], { diagnose, standardInput: input, format: 'JSON Lines' });
  for await (const source of articles) {
    yield* errorsOf(found.splice(0));
    const line = attempt(source, diagnose);
    yield* errorsOf(found.splice(0));
    if (line !== undefined) yield line;
  }
  yield* errorsOf(found);
}

/** A mistake of ours in one article costs that article only. */
function attempt(source: SourceArticle, diagnose: (diagnostic: Diagnostic) => void): object | undefined {
  try {
    return lineOf(readArticle(source, { diagnose }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Stemma could not analyse it (${reason}). Please report this with the article; the rest goes on.`;
    diagnose({ code: 'article/not-analysed', severity: 'error', message, path: source.path });
    return undefined;
  }
}

/** A part without lines is no error: a cluster hands out empty ones. */
const errorsOf = (diagnostics: readonly Diagnostic[]): WorkerError[] =>
  diagnostics
    .filter(
      ({ severity, code }) => severity === 'error' && code !== 'ingest/empty-file' && code !== 'ingest/no-article',
    )
    .map(({ code, message, line }) => ({ error: { code, message, ...(line === undefined ? {} : { line }) } }));

/** `stemma worker articles`. */
export const articlesTask: WorkerTask = {
  name: 'articles',
  title: 'articles as JSON lines → what they say, features, keys of near duplicates',
  run: analyseLines,
};
