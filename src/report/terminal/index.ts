/**
 * A dossier as text for a terminal, 80 columns wide unless told otherwise.
 * Main functions: `renderDossier`, `renderStory`. Whatever an article says goes through `escapeTerminal` on its way.
 */
export * from './escape-terminal.ts';
export * from './palette.ts';
export * from './render-diagnostics.ts';
export * from './render-dossier.ts';
export * from './render-duplicates.ts';
export * from './render-story.ts';
export * from './workspace/index.ts';
