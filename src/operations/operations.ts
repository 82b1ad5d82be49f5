import { findDuplicatesOperation } from './duplicates/index.ts';
import { openDossierOperation } from './open-dossier.ts';
import type { Operation } from './operation.ts';
import { readStoriesOperation } from './read-stories.ts';
import { workspaceOperations } from './workspace/index.ts';

/** Everything that can be asked, in the order it is offered. */
export const operations: readonly Operation[] = [
  readStoriesOperation,
  openDossierOperation,
  findDuplicatesOperation,
  ...workspaceOperations,
];
