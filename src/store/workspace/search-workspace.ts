/**
 * Search by words, name, outlet and day over the postings of a workspace. All words must stand in a hit; hits are ranked by
 * BM25 (Robertson and Zaragoza 2009, doi:10.1561/1500000019), the shorter text with the rarer words first. One pass over
 * the column of terms.
 */
import type { DuckDBValue } from '@duckdb/node-api';
import type { Workspace } from './open-workspace.ts';
import { cursorOf, leadsNowhere, numbersOf } from './page-cursor.ts';

export type SearchKind = 'articles' | 'statements' | 'claims';

export interface SearchFilter {
  readonly kind: SearchKind;
  /** Terms of the words that must all stand there; none: everything that fits the rest, latest first. */
  readonly terms: readonly number[];
  /** Folded words of a name: of an actor of the article, of whom a statement is by. */
  readonly name?: readonly string[] | undefined;
  readonly outlet?: string | undefined;
  /** Days of publication, ISO 8601, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A hit before its text is looked at. */
export interface SearchHit {
  readonly article: number;
  /** Statement of the article, from 1; 0: the article as a whole. */
  readonly place: number;
  /** Claim of a story that was built. */
  readonly claim?: { readonly storyId: string; readonly id: string; readonly gist: string };
  readonly score: number;
}

/** How soon a repeated word counts no more, and how much longer texts are held back: the usual values. */
const K1 = 1.2;
const B = 0.75;

/** Where the terms of a kind stand: term, number of its owner, place or claim, count, length. */
const PLACES: Readonly<Record<SearchKind, string>> = {
  articles: 'select term, article, place, count, length from postings where place = 0',
  statements: 'select term, article, place, count, length from postings where place > 0',
  claims: `select term, story as article, claim as place, count(*) as count, any_value(length) as length
    from (select story, rowid as claim, unnest(terms) as term, len(terms) as length from claims) group by all`,
};

const TOTALS: Readonly<Record<SearchKind, string>> = {
  articles: 'select count(*) as total, avg(words) as length from articles',
  statements: `select (select sum(statements) from articles) as total,
    (select sum(count) from postings where place > 0) / (select sum(statements) from articles) as length`,
  claims: 'select count(*) as total, avg(len(terms)) as length from claims',
};

/** Folded words of a name column, as a list. */
const wordsOf = (column: string): string =>
  `regexp_split_to_array(strip_accents(lower(coalesce(${column}, ''))), '[^a-z0-9]+')`;

function fitsArticle({ kind, outlet, from, to, name }: SearchFilter): { sql: string; values: DuckDBValue[] } {
  const conditions: string[] = [];
  const values: DuckDBValue[] = [];
  const put = (value: string): string => {
    values.push(value);
    return `$${values.length}`;
  };
  if (outlet !== undefined) conditions.push(`contains(lower(coalesce(outlet, '')), lower(${put(outlet)}))`);
  if (from !== undefined) conditions.push(`day >= ${put(from)}::date`);
  if (to !== undefined) conditions.push(`day <= ${put(to)}::date`);
  // A name's words are letters and digits only, so that they can stand in a list.
  const list = (name ?? []).map(put).join(', ');
  if (list !== '' && kind === 'articles') {
    conditions.push(`article in (select article from names where list_has_all(${wordsOf('name')}, [${list}]))`);
  }
  if (list !== '' && kind === 'statements') {
    conditions.push(
      `(article, place) in (select (article, place) from statements
        where list_has_all(${wordsOf('speaker')}, [${list}]) or list_has_all(${wordsOf('source')}, [${list}]))`,
    );
  }
  return { sql: conditions.length === 0 ? 'true' : conditions.join(' and '), values };
}

/** Hits, best first, how many there are in all, and what leads to the next page. Throws `WorkspaceProblem` when `after` is no hit. */
export async function searchWorkspace(
  workspace: Workspace,
  filter: SearchFilter,
): Promise<{ hits: SearchHit[]; total: number; next?: string }> {
  const { kind, limit } = filter;
  const terms = [...new Set(filter.terms)];
  const { sql: fits, values } = fitsArticle(filter);
  const scored =
    terms.length === 0
      ? `select article, 0 as place, 0.0 as score from articles where true`
      : await scoreTerms(workspace, kind, terms);
  const unscored =
    terms.length === 0 && kind === 'statements' ? `select article, place, 0.0 as score from statements` : scored;
  const found =
    kind === 'claims'
      ? `select article::integer as article, place::integer as place, score, null as day from (${scored})`
      : `select article, place::integer as place, score, day from (${unscored}) join articles using (article) where ${fits}`;
  const begin =
    filter.after === undefined
      ? '0'
      : `(select rank from ranked where (article, place) = (${numbersOf(filter.after)}))`;
  const rows = await workspace.rows<{ article: number; place: number; score: number; total: bigint; rank: bigint }>(
    `with ranked as (
       select article, place, score, count(*) over () as total,
         row_number() over (order by score desc, day desc nulls last, article, place) as rank from (${found})
     )
     select article, place, score, total, rank from ranked where rank > ${begin} order by rank limit ${limit}`,
    kind === 'claims' ? [] : values,
  );
  if (filter.after !== undefined && rows.length === 0) throw leadsNowhere();
  const last = rows.at(-1);
  const total = Number(last?.total ?? 0);
  const next = last === undefined || Number(last.rank) >= total ? {} : { next: cursorOf(last.article, last.place) };
  if (kind === 'claims') return { hits: await nameClaims(workspace, rows), total, ...next };
  return { hits: rows.map(({ article, place, score }) => ({ article, place, score })), total, ...next };
}

async function scoreTerms(workspace: Workspace, kind: SearchKind, terms: readonly number[]): Promise<string> {
  const places = PLACES[kind];
  const [totals] = await workspace.rows<{ total: bigint | null; length: number | null }>(TOTALS[kind]);
  const total = Number(totals?.total ?? 0);
  const length = Math.max(1, totals?.length ?? 1);
  const found = await workspace.rows<{ term: number; places: bigint }>(
    `select term, count(*) as places from (${places}) where term in (${terms.join(', ')}) group by term`,
  );
  const weights = terms.map((term) => {
    const holders = Number(found.find((row) => row.term === term)?.places ?? 0);
    return `(${term}::uinteger, ${Math.log(1 + (total - holders + 0.5) / (holders + 0.5))}::double)`;
  });
  return `select article, place, sum(weight * count * ${K1 + 1}::double / (count + ${K1}::double * (${1 - B} + ${B} * length / ${length}::double))) as score
    from (${places}) join (values ${weights.join(', ')}) as wanted(term, weight) using (term)
    group by article, place having count(*) = ${terms.length}`;
}

async function nameClaims(
  workspace: Workspace,
  rows: readonly { article: number; place: number; score: number }[],
): Promise<SearchHit[]> {
  if (rows.length === 0) return [];
  const named = await workspace.rows<{ claim: bigint; id: string; gist: string; story: string }>(
    `select claims.rowid as claim, claims.id as id, gist, stories.id as story from claims join stories using (story)
     where claims.rowid in (${rows.map(({ place }) => place).join(', ')})`,
  );
  const byRow = new Map(named.map((row) => [Number(row.claim), row]));
  return rows.flatMap(({ place, score }) => {
    const claim = byRow.get(place);
    if (claim === undefined) return [];
    return [{ article: -1, place: 0, claim: { storyId: claim.story, id: claim.id, gist: claim.gist }, score }];
  });
}

/** What is told of a hit: its article, its story, and the words of a statement. */
export interface HitDetails {
  readonly id: string;
  readonly title: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly path: string;
  readonly text: string;
  readonly storyId?: string;
  readonly statement?: {
    readonly start: number;
    readonly end: number;
    readonly speaker?: string;
    readonly cue?: string;
    readonly content: string;
  };
}

/** Details of hits in articles and statements, by `article place`. */
export async function loadHits(workspace: Workspace, hits: readonly SearchHit[]): Promise<Map<string, HitDetails>> {
  const wanted = hits.filter(({ article }) => article >= 0).map(({ article, place }) => `(${article}, ${place})`);
  if (wanted.length === 0) return new Map();
  const rows = await workspace.rows<{
    article: number;
    place: number;
    id: string;
    title: string;
    outlet: string | null;
    published_at: string | null;
    path: string;
    text: string;
    story: string | null;
    span_start: number | null;
    span_end: number | null;
    speaker: string | null;
    cue: string | null;
    content: string | null;
  }>(
    `select article, wanted.place as place, articles.id as id, title, outlet, published_at, path, text, stories.id as story,
       span_start, span_end, coalesce(speaker, statements.source) as speaker, cue, content
     from (values ${wanted.join(', ')}) as wanted(article, place) join articles using (article)
       left join members using (article) left join stories using (story)
       left join statements on statements.article = wanted.article and statements.place = wanted.place`,
  );
  return new Map(
    rows.map((row) => [
      `${row.article} ${row.place}`,
      {
        id: row.id,
        title: row.title,
        path: row.path,
        text: row.text,
        ...(row.outlet === null ? {} : { outlet: row.outlet }),
        ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
        ...(row.story === null ? {} : { storyId: row.story }),
        ...(row.content === null
          ? {}
          : {
              statement: {
                start: row.span_start ?? 0,
                end: row.span_end ?? 0,
                content: row.content,
                ...(row.speaker === null ? {} : { speaker: row.speaker }),
                ...(row.cue === null ? {} : { cue: row.cue }),
              },
            }),
      },
    ]),
  );
}
