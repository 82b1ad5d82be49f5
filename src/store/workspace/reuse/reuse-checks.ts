/** What must hold of what articles share. */
import type { CheckQuery } from '../check-query.ts';

const perBody = (table: string, what: string): CheckQuery => ({
  name: `every article that is ready has all its ${what}`,
  checked: `select count(*) from ${table}`,
  wrong: `select count(*) from (select article, ${table} as expected from bodies) full join
    (select article, count(*) as found from ${table} group by article) using (article)
    where coalesce(expected, -1) <> coalesce(found, 0)`,
});

/** Pairs of `table` with the numbers of both articles. */
const pairsOf = (table: string): string =>
  `${table} left join bodies as x on x.article = a left join bodies as y on y.article = b`;

export const REUSE_CHECKS: readonly CheckQuery[] = [
  {
    name: 'what is made ready and compared is an article, once',
    checked: 'select count(*) from bodies',
    wrong: `select (select count(*) - count(distinct article) from bodies) + (select count(*) - count(distinct article) from paired)
      + (select count(*) from bodies anti join articles using (article)) + (select count(*) from paired anti join bodies using (article))`,
  },
  perBody('samples', 'sampled shingles'),
  perBody('seeds', 'sampled runs of words'),
  perBody('paragraphs', 'paragraphs'),
  {
    name: 'every pair of near duplicates is of two articles that were compared, once',
    checked: 'select count(*) from near_duplicates',
    wrong: `select (select count(*) from ${pairsOf('near_duplicates')} where a >= b or x.article is null
        or b not in (select article from paired) or similarity not between 0 and 1 or containment not between 0 and 1)
      + (select count(*) from near_duplicates) - (select count(*) from (select distinct a, b from near_duplicates))`,
  },
  {
    name: 'every copy is linked to the first article with its words',
    checked: 'select count(*) from bodies where is_copy',
    wrong: `select count(*) from bodies as copy join paired using (article) where is_copy and not exists (
      from near_duplicates join bodies as first on first.article = a
      where b = copy.article and not first.is_copy and first.fingerprint = copy.fingerprint)`,
  },
  {
    name: 'every passage lies within the texts of two articles that were compared, once',
    checked: 'select count(*) from passages',
    wrong: `select (select count(*) from ${pairsOf('passages')} where a >= b or b not in (select article from paired)
        or not coalesce(0 <= a_start and a_start < a_end and a_end <= x.length, false)
        or not coalesce(0 <= b_start and b_start < b_end and b_end <= y.length, false))
      + (select count(*) from passages) - (select count(*) from (select distinct a, b, a_start, b_start from passages))`,
  },
];
