import { z } from 'zod';
import { escapeTerminal } from '../../report/index.ts';
import { useWorkspace } from './use-workspace.ts';
import { WORKSPACE_ARGUMENT, workspaceOperation } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('file to make, such as news.duckdb').meta(WORKSPACE_ARGUMENT),
});
const Output = z.object({ workspace: z.string() });

/** The operation `initWorkspace`, command `init`. */
export const initWorkspace = workspaceOperation({
  name: 'initWorkspace',
  command: 'init',
  title: 'Make a workspace: one file for any number of articles and their stories.',
  examples: [{ line: '$ init news.duckdb', what: 'make it; then "stemma ingest news.duckdb feeds/" fills it' }],
  input: Input,
  output: Output,
  run: async ({ workspace }) => {
    await useWorkspace(workspace, 'create', () => Promise.resolve());
    return { workspace };
  },
  renderText: ({ workspace }) => {
    const path = escapeTerminal(workspace);
    return `Made ${path}.\nFill it with:  stemma ingest ${path} FILES…\n`;
  },
});
