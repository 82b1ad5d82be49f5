import { renderApp } from '../report/index.ts';
import { loadPage } from './load-page.ts';

/** The live app as one HTML page. Throws when it was not built. */
export const loadApp = (): string => renderApp(loadPage());
