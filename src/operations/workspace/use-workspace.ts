import { openWorkspace, type Workspace, type WorkspaceAccess, WorkspaceProblem } from '../../store/index.ts';
import { RequestError } from '../operation.ts';

/** Opens a workspace, does something with it and closes it. Throws `RequestError` where it cannot be used as asked. */
export async function useWorkspace<Result>(
  path: string,
  access: WorkspaceAccess,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  try {
    const workspace = await openWorkspace(path, access);
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
