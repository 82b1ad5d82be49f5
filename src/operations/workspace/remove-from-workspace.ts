import { z } from 'zod';
import { escapeTerminal } from '../../report/index.ts';
import { findArticles, removeArticles } from '../../store/index.ts';
import { RequestError } from '../operation.ts';
import { updateReuse } from './reuse/index.ts';
import { updateStories } from './update-stories.ts';
import { useWorkspace } from './use-workspace.ts';
import { WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to take them out of').meta(WORKSPACE_ARGUMENT),
  ids: z
    .array(z.string().min(1))
    .max(10_000)
    .default([])
    .describe('ids or paths of articles, or ids of stories, whose articles all go')
    .meta({ positional: true }),
  outlet: z.string().min(1).optional().describe('all articles of this outlet').meta({ placeholder: 'name' }),
});
const Output = z.object({
  workspace: z.string(),
  removed: z.int().nonnegative(),
  touched: z.int().nonnegative().describe('Stories that are new or changed.'),
  unknown: z.array(z.string()).describe('What no article or story is called.'),
});

/** The operation `removeFromWorkspace`, command `remove`. */
export const removeFromWorkspace = workspaceOperation({
  name: 'removeFromWorkspace',
  command: 'remove',
  title: 'Take articles out of a workspace, with all that was found in them.',
  examples: [
    { line: '$ remove news.duckdb a-24f377208aee', what: 'an article by its id' },
    { line: '$ remove news.duckdb --outlet "Harbour Post"', what: 'everything of an outlet' },
  ],
  input: Input,
  output: Output,
  run: ({ workspace: path, ids, outlet }) =>
    useWorkspace(path, 'write', async (workspace) => {
      if (ids.length === 0 && outlet === undefined) {
        throw new RequestError('nothing to remove: give ids of articles or stories, or --outlet');
      }
      const { articles, unknown } = await findArticles(workspace, { ids, outlet });
      if (articles.length === 0) return { workspace: path, removed: 0, touched: 0, unknown };
      const run = await removeArticles(workspace, articles);
      const { touched } = await updateStories(workspace, run);
      await updateReuse(workspace);
      return { workspace: path, removed: articles.length, touched, unknown };
    }),
  outcomeOf: ({ removed, unknown }) => {
    if (removed === 0) return 'nothing';
    return unknown.length > 0 ? 'partly' : 'done';
  },
  renderText: ({ removed, touched, unknown }) => {
    const missing = unknown.map((name) => `Nothing is called ${escapeTerminal(name)}.\n`).join('');
    return `${missing}Removed: ${removed}. Stories changed: ${touched}.\n`;
  },
  renderProblems: ({ unknown }) => unknown.map((name) => `Nothing is called ${escapeTerminal(name)}.\n`).join(''),
});
