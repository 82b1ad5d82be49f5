/**
 * Pure rendering: a dossier in, text out. Nothing here reads a file, a clock or the terminal.
 * Main functions: `renderDossier` and `renderStory`, for a terminal, and `renderPage`, for a browser.
 */

export * from './exports/index.ts';
export * from './html/index.ts';
export { listMoves, readCredibility } from './outline/index.ts';
export * from './terminal/index.ts';
