/** What is kept of each article for finding what it shares with others, and its text when it comes to that. */
import { LIST, listValue, USMALLINT } from '@duckdb/node-api';
import type { Span } from '../../../text/index.ts';
import { type BodyParts, unpackBody } from '../../pack/index.ts';
import { appendRows } from '../append-rows.ts';
import type { Workspace } from '../open-workspace.ts';
import { EVERY_OUTLET } from './common-runs.ts';

/** One article, made ready. */
export interface BodyRecord {
  readonly article: number;
  /** The same for the same words in the same order; 53 bits. */
  readonly fingerprint: number;
  /** Whether an earlier article has that fingerprint: then nothing else is kept, since everything is found through that one. */
  readonly isCopy: boolean;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** Sampled shingles: of items below `2 ** (32 - level)`, and how many of them are below that limit, half of it, … */
  readonly samples: Uint32Array;
  readonly level: number;
  readonly below: readonly number[];
  /** Sampled runs of words. */
  readonly seeds: Uint32Array;
  /** How many were saved of it. */
  readonly paragraphs: number;
}

/** A paragraph of an article. */
export interface ParagraphRecord {
  readonly article: number;
  readonly hash: number;
  readonly span: Span;
}

/** Articles that are to be made ready, the first ones, by number, with at most so many words in all (one article may have more). */
export async function listUnready(
  workspace: Workspace,
  { articles, words }: { readonly articles: number; readonly words: number },
): Promise<{ batch: number[]; left: number }> {
  const rows = await workspace.rows<{ article: number; words: number; left: bigint }>(
    `select article, words, count(*) over () as left from articles anti join bodies using (article)
     order by article limit ${articles}`,
  );
  let sum = 0;
  const batch = rows.filter((row, place) => {
    sum += row.words;
    return place === 0 || sum <= words;
  });
  return { batch: batch.map(({ article }) => article), left: Number(rows[0]?.left ?? 0) };
}

/** What is known of an article that is to be made ready. */
export interface UnreadyArticle {
  readonly article: number;
  readonly text: string;
  /** Packed. */
  readonly features: Uint8Array;
  readonly body: BodyParts;
}

/** Articles with these numbers, by number. */
export async function loadUnready(workspace: Workspace, articles: readonly number[]): Promise<UnreadyArticle[]> {
  const rows = await workspace.rows<Omit<UnreadyArticle, 'body'> & { body: Uint8Array }>(
    `select article, text, bytes as features, body from articles join features using (article)
     where article in (${articles.join(', ')}) order by article`,
  );
  return rows.map((row) => ({ ...row, body: unpackBody(row.body) }));
}

/** Of these fingerprints, those that an article which is ready has. */
export async function findKnownTexts(workspace: Workspace, fingerprints: readonly number[]): Promise<Set<number>> {
  if (fingerprints.length === 0) return new Set();
  const rows = await workspace.rows<{ fingerprint: bigint }>(
    `select distinct fingerprint from bodies where fingerprint in (${fingerprints.join(', ')})`,
  );
  return new Set(rows.map(({ fingerprint }) => Number(fingerprint)));
}

/** Saves paragraphs, before what hangs on knowing the furniture among them; to be called within a transaction. */
export const saveParagraphs = (workspace: Workspace, paragraphs: readonly ParagraphRecord[]): Promise<void> =>
  appendRows(workspace, 'paragraphs', paragraphs, (appender, { article, hash, span }) => {
    appender.appendUInteger(hash);
    appender.appendInteger(article);
    appender.appendInteger(span.start);
    appender.appendInteger(span.end);
  });

/** Saves bodies with their samples and seeds; to be called within a transaction. */
export async function saveBodies(workspace: Workspace, bodies: readonly BodyRecord[]): Promise<void> {
  await appendRows(workspace, 'bodies', bodies, (appender, body) => {
    appender.appendInteger(body.article);
    appender.appendBigInt(BigInt(body.fingerprint));
    appender.appendBoolean(body.isCopy);
    appender.appendInteger(body.length);
    appender.appendUTinyInt(body.level);
    appender.appendList(listValue(body.below), LIST(USMALLINT));
    appender.appendInteger(body.samples.length);
    appender.appendInteger(body.seeds.length);
    appender.appendInteger(body.paragraphs);
  });
  for (const [table, list] of [
    ['samples', ({ samples }: BodyRecord) => samples],
    ['seeds', ({ seeds }: BodyRecord) => seeds],
  ] as const) {
    const rows = bodies.flatMap((body) => Array.from(list(body), (hash) => ({ hash, article: body.article })));
    await appendRows(workspace, table, rows, (appender, { hash, article }) => {
      appender.appendUInteger(hash);
      appender.appendInteger(article);
    });
  }
}

/** An article's text, and where its body and the speech and the furniture in it stand. */
export interface BodyText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly quotes: readonly Span[];
  /** Paragraphs that its outlet repeats. */
  readonly furniture: readonly Span[];
  /** Hashes of the seeds that its outlet repeats, and of those that are common text. */
  readonly repeatedRuns: ReadonlySet<number>;
}

/** Texts of articles that are ready, by number. */
export async function loadBodies(workspace: Workspace, articles: Iterable<number>): Promise<Map<number, BodyText>> {
  const list = [...articles].join(', ');
  if (list === '') return new Map();
  const furniture = new Map<number, Span[]>();
  for (const { article, start, end } of await workspace.rows<{ article: number } & Span>(
    `select article, span_start as "start", span_end as "end" from paragraphs join articles using (article)
     semi join (select outlet, hash from furniture where unit = 'paragraph') using (outlet, hash) where article in (${list}) order by article, span_start`,
  ))
    furniture.set(article, [...(furniture.get(article) ?? []), { start, end }]);
  const runs = new Map<string, Set<number>>();
  for (const { outlet, hash } of await workspace.rows<{ outlet: string; hash: number }>(
    `select outlet, hash from furniture
     where unit = 'run' and (outlet = '${EVERY_OUTLET}' or outlet in (select outlet from articles where article in (${list})))`,
  ))
    runs.set(outlet, (runs.get(outlet) ?? new Set()).add(hash));
  const common = runs.get(EVERY_OUTLET) ?? new Set();
  for (const hashes of runs.values()) for (const hash of common) hashes.add(hash);
  const rows = await workspace.rows<{
    article: number;
    outlet: string | null;
    text: string;
    body: Uint8Array;
  }>(`select article, outlet, text, body from articles join features using (article) where article in (${list})`);
  return new Map(
    rows.map(({ article, outlet, text, body }) => {
      const { spans, quotes } = unpackBody(body);
      const repeatedRuns = runs.get(outlet ?? EVERY_OUTLET) ?? common;
      return [article, { text, spans, quotes, furniture: furniture.get(article) ?? [], repeatedRuns }];
    }),
  );
}
