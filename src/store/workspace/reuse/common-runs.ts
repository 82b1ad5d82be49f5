/** Runs of words that very many articles have, of whatever outlet: what may be common text. */
import type { Workspace } from '../open-workspace.ts';
import { MAX_ARTICLES, type OutletText } from './outlet-furniture.ts';

/** In place of an outlet's name, where a run of words belongs to none. */
export const EVERY_OUTLET = '';

async function groupHolders(workspace: Workspace, wanted: string, fewest: number): Promise<OutletText[]> {
  const rows = await workspace.rows<{ hash: number; article: number }>(
    `with wanted as (${wanted})
     select hash, article from seeds semi join wanted using (hash)
     qualify count(*) over (partition by hash) >= ${fewest}
       and row_number() over (partition by hash order by article) <= ${MAX_ARTICLES}
     order by hash, article`,
  );
  const groups = new Map<number, number[]>();
  for (const { hash, article } of rows) {
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [article]);
    else group.push(article);
  }
  return [...groups].map(([hash, articles]) => ({ unit: 'run', outlet: EVERY_OUTLET, hash, articles }));
}

/** Runs of words of these articles that at least `fewest` articles have, and that are not known to be common text. */
export const listCrowdedRuns = (
  workspace: Workspace,
  { articles, fewest }: { readonly articles: readonly number[]; readonly fewest: number },
): Promise<OutletText[]> =>
  groupHolders(
    workspace,
    `select distinct hash from seeds anti join (select hash from furniture where outlet = '${EVERY_OUTLET}') using (hash)
     where article in (${articles.join(', ')})`,
    fewest,
  );

/** Common text that lost an article. */
export const listDoubtfulCommon = (workspace: Workspace): Promise<OutletText[]> =>
  groupHolders(workspace, `select hash from furniture where doubtful and outlet = '${EVERY_OUTLET}'`, 1);
