import { loadPage } from './load-page.ts';

/** The live app as one HTML page. Throws when it was not built. */
export const loadApp = (): string => loadPage('app');
