/** Which articles are to be compared, and what came of it. */
import type { Span } from '../../../text/index.ts';
import { appendRows } from '../append-rows.ts';
import type { Workspace } from '../open-workspace.ts';
import { EVERY_OUTLET } from './common-runs.ts';

/** Limits of the search for candidates. */
export interface PairingLimits {
  /** Estimated overlap from which two articles may be near duplicates, 0..1. */
  readonly minOverlap: number;
  /** Of the articles that have a sampled shingle, the first so many are looked at. */
  readonly maxSampleHolders: number;
  /** Of the articles that have a sampled run of words, the first so many are compared. */
  readonly maxSeedHolders: number;
}

/** An article and the earlier ones that it is to be compared with, ascending. */
export interface Candidates {
  readonly article: number;
  /** The first article with the same words, where it is a copy: then there is nothing else to compare. */
  readonly copyOf?: number;
  readonly nearly: readonly number[];
  readonly passages: readonly number[];
  /** Runs of words that more articles have than are compared. */
  readonly crowded: number;
}

/**
 * The first articles, by number, that have not been compared, with their candidates. A run of words that very many articles have
 * costs no more than one that a few have. Linear in what is stored, with a small factor: each call scans it once.
 */
export async function findCandidates(
  workspace: Workspace,
  most: number,
  { minOverlap, maxSampleHolders, maxSeedHolders }: PairingLimits,
): Promise<{ slice: Candidates[]; left: number }> {
  await workspace.run(
    `create or replace temp table slice as select article, fingerprint, is_copy, count(*) over () as left
     from bodies anti join paired using (article) order by article limit ${most}`,
  );
  const articles = await workspace.rows<{ article: number; first: number | null; left: bigint }>(
    `select slice.article as article, first, slice.left as left from slice left join (
       select fingerprint, min(article) as first from bodies semi join slice using (fingerprint) group by fingerprint
     ) as firsts on is_copy and slice.fingerprint = firsts.fingerprint order by slice.article`,
  );
  if (articles.length === 0) return { slice: [], left: 0 };
  const nearly = await workspace.rows<{ a: number; b: number }>(
    `with fresh as (select item, article from samples semi join slice using (article)),
       holders as (select item, article from samples semi join fresh using (item)
         qualify row_number() over (partition by item order by article) <= ${maxSampleHolders}),
       met as (select holders.article as a, fresh.article as b, count(*) as shared from holders join fresh using (item)
         where holders.article < fresh.article group by all)
     select a, b from met join bodies as x on x.article = a join bodies as y on y.article = b
     where shared / least(x.below[greatest(y.level::integer - x.level, 0) + 1], y.below[greatest(x.level::integer - y.level, 0) + 1])
       >= ${minOverlap} order by b, a`,
  );
  // Step by step: in one query, all seeds would be joined with their outlets before most of them fall away, and
  // DuckDB 1.5.6 may fail to plan a limit on places that are asked for as well.
  const unrepeated = `join articles using (article)
    anti join (select outlet, hash from furniture where unit = 'run') using (outlet, hash)
    anti join (select hash from furniture where outlet = '${EVERY_OUTLET}') using (hash)`;
  await workspace.run(
    `create or replace temp table fresh_seeds as
     select hash, article from (select hash, article from seeds semi join slice using (article)) ${unrepeated};
     create or replace temp table shared_seeds as select hash, article from seeds semi join fresh_seeds using (hash);
     create or replace temp table seed_holders as
     select hash, article, row_number() over (partition by hash order by article) as place from shared_seeds ${unrepeated};
     create or replace temp table met_seeds as
     select holders.article as a, fresh_seeds.article as b, place
     from fresh_seeds join seed_holders as holders on fresh_seeds.hash = holders.hash and holders.article < fresh_seeds.article
     where place <= ${maxSeedHolders + 1}`,
  );
  const passages = await workspace.rows<{ a: number; b: number }>(
    `select distinct a, b from met_seeds where place <= ${maxSeedHolders} order by b, a`,
  );
  const crowded = await workspace.rows<{ b: number; count: bigint }>(
    `select b, count(*) as count from met_seeds where place > ${maxSeedHolders} group by b`,
  );
  const crowdedOf = new Map(crowded.map(({ b, count }) => [b, Number(count)]));
  const [nearlyOf, passagesOf] = [gatherByLater(nearly), gatherByLater(passages)];
  return {
    left: Number(articles[0]?.left ?? 0),
    slice: articles.map(({ article, first }) => ({
      article,
      ...(first === null ? {} : { copyOf: first }),
      nearly: nearlyOf.get(article) ?? [],
      passages: passagesOf.get(article) ?? [],
      crowded: crowdedOf.get(article) ?? 0,
    })),
  };
}

function gatherByLater(pairs: readonly { readonly a: number; readonly b: number }[]): Map<number, number[]> {
  const gathered = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    const list = gathered.get(b);
    if (list === undefined) gathered.set(b, [a]);
    else list.push(a);
  }
  return gathered;
}

/** All that are ready and have not been compared, by number. */
export async function listUnpaired(workspace: Workspace): Promise<number[]> {
  const rows = await workspace.rows<{ article: number }>(
    'select article from bodies anti join paired using (article) order by article',
  );
  return rows.map(({ article }) => article);
}

/** Two articles that are nearly one text. */
export interface StoredDuplicate {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  readonly containment: number;
}

/** Words that two articles share. */
export interface StoredPassage {
  readonly articleA: number;
  readonly articleB: number;
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
  readonly exact: boolean;
  readonly quoted: boolean;
}

/** What was found when these articles were compared with all before them. */
export interface PairedArticles {
  readonly compared: readonly Pick<Candidates, 'article' | 'crowded'>[];
  readonly duplicates: readonly StoredDuplicate[];
  readonly passages: readonly StoredPassage[];
}

/** Saves it, in one transaction. */
export const savePairs = (workspace: Workspace, { compared, duplicates, passages }: PairedArticles): Promise<void> =>
  workspace.inTransaction(async () => {
    await appendRows(workspace, 'paired', compared, (appender, { article, crowded }) => {
      appender.appendInteger(article);
      appender.appendInteger(crowded);
    });
    await appendRows(workspace, 'near_duplicates', duplicates, (appender, { a, b, similarity, containment }) => {
      appender.appendInteger(a);
      appender.appendInteger(b);
      appender.appendDouble(similarity);
      appender.appendDouble(containment);
    });
    await appendRows(workspace, 'passages', passages, (appender, passage) => {
      appender.appendInteger(passage.articleA);
      appender.appendInteger(passage.a.start);
      appender.appendInteger(passage.a.end);
      appender.appendInteger(passage.articleB);
      appender.appendInteger(passage.b.start);
      appender.appendInteger(passage.b.end);
      appender.appendInteger(passage.words);
      appender.appendBoolean(passage.exact);
      appender.appendBoolean(passage.quoted);
    });
  });
