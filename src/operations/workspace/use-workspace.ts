import { setTimeout } from 'node:timers/promises';
import { openWorkspace, type Workspace, type WorkspaceAccess, WorkspaceProblem } from '../../store/index.ts';
import { RequestError } from '../operation.ts';

/** Milliseconds between tries while another process is at work: a server that reads is done in a fraction of a second. */
const WAITS_MS = [50, 100, 200, 400, 800];

async function openPatiently(path: string, access: WorkspaceAccess): Promise<Workspace> {
  for (const wait of WAITS_MS) {
    try {
      return await openWorkspace(path, access);
    } catch (error) {
      if (!(error instanceof WorkspaceProblem && error.fault === 'busy')) throw error;
      await setTimeout(wait);
    }
  }
  return openWorkspace(path, access);
}

/** Opens a workspace, does something with it and closes it. Throws `RequestError` where it cannot be used as asked. */
export async function useWorkspace<Result>(
  path: string,
  access: WorkspaceAccess,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  try {
    const workspace = await openPatiently(path, access);
    try {
      return await work(workspace);
    } finally {
      workspace.close();
    }
  } catch (error) {
    if (error instanceof WorkspaceProblem) throw new RequestError(error.message, error.fault);
    throw error;
  }
}
