/** Paragraphs that outlets repeat: those that may be furniture, and those that are. */
import type { Span } from '../../../text/index.ts';
import { appendRows } from '../append-rows.ts';
import type { Workspace } from '../open-workspace.ts';

/** A paragraph that an outlet printed in several articles. */
export interface OutletParagraph {
  readonly outlet: string;
  readonly hash: number;
  /** The first articles that have it, by number. */
  readonly articles: readonly number[];
}

/** Articles that are looked at, of all that have a paragraph. */
const MAX_ARTICLES = 256;

const keyOf = (outlet: string, hash: number): string => `${hash} ${outlet}`;

/** Groups `from`, which has outlet and hash, with the articles that have these. */
async function groupArticles(workspace: Workspace, from: string, fewest: number): Promise<OutletParagraph[]> {
  const rows = await workspace.rows<{ outlet: string; hash: number; article: number }>(
    `with wanted as (${from}),
       holders as (select distinct outlet, hash, article from paragraphs semi join wanted using (hash)
         join articles using (article) semi join wanted using (outlet, hash))
     select outlet, hash, article from holders
     qualify count(*) over (partition by outlet, hash) >= ${fewest}
       and row_number() over (partition by outlet, hash order by article) <= ${MAX_ARTICLES}
     order by outlet, hash, article`,
  );
  const groups = new Map<string, { outlet: string; hash: number; articles: number[] }>();
  for (const { outlet, hash, article } of rows) {
    const group = groups.get(keyOf(outlet, hash)) ?? { outlet, hash, articles: [] };
    group.articles.push(article);
    groups.set(keyOf(outlet, hash), group);
  }
  return [...groups.values()];
}

/** Paragraphs of these articles that stand in at least `fewest` articles of their outlet and are not known to be furniture. */
export const listRepeated = (
  workspace: Workspace,
  articles: readonly number[],
  fewest: number,
): Promise<OutletParagraph[]> =>
  groupArticles(
    workspace,
    `select distinct outlet, hash from paragraphs join articles using (article) anti join furniture using (outlet, hash)
     where article in (${articles.join(', ')}) and outlet is not null`,
    fewest,
  );

/** Furniture that lost an article which had made it so. */
export const listDoubtful = (workspace: Workspace): Promise<OutletParagraph[]> =>
  groupArticles(workspace, 'select outlet, hash from furniture where doubtful', 1);

/** Takes them as furniture; to be called within a transaction. */
export const saveFurniture = (workspace: Workspace, paragraphs: readonly OutletParagraph[]): Promise<void> =>
  appendRows(workspace, 'furniture', paragraphs, (appender, { outlet, hash }) => {
    appender.appendVarchar(outlet);
    appender.appendUInteger(hash);
    appender.appendBoolean(false);
  });

/** Keeps of the doubtful furniture what is in the list and drops the rest; to be called within a transaction. */
export async function settleDoubtful(workspace: Workspace, kept: readonly OutletParagraph[]): Promise<void> {
  await workspace.run('delete from furniture where doubtful');
  await saveFurniture(workspace, kept);
}

/** A paragraph of an article that its outlet repeats. */
export interface StoredFurniture {
  readonly article: number;
  readonly span: Span;
  /** Articles of the outlet that have it. */
  readonly count: number;
  /** Articles of the outlet. */
  readonly of: number;
}

/** The furniture of these articles, in text order. */
export async function listFurniture(workspace: Workspace, articles: readonly number[]): Promise<StoredFurniture[]> {
  if (articles.length === 0) return [];
  const rows = await workspace.rows<{ article: number; start: number; end: number; count: bigint; of: bigint }>(
    `with own as (select article, outlet, hash, span_start, span_end from paragraphs join articles using (article)
         semi join furniture using (outlet, hash) where article in (${articles.join(', ')})),
       repeated as (select outlet, hash, count(distinct article) as count from paragraphs semi join own using (hash)
         join articles using (article) group by outlet, hash),
       outlets as (select outlet, count(*) as "of" from articles semi join own using (outlet) group by outlet)
     select own.article as article, span_start as "start", span_end as "end", count, "of"
     from own join repeated using (outlet, hash) join outlets using (outlet) order by own.article, span_start`,
  );
  return rows.map(({ article, start, end, count, of }) => ({
    article,
    span: { start, end },
    count: Number(count),
    of: Number(of),
  }));
}
