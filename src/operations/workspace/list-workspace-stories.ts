import { z } from 'zod';
import { renderStoryTable } from '../../report/index.ts';
import { listStories } from '../../store/index.ts';
import { useWorkspace } from './use-workspace.ts';
import { CursorInput, NextSchema, WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

/** A day as the options take it. */
export const DaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day is written YYYY-MM-DD');

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to look into').meta(WORKSPACE_ARGUMENT),
  minArticles: z.int().min(1).default(2).describe('only stories with as many articles (default: 2)'),
  from: DaySchema.optional().describe('only stories with an article from this day on').meta({ placeholder: 'day' }),
  to: DaySchema.optional().describe('only stories with an article up to this day').meta({ placeholder: 'day' }),
  outlet: z.string().min(1).optional().describe('only stories this outlet reports').meta({ placeholder: 'name' }),
  title: z
    .string()
    .min(1)
    .optional()
    .describe('only stories with these words in a title')
    .meta({ placeholder: 'words' }),
  order: z
    .enum(['size', 'date'])
    .default('size')
    .describe('what comes first: the largest (size, default) or the latest (date)')
    .meta({ placeholder: 'what' }),
  cursor: CursorInput,
  limit: z.int().min(1).max(100_000).default(20).describe('stories shown (default: 20)'),
});

const Output = z.object({
  total: z.int().nonnegative().describe('Stories that fit.'),
  next: NextSchema,
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
  served: {
    name: 'listStories',
    description:
      'Each with its title (that of its first article), how many articles and outlets tell it, and its first and last day. Stories of one article are left out unless minArticles is 1. Begin here, or with the search.',
  },
  run: ({ workspace: path, cursor, ...filter }) =>
    useWorkspace(path, 'read', async (workspace) => {
      const { items, ...page } = await listStories(workspace, { ...filter, after: cursor });
      const [row] = await workspace.rows<{ articles: bigint }>('select count(*) as articles from articles');
      return { ...page, articles: Number(row?.articles ?? 0), items };
    }),
  renderText: renderStoryTable,
});
