import { z } from 'zod';
import { renderChecks } from '../../report/index.ts';
import { verifyWorkspace } from '../../store/index.ts';
import { useWorkspace } from './use-workspace.ts';
import { WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to check').meta(WORKSPACE_ARGUMENT),
});
const Output = z.object({
  workspace: z.string(),
  checks: z.array(z.object({ name: z.string(), checked: z.int().nonnegative(), wrong: z.int().nonnegative() })),
});

/** The operation `verifyArticles`, command `verify`. */
export const verifyArticles = workspaceOperation({
  name: 'verifyArticles',
  command: 'verify',
  title: 'Prove that a workspace is whole: counts and hashes.',
  examples: [{ line: '$ verify news.duckdb', what: 'exit code 1 when anything is wrong' }],
  input: Input,
  output: Output,
  run: ({ workspace: path }) =>
    useWorkspace(path, 'read', async (workspace) => ({ workspace: path, checks: await verifyWorkspace(workspace) })),
  outcomeOf: ({ checks }) => (checks.some(({ wrong }) => wrong > 0) ? 'nothing' : 'done'),
  renderText: renderChecks,
  renderProblems: renderChecks,
});
