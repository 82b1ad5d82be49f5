/** What a workspace holds in all, and what could not be read. */
import type { Diagnostic, Dossier } from '../../model/index.ts';
import type { Workspace } from './open-workspace.ts';

export interface WorkspaceSummary {
  /** Articles of all runs, those that were there before aside: read + repeated + refused = seen. */
  readonly counts: Dossier['counts'];
  readonly articles: number;
  readonly stories: number;
  /** The last ones. */
  readonly diagnostics: Diagnostic[];
}

/** `problems`: diagnostics at most. */
export async function summarizeWorkspace(workspace: Workspace, problems: number): Promise<WorkspaceSummary> {
  const [row] = await workspace.rows<Record<'read' | 'repeated' | 'refused' | 'articles' | 'stories', number>>(
    `select coalesce(sum(added), 0)::integer as read, coalesce(sum(repeated), 0)::integer as repeated,
       coalesce(sum(refused), 0)::integer as refused, (select count(*) from articles)::integer as articles,
       (select count(*) from stories)::integer as stories
     from runs`,
  );
  const { read = 0, repeated = 0, refused = 0, articles = 0, stories = 0 } = row ?? {};
  const rows = await workspace.rows<{
    code: string;
    severity: Diagnostic['severity'];
    message: string;
    path: string | null;
    line: number | null;
  }>(
    `select code, severity, message, path, line from diagnostics order by run desc, path, line, code, message limit ${problems}`,
  );
  return {
    counts: { seen: read + repeated + refused, read, repeated, refused },
    articles,
    stories,
    diagnostics: rows.map(({ path, line, ...rest }) => ({
      ...rest,
      ...(path === null ? {} : { path }),
      ...(line === null ? {} : { line }),
    })),
  };
}
