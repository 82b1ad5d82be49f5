/** The system's Chromium, driven by playwright-core: nothing is downloaded. Tests are skipped where there is none. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: `CHROMIUM` names it, or it is where Debian and others put it. */
export const chromiumPath = [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));

/** Why browser tests do not run, for the name of a skipped suite. */
export const skipNote = chromiumPath === undefined ? ' (skipped: no Chromium; install it, or name it in CHROMIUM)' : '';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    // Containers run as root, where Chromium's own sandbox does not start.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions and requests that leave for anywhere but `home`. */
  readonly complaints: string[];
}

/** A page that remembers whatever should not have happened. `home` is the only address it may ask. */
export async function watchPage(context: BrowserContext, home: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:')) complaints.push(`request: ${url}`);
  });
  return { page, complaints };
}
