import { isWorkspace } from '../workspace/index.ts';
import type { Holdings } from './holdings.ts';
import { openProject } from './open-project.ts';
import { openWorkspaceProject, type WorkspaceOptions } from './open-workspace-project.ts';

/** Opens what `path` names: a folder of articles, a dossier of an earlier run, or a workspace. Throws `RequestError`. */
export const openHoldings = async (path: string, options: WorkspaceOptions = {}): Promise<Holdings> =>
  (await isWorkspace(path)) ? openWorkspaceProject(path, options) : openProject(path);
