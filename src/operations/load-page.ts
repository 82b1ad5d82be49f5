import { readFileSync } from 'node:fs';

/** The same place seen from `src/operations` and from `dist/operations`. */
const PAGES = new URL('../../dist/page/', import.meta.url);

/** A built page, as `npm run build` leaves it: the report without its data, or the live app. Throws when it was not built. */
export function loadPage(name: 'report' | 'app'): string {
  try {
    return readFileSync(new URL(`${name}.html`, PAGES), 'utf8');
  } catch (error) {
    throw new Error('the page is not built: run "npm run build" first', { cause: error });
  }
}
