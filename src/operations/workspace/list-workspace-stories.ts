import { z } from 'zod';
import { renderStoryTable } from '../../report/index.ts';
import { listStories } from '../../store/index.ts';
import { useWorkspace } from './use-workspace.ts';
import { WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

/** A day as the options take it. */
export const DaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day is written YYYY-MM-DD');

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to look into').meta(WORKSPACE_ARGUMENT),
  minArticles: z.int().min(1).default(2).describe('only stories with as many articles (default: 2)'),
  from: DaySchema.optional().describe('only stories with an article from this day on').meta({ placeholder: 'day' }),
  to: DaySchema.optional().describe('only stories with an article up to this day').meta({ placeholder: 'day' }),
  outlet: z.string().min(1).optional().describe('only stories this outlet reports').meta({ placeholder: 'name' }),
  limit: z.int().min(1).max(100_000).default(20).describe('stories shown (default: 20)'),
});

const Output = z.object({
  total: z.int().nonnegative().describe('Stories that fit.'),
  articles: z.int().nonnegative().describe('In the workspace.'),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      articles: z.int().positive(),
      outlets: z.int().nonnegative(),
      from: z.string().optional(),
      to: z.string().optional(),
    }),
  ),
});

/** The operation `listWorkspaceStories`, command `stories`. */
export const listWorkspaceStories = workspaceOperation({
  name: 'listWorkspaceStories',
  command: 'stories',
  title: 'List the stories of a workspace, largest first.',
  examples: [
    { line: '$ stories news.duckdb', what: 'the twenty largest' },
    { line: '$ stories news.duckdb --from 2026-11-01 --outlet "Harbour Post"', what: 'of one outlet, since a day' },
  ],
  input: Input,
  output: Output,
  run: ({ workspace: path, ...filter }) =>
    useWorkspace(path, 'read', async (workspace) => {
      const { items, total } = await listStories(workspace, filter);
      const [row] = await workspace.rows<{ articles: bigint }>('select count(*) as articles from articles');
      return { total, articles: Number(row?.articles ?? 0), items };
    }),
  renderText: renderStoryTable,
});
