/** Pairs of articles that share text, with all that is known of it, and who shares most with whom. */
import type { DuckDBValue } from '@duckdb/node-api';
import type { Workspace } from '../open-workspace.ts';
import { cursorOf, leadsNowhere, numbersOf } from '../page-cursor.ts';
import { EVERY_OUTLET } from './common-runs.ts';
import type { StoredPassage } from './reuse-pairs.ts';

/** Which pairs are asked for. */
export interface ReuseFilter {
  /** Only of these articles; all where it is empty. */
  readonly articles: readonly number[];
  /** Only with an article of an outlet whose name holds this, case aside. */
  readonly outlet?: string | undefined;
  /** Fewest words in common. */
  readonly minWords: number;
  /** Only pairs of different outlets; articles without one are different from all. */
  readonly acrossOutlets: boolean;
  /** Only pairs of different stories. */
  readonly acrossStories: boolean;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Two articles that share text; `a` came in first. */
export interface SharingPair {
  readonly a: number;
  readonly b: number;
  /** In common: of all passages, or of the whole text of a copy. */
  readonly words: number;
  /** Those that both have inside quotation marks: the same speech, and so no proof of copying. */
  readonly quotedWords: number;
  /** Where they are near duplicates. */
  readonly similarity?: number;
  readonly containment?: number;
}

/** Two outlets that share text. */
export interface SharingOutlets {
  readonly outlet: string;
  readonly other: string;
  readonly pairs: number;
  /** Without speech that both quote. */
  readonly words: number;
}

const PAIRS = `
  shared as (select a, b, sum(words)::integer as words, sum(if(quoted, words, 0))::integer as quoted from passages group by a, b),
  pairs as (
    select a, b, similarity, containment, x.id as id_a, y.id as id_b, x.outlet as outlet_a, y.outlet as outlet_b,
      mx.story as story_a, my.story as story_b,
      coalesce(shared.words, case when similarity = 1 then least(x.words, y.words) else 0 end) as words,
      coalesce(shared.quoted, 0) as quoted
    from shared full join near_duplicates using (a, b)
      join articles as x on x.article = a join articles as y on y.article = b
      left join members as mx on mx.article = a left join members as my on my.article = b
  ),
  wanted as (
    select * from pairs where words >= $1
      and ($2 is null or contains(lower(coalesce(outlet_a, '')), lower($2)) or contains(lower(coalesce(outlet_b, '')), lower($2)))
      and (not $3 or outlet_a is null or outlet_b is null or lower(outlet_a) <> lower(outlet_b))
      and (not $4 or story_a is distinct from story_b)
  )`;

const valuesOf = ({ minWords, outlet, acrossOutlets, acrossStories }: ReuseFilter): DuckDBValue[] => [
  minWords,
  outlet ?? null,
  acrossOutlets,
  acrossStories,
];

const onlyOf = ({ articles }: ReuseFilter): string =>
  articles.length === 0 ? '' : `where a in (${articles.join(', ')}) or b in (${articles.join(', ')})`;

/** Pairs that fit, those with most words in common that are no quoted speech first, how many there are, and what leads to the next page. Throws `WorkspaceProblem`. */
export async function listSharing(
  workspace: Workspace,
  filter: ReuseFilter,
): Promise<{ items: SharingPair[]; total: number; next?: string }> {
  const begin =
    filter.after === undefined ? '0' : `(select rank from ranked where (a, b) = (${numbersOf(filter.after)}))`;
  const rows = await workspace.rows<{
    a: number;
    b: number;
    words: number;
    quoted: number;
    similarity: number | null;
    containment: number | null;
    total: bigint;
    rank: bigint;
  }>(
    `with ${PAIRS}, ranked as (
       select a, b, words, quoted, similarity, containment, count(*) over () as total,
         row_number() over (order by words - quoted desc, words desc, id_a, id_b) as rank from wanted ${onlyOf(filter)}
     )
     select * from ranked where rank > ${begin} order by rank limit ${filter.limit}`,
    valuesOf(filter),
  );
  if (filter.after !== undefined && rows.length === 0) throw leadsNowhere();
  const last = rows.at(-1);
  return {
    total: Number(last?.total ?? 0),
    ...(last === undefined || last.rank >= last.total ? {} : { next: cursorOf(last.a, last.b) }),
    items: rows.map(({ a, b, words, quoted, similarity, containment }) => ({
      a,
      b,
      words,
      quotedWords: quoted,
      ...(similarity === null || containment === null ? {} : { similarity, containment }),
    })),
  };
}

/** Outlets that share most words, by the pairs that fit. */
export async function listSharingOutlets(workspace: Workspace, filter: ReuseFilter): Promise<SharingOutlets[]> {
  const rows = await workspace.rows<{ outlet: string; other: string; pairs: bigint; words: bigint }>(
    `with ${PAIRS} select least(outlet_a, outlet_b) as outlet, greatest(outlet_a, outlet_b) as other, count(*) as pairs,
       sum(words - quoted) as words
     from (select * from wanted ${onlyOf(filter)}) where outlet_a is not null and outlet_b is not null
     group by all order by words desc, outlet, other limit ${filter.limit}`,
    valuesOf(filter),
  );
  return rows.map(({ pairs, words, ...names }) => ({ ...names, pairs: Number(pairs), words: Number(words) }));
}

/** The passages of these pairs, by pair and place. */
export async function listPassages(
  workspace: Workspace,
  pairs: readonly Pick<SharingPair, 'a' | 'b'>[],
): Promise<StoredPassage[]> {
  if (pairs.length === 0) return [];
  const rows = await workspace.rows<{
    a: number;
    a_start: number;
    a_end: number;
    b: number;
    b_start: number;
    b_end: number;
    words: number;
    exact: boolean;
    quoted: boolean;
  }>(
    `select * from passages where (a, b) in (${pairs.map(({ a, b }) => `(${a}, ${b})`).join(', ')}) order by a, b, a_start`,
  );
  return rows.map(({ a, b, a_start, a_end, b_start, b_end, ...rest }) => ({
    articleA: a,
    articleB: b,
    a: { start: a_start, end: a_end },
    b: { start: b_start, end: b_end },
    ...rest,
  }));
}

/** How much was found in all, and how much there is to do. */
export interface ReuseCounts {
  readonly articles: number;
  /** Articles that have not been compared yet. */
  readonly waiting: number;
  readonly nearDuplicates: number;
  readonly passages: number;
  /** Paragraphs and runs of words that are furniture of an outlet. */
  readonly furniture: number;
  /** Runs of words that are common text. */
  readonly common: number;
  /** Runs of words of an article that stand in more earlier articles than it was compared with, in all. */
  readonly crowded: number;
}

export async function countReuse(workspace: Workspace): Promise<ReuseCounts> {
  const [row] = await workspace.rows<Record<keyof ReuseCounts, bigint>>(
    `select (select count(*) from articles) as articles,
       (select count(*) from articles anti join paired using (article)) as waiting,
       (select count(*) from near_duplicates) as "nearDuplicates", (select count(*) from passages) as passages,
       (select count(*) from furniture where outlet <> '${EVERY_OUTLET}') as furniture,
       (select count(*) from furniture where outlet = '${EVERY_OUTLET}') as common, (select coalesce(sum(crowded), 0)::bigint from paired) as crowded`,
  );
  return Object.fromEntries(
    Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]),
  ) as unknown as ReuseCounts;
}

/** The first article with the same words as a copy; `undefined` where it is none. */
export async function findFirstCopy(workspace: Workspace, article: number): Promise<number | undefined> {
  const [row] = await workspace.rows<{ a: number }>(
    `select a from near_duplicates join bodies on article = b where b = ${article} and is_copy`,
  );
  return row?.a;
}
