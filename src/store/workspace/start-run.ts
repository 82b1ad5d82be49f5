/**
 * One filling of a workspace: batches of articles, each with the counts up to it, in one transaction. A run that was killed
 * stays `open` with the counts of its last batch; the next one closes it as `interrupted`.
 */
import type { Diagnostic } from '../../model/index.ts';
import { appendArticles } from './append-articles.ts';
import { appendRows } from './append-rows.ts';
import type { ArticleRecord } from './article-record.ts';
import type { Workspace } from './open-workspace.ts';

/** added + known + repeated + refused = seen, always. */
export interface RunCounts {
  readonly seen: number;
  readonly added: number;
  /** In the workspace from an earlier run. */
  readonly known: number;
  /** Met twice in this run. */
  readonly repeated: number;
  readonly refused: number;
}

export interface Batch {
  readonly records: readonly ArticleRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of the run up to this batch. */
  readonly counts: RunCounts;
}

export interface Run {
  readonly number: number;
  /** Articles that an earlier run saved before it was killed or stopped; absent when the last one came to its end. */
  readonly interrupted?: { readonly added: number };
  /** Ids of all articles that are there; grows with every batch. */
  readonly known: ReadonlySet<string>;
  append(batch: Batch): Promise<void>;
  /** `stopped`: ended on request before the input did. */
  finish(counts: RunCounts, state: 'done' | 'stopped'): Promise<void>;
}

/** Begins a run. `engine`: version of the stages that read the articles. */
export async function startRun(workspace: Workspace, engine: string): Promise<Run> {
  const [last] = await workspace.rows<{ run: number; state: string; added: number }>(
    'select run, state, added from runs order by run desc limit 1',
  );
  const number = (last?.run ?? 0) + 1;
  await workspace.inTransaction(async () => {
    await workspace.run(`update runs set state = 'interrupted' where state = 'open'`);
    await workspace.run(`insert into runs values (${number}, 'open', 0, 0, 0, 0, 0, 0)`);
  });
  const known = new Set((await workspace.rows<{ id: string }>('select id from articles')).map(({ id }) => id));
  const saveCounts = async (
    { seen, added, known: there, repeated, refused }: RunCounts,
    state: string,
  ): Promise<void> =>
    workspace.run(
      'update runs set state = $1, seen = $2, added = $3, known = $4, repeated = $5, refused = $6 where run = $7',
      [state, seen, added, there, repeated, refused, number],
    );
  return {
    number,
    ...(last === undefined || last.state === 'done' ? {} : { interrupted: { added: last.added } }),
    known,
    append: async ({ records, diagnostics, counts }) => {
      await workspace.inTransaction(async () => {
        const [row] = await workspace.rows<{ next: number }>('select next_article as next from stemma_workspace');
        const firstArticle = row?.next ?? 0;
        await appendArticles(workspace, records, { run: number, engine, firstArticle });
        await workspace.run(`update stemma_workspace set next_article = ${firstArticle + records.length}`);
        await appendRows(workspace, 'diagnostics', diagnostics, (appender, { code, severity, message, path, line }) => {
          appender.appendInteger(number);
          for (const text of [code, severity, message]) appender.appendVarchar(text);
          if (path === undefined) appender.appendNull();
          else appender.appendVarchar(path);
          if (line === undefined) appender.appendNull();
          else appender.appendInteger(line);
        });
        await saveCounts(counts, 'open');
      });
      for (const { source } of records) known.add(source.id);
    },
    finish: (counts, state) => workspace.inTransaction(() => saveCounts(counts, state)),
  };
}
