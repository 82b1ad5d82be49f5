/** The tables of a workspace as files that other programs read, written by DuckDB itself: row by row, whatever their size. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from './open-workspace.ts';

export type TableFormat = 'parquet' | 'csv' | 'jsonl';

/** What each file holds; articles and stories are named by their ids, never by numbers of this workspace. */
const TABLES: Readonly<Record<string, string>> = {
  articles: `select articles.id as id, stories.id as story, path, url, outlet, title, byline, published_at, day, language, sha256,
      words, text
    from articles left join members using (article) left join stories using (story) order by article`,
  statements: `select articles.id as article, span_start as "start", span_end as "end", manner, speaker, statements.source as source,
      source_kind, cue, content
    from statements join articles using (article) order by article, place`,
  names: `select articles.id as article, name, kind, mentions from names join articles using (article)
    order by article, names.name, kind`,
  stories: `select stories.id as id, arg_min(title, (day is null, published_at, path, articles.id)) as title, count(*) as articles,
      count(distinct lower(outlet)) as outlets, min(day) as "from", max(day) as "to"
    from members join articles using (article) join stories using (story) group by stories.id order by stories.id`,
  story_log: 'select run, kind, story, other from story_log order by run, kind, story, other',
  claims: `select stories.id as story, claims.id as id, gist, claims.articles as articles, sources_at_least, observers_at_least
    from claims join stories using (story) order by story, claims.rowid`,
  near_duplicates: `select x.id as a, y.id as b, similarity, containment
    from near_duplicates join articles as x on x.article = a join articles as y on y.article = b order by near_duplicates.a, near_duplicates.b`,
  passages: `select x.id as a, a_start, a_end, y.id as b, b_start, b_end, passages.words as words, exact, quoted
    from passages join articles as x on x.article = a join articles as y on y.article = b
    order by passages.a, passages.b, a_start`,
  furniture: `select known.outlet as outlet, articles.id as article, span_start as "start", span_end as "end"
    from (select outlet, hash from furniture where unit = 'paragraph') as known join paragraphs using (hash)
      join articles on articles.article = paragraphs.article and articles.outlet = known.outlet
    order by known.outlet, paragraphs.article, span_start`,
};

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (CWE-1236), as in a dossier's CSV. */
const FORMULA = `'^\\s*[=+\\-@＝＋－＠\\t\\r]'`;

const OPTIONS: Readonly<Record<TableFormat, string>> = {
  parquet: 'format parquet, compression zstd',
  csv: 'format csv, header true',
  jsonl: 'format json, array false',
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function guardFormulas(workspace: Workspace, sql: string): Promise<string> {
  const columns = await workspace.rows<{ column_name: string; column_type: string }>(`describe ${sql}`);
  const guarded = columns
    .filter(({ column_type: type }) => type === 'VARCHAR')
    .map(({ column_name: name }) => {
      const column = `"${name}"`;
      return `case when regexp_matches(${column}, ${FORMULA}) then '''' || ${column} else ${column} end as ${column}`;
    });
  return guarded.length === 0 ? sql : `select * replace (${guarded.join(', ')}) from (${sql})`;
}

/** Writes every table into a folder, which is made where it is missing; returns the paths. */
export async function exportTables(workspace: Workspace, folder: string, format: TableFormat): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, sql] of Object.entries(TABLES)) {
    const path = join(folder, `${name}.${format}`);
    const rows = format === 'csv' ? await guardFormulas(workspace, sql) : sql;
    await workspace.run(`copy (${rows}) to ${quote(path)} (${OPTIONS[format]})`);
    paths.push(path);
  }
  return paths;
}
