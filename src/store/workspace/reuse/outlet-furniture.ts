/** What outlets repeat, paragraphs and runs of words: what may be furniture, and what is. */
import type { Span } from '../../../text/index.ts';
import { appendRows } from '../append-rows.ts';
import type { Workspace } from '../open-workspace.ts';

/** `run`: some words within a paragraph, known by the hash of one of its seeds. */
export type FurnitureUnit = 'paragraph' | 'run';

/** A paragraph, or run of words, that an outlet printed in several articles. */
export interface OutletText {
  readonly unit: FurnitureUnit;
  /** `EVERY_OUTLET` where it belongs to none (`common-runs.ts`). */
  readonly outlet: string;
  readonly hash: number;
  /** The first articles that have it, by number. */
  readonly articles: readonly number[];
}

/** Where articles have it. */
const TABLES: Readonly<Record<FurnitureUnit, string>> = { paragraph: 'paragraphs', run: 'seeds' };
/** Articles that are looked at, of all that have it. */
export const MAX_ARTICLES = 64;

const keyOf = (outlet: string, hash: number): string => `${hash} ${outlet}`;

/** Groups `wanted`, which has outlet and hash, with the articles that have these. */
async function groupArticles(
  workspace: Workspace,
  unit: FurnitureUnit,
  { wanted, fewest }: { readonly wanted: string; readonly fewest: number },
): Promise<OutletText[]> {
  const rows = await workspace.rows<{ outlet: string; hash: number; article: number }>(
    `with wanted as (${wanted}),
       holders as (select distinct outlet, hash, article from ${TABLES[unit]} semi join wanted using (hash)
         join articles using (article) semi join wanted using (outlet, hash))
     select outlet, hash, article from holders
     qualify count(*) over (partition by outlet, hash) >= ${fewest}
       and row_number() over (partition by outlet, hash order by article) <= ${MAX_ARTICLES}
     order by outlet, hash, article`,
  );
  const groups = new Map<string, { unit: FurnitureUnit; outlet: string; hash: number; articles: number[] }>();
  for (const { outlet, hash, article } of rows) {
    const group = groups.get(keyOf(outlet, hash)) ?? { unit, outlet, hash, articles: [] };
    group.articles.push(article);
    groups.set(keyOf(outlet, hash), group);
  }
  return [...groups.values()];
}

/** What of these articles stands in at least `fewest` articles of their outlet and is not known to be furniture. */
export const listRepeated = (
  workspace: Workspace,
  unit: FurnitureUnit,
  { articles, fewest }: { readonly articles: readonly number[]; readonly fewest: number },
): Promise<OutletText[]> =>
  groupArticles(workspace, unit, {
    wanted: `select distinct outlet, hash from ${TABLES[unit]} join articles using (article)
      anti join (select outlet, hash from furniture where unit = '${unit}') using (outlet, hash)
      where article in (${articles.join(', ')}) and outlet is not null`,
    fewest,
  });

/** Furniture that lost an article which had made it so. */
export const listDoubtful = (workspace: Workspace, unit: FurnitureUnit): Promise<OutletText[]> =>
  groupArticles(workspace, unit, {
    wanted: `select outlet, hash from furniture where doubtful and unit = '${unit}'`,
    fewest: 1,
  });

/** Takes it as furniture; to be called within a transaction. */
export const saveFurniture = (workspace: Workspace, texts: readonly OutletText[]): Promise<void> =>
  appendRows(workspace, 'furniture', texts, (appender, { unit, outlet, hash }) => {
    appender.appendVarchar(unit);
    appender.appendVarchar(outlet);
    appender.appendUInteger(hash);
    appender.appendBoolean(false);
  });

/** Keeps of the doubtful furniture what is in the list and drops the rest; to be called within a transaction. */
export async function settleDoubtful(workspace: Workspace, kept: readonly OutletText[]): Promise<void> {
  await workspace.run('delete from furniture where doubtful');
  await saveFurniture(workspace, kept);
}

/** A paragraph of an article that its outlet repeats. */
export interface StoredFurniture {
  readonly article: number;
  readonly outlet: string;
  readonly span: Span;
  /** Articles of the outlet that have it. */
  readonly count: number;
  /** Articles of the outlet. */
  readonly of: number;
}

/** Rows of `own` (article, outlet, hash, span_start, span_end) with how often their outlets have them. */
async function countFurniture(workspace: Workspace, own: string, order: string): Promise<StoredFurniture[]> {
  const rows = await workspace.rows<{
    article: number;
    outlet: string;
    start: number;
    end: number;
    count: bigint;
    of: bigint;
  }>(
    `with known as (select outlet, hash from furniture where unit = 'paragraph'),
       own as (${own}),
       repeated as (select outlet, hash, count(distinct article) as count from paragraphs semi join own using (hash)
         join articles using (article) group by outlet, hash),
       outlets as (select outlet, count(*) as "of" from articles semi join own using (outlet) group by outlet)
     select own.article as article, own.outlet as outlet, span_start as "start", span_end as "end", count, "of"
     from own join repeated using (outlet, hash) join outlets using (outlet) order by ${order}`,
  );
  return rows.map(({ article, outlet, start, end, count, of }) => ({
    article,
    outlet,
    span: { start, end },
    count: Number(count),
    of: Number(of),
  }));
}

/** The furniture of these articles, by article and place. */
export async function listFurniture(workspace: Workspace, articles: readonly number[]): Promise<StoredFurniture[]> {
  if (articles.length === 0) return [];
  return countFurniture(
    workspace,
    `select article, outlet, hash, span_start, span_end from paragraphs join articles using (article)
     semi join known using (outlet, hash) where article in (${articles.join(', ')})`,
    'own.article, span_start',
  );
}

/** The furniture of outlets whose name holds this, case aside: each paragraph once, in the first article that has it; most repeated first. */
export const listOutletFurniture = (workspace: Workspace, outlet: string, limit: number): Promise<StoredFurniture[]> =>
  countFurniture(
    workspace,
    `select article, outlet, hash, span_start, span_end from paragraphs semi join known using (hash)
     join articles using (article) semi join known using (outlet, hash)
     where contains(lower(outlet), lower('${outlet.replaceAll("'", "''")}'))
     qualify row_number() over (partition by outlet, hash order by article, span_start) = 1`,
    `count desc, own.outlet, own.article, span_start limit ${limit}`,
  );
