import type { Dossier } from '../../model/index.ts';
import type { Project } from './project.ts';

/** The dossier of a project when nothing runs or waits any more. Throws when the last analysis failed: an empty answer would be a wrong one. */
export async function settledDossier(project: Project): Promise<Dossier> {
  await project.settled();
  const { failure } = project.status;
  if (failure !== undefined) throw new Error(`the articles could not be read: ${failure}`);
  return project.dossier;
}
