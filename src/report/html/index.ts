/**
 * A dossier as one HTML file that needs nothing else: the built page (`web/`) with the dossier inside.
 * Main function: `renderPage`. Reading the built page from the disk is the caller's affair.
 */
export * from './embed-json.ts';
export * from './render-page.ts';
