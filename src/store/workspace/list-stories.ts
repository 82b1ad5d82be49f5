/** Stories by what is known of their articles, without reading any of them. */
import type { DuckDBValue } from '@duckdb/node-api';
import type { Workspace } from './open-workspace.ts';

export interface StorySummary {
  readonly id: string;
  /** That of its first article. */
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  /** Days of its first and last dated article, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
}

export interface StoryFilter {
  /** Fewest articles. */
  readonly minArticles: number;
  /** Only stories with an article published on or after this day, ISO 8601. */
  readonly from?: string | undefined;
  /** Only stories with an article published on or before this day. */
  readonly to?: string | undefined;
  /** Only stories with an article of an outlet whose name holds this. */
  readonly outlet?: string | undefined;
  readonly limit: number;
}

/** Largest first, then the latest; with the number of all that fit. */
export async function listStories(
  workspace: Workspace,
  { minArticles, from, to, outlet, limit }: StoryFilter,
): Promise<{ items: StorySummary[]; total: number }> {
  const rows = await workspace.rows<{
    id: string;
    title: string;
    articles: bigint;
    outlets: bigint;
    first: string | null;
    last: string | null;
    total: bigint;
  }>(
    `with told as (
       select story, count(*) as articles, count(distinct lower(outlet)) as outlets, min(day) as first, max(day) as last,
         arg_min(title, (day is null, published_at, path, id)) as title,
         bool_or(coalesce(day >= $1::date, $1 is null) and coalesce(day <= $2::date, $2 is null)
           and coalesce(contains(lower(outlet), lower($3)), $3 is null)) as fits
       from members join articles using (article) group by story
     )
     select id, title, articles, outlets, first::varchar as first, last::varchar as last, count(*) over () as total
     from told join stories using (story) where fits and articles >= $4
     order by articles desc, told.last desc nulls last, id limit $5`,
    [from ?? null, to ?? null, outlet ?? null, minArticles, limit] as DuckDBValue[],
  );
  return {
    total: Number(rows[0]?.total ?? 0),
    items: rows.map(({ id, title, articles, outlets, first, last }) => ({
      id,
      title,
      articles: Number(articles),
      outlets: Number(outlets),
      ...(first === null ? {} : { from: first }),
      ...(last === null ? {} : { to: last }),
    })),
  };
}
