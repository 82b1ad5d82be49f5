import { readFileSync } from 'node:fs';

/** The same place seen from `src/operations` and from `dist/operations`. */
const PAGE = new URL('../../dist/page/index.html', import.meta.url);

/** The built page, as `npm run build` leaves it. Throws when it was not built. */
export function loadPage(): string {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch (error) {
    throw new Error('the page is not built: run "npm run build" first', { cause: error });
  }
}
