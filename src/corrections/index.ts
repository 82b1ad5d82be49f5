/**
 * What people put right, laid over what the stages found: pure functions of a dossier and the log of corrections.
 * Main function: `applyCorrections`. Which articles tell one story is corrected before the story stages (`correctGroups`).
 */
export * from './anchor-change.ts';
export * from './apply-corrections.ts';
export * from './change-request.ts';
export * from './correct-groups.ts';
