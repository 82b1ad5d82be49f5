/** Stories by what is known of their articles, without reading any of them. */
import type { DuckDBValue } from '@duckdb/node-api';
import type { Workspace } from './open-workspace.ts';
import { leadsNowhere } from './page-cursor.ts';

/** `size`: most articles first, then the latest. `date`: the latest first, then the largest. */
export type StoryOrder = 'size' | 'date';

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
  /** Only stories with an article whose title holds this. */
  readonly title?: string | undefined;
  readonly order: StoryOrder;
  /** Id of the story behind which to begin. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Every order ends in the id, so that it is always the same. */
const ORDERS: Readonly<Record<StoryOrder, string>> = {
  size: 'articles desc, told.last desc nulls last, id',
  date: 'told.last desc nulls last, articles desc, id',
};

/** A page of stories, with the number of all that fit and what leads to the next page. Throws `WorkspaceProblem` when `after` is none of them. */
export async function listStories(
  workspace: Workspace,
  { minArticles, from, to, outlet, title, order, after, limit }: StoryFilter,
): Promise<{ items: StorySummary[]; total: number; next?: string }> {
  const rows = await workspace.rows<{
    id: string;
    title: string;
    articles: bigint;
    outlets: bigint;
    first: string | null;
    last: string | null;
    total: bigint;
    place: bigint;
  }>(
    `with told as (
       select story, count(*) as articles, count(distinct lower(outlet)) as outlets, min(day) as first, max(day) as last,
         arg_min(title, (day is null, published_at, path, id)) as title,
         bool_or(coalesce(day >= $1::date, $1 is null) and coalesce(day <= $2::date, $2 is null)
           and coalesce(contains(lower(outlet), lower($3)), $3 is null)
           and coalesce(contains(lower(title), lower($6)), $6 is null)) as fits
       from members join articles using (article) group by story
     ), ranked as (
       select id, title, articles, outlets, first::varchar as first, last::varchar as last, count(*) over () as total,
         row_number() over (order by ${ORDERS[order]}) as place
       from told join stories using (story) where fits and articles >= $4
     )
     select * from ranked where place > coalesce((select place from ranked where id = $7), case when $7 is null then 0 end)
     order by place limit $5`,
    [from ?? null, to ?? null, outlet ?? null, minArticles, limit, title ?? null, after ?? null] as DuckDBValue[],
  );
  if (after !== undefined && rows.length === 0) throw leadsNowhere();
  const last = rows.at(-1);
  return {
    total: Number(last?.total ?? 0),
    ...(last === undefined || last.place >= last.total ? {} : { next: last.id }),
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
