/**
 * A project: a folder of articles (or a finished dossier) with what its users add: articles and corrections. Main type:
 * `Project`; `openProject` keeps it in a folder, and a workspace may take that place.
 */
export * from './open-project.ts';
export * from './project.ts';
export * from './settled-dossier.ts';
