/**
 * Proves that a workspace is whole: every count that is kept twice is the same twice, every hash is that of what it
 * stands for, nothing is there twice and nothing hangs on what is not there. All in SQL, in one pass over each table.
 */
import type { CheckQuery } from './check-query.ts';
import type { Workspace } from './open-workspace.ts';
import { REUSE_CHECKS } from './reuse/index.ts';

/** One thing that was held against another. */
export interface Check {
  /** What must hold, as a sentence. */
  readonly name: string;
  /** Things that were looked at. */
  readonly checked: number;
  /** Things for which it does not hold. */
  readonly wrong: number;
}

const perArticle = (table: string, counted: string): CheckQuery => ({
  name: `every article has all its ${table}`,
  checked: `select count(*) from ${table}`,
  wrong: `select count(*) from (select article, ${counted} as expected from articles) full join
    (select article, count(*) as found from ${table} group by article) using (article)
    where coalesce(expected, -1) <> coalesce(found, 0)`,
});

const CHECKS: readonly CheckQuery[] = [
  {
    name: 'no article is there twice',
    checked: 'select count(*) from articles',
    wrong: 'select count(*) - least(count(distinct id), count(distinct article)) from articles',
  },
  {
    name: 'every text has its hash',
    checked: 'select count(*) from articles',
    wrong: 'select count(*) from articles where sha256(text) <> sha256',
  },
  {
    name: 'every analysis has its hash',
    checked: 'select count(*) from layers',
    wrong: 'select count(*) from layers where sha256(bytes) <> sha256',
  },
  perArticle('layers', '1'),
  perArticle('features', '1'),
  perArticle('postings', 'postings'),
  perArticle('statements', 'statements'),
  perArticle('names', 'names'),
  {
    name: 'every article is in at most one story, and that story is there',
    checked: 'select count(*) from members',
    wrong: `select (select count(*) - count(distinct article) from members)
      + (select count(*) from members where story not in (select story from stories))
      + (select count(*) from members where article not in (select article from articles))`,
  },
  {
    name: 'no story is empty or there twice',
    checked: 'select count(*) from stories',
    wrong: `select (select count(*) - least(count(distinct story), count(distinct id)) from stories)
      + (select count(*) from stories where story not in (select story from members))`,
  },
  {
    name: 'what was built of a story belongs to one that is there',
    checked: 'select (select count(*) from dossiers) + (select count(*) from claims)',
    wrong: `select (select count(*) from dossiers where story not in (select story from stories))
      + (select count(*) from claims where story not in (select story from dossiers))`,
  },
  ...REUSE_CHECKS,
  {
    name: 'the counts of every run add up',
    checked: 'select count(*) from runs',
    wrong: 'select count(*) from runs where seen <> added + known + repeated + refused',
  },
  {
    name: 'the runs added the articles that are there, less those removed',
    checked: 'select count(*) from articles',
    wrong: 'select abs((select coalesce(sum(added) - sum(removed), 0) from runs) - (select count(*) from articles))',
  },
];

/** All checks, in order. */
export async function verifyWorkspace(workspace: Workspace): Promise<Check[]> {
  const numberOf = async (sql: string): Promise<number> => {
    const [row] = await workspace.rows<{ value: bigint | number | null }>(`select (${sql}) as value`);
    return Number(row?.value ?? 0);
  };
  const checks: Check[] = [];
  for (const { name, checked, wrong } of CHECKS) {
    checks.push({ name, checked: await numberOf(checked), wrong: await numberOf(wrong) });
  }
  return checks;
}
