/** The live app in a real browser: articles in, a correction made, and there after a restart. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticles, type Served, serveFolder } from '../surfaces/http/serve-folder.ts';
import { checkAxe } from './check-axe.ts';
import { chromiumPath, openBrowser, skipNote, watchPage } from './open-browser.ts';

const PASTED =
  'Ferry stuck at Tarn Quay\n\nA ferry with 40 people on board ran aground at Tarn Quay on Monday morning, the harbour office said. “Nobody was hurt,” harbour master Elka Brandt told reporters. Divers will look at the hull on Tuesday.';

describe.skipIf(chromiumPath === undefined)(`live app in a browser${skipNote}`, { timeout: 90_000 }, () => {
  let browser: Browser;
  let server: Served;
  const folder = makeArticles();
  const openStory = async (page: Page): Promise<void> => {
    await page.goto(server.url);
    await page.locator('.stories a', { hasText: 'Ferry' }).first().click();
    await page.locator('#variants').waitFor();
  };
  beforeAll(async () => {
    server = await serveFolder(folder);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('takes articles in by paste and by file, and keeps a correction over a restart', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { page, complaints } = await watchPage(context, server.url);
    await page.goto(server.url);
    await page.getByText('or paste an article').click();
    await page.getByLabel('text', { exact: true }).fill(PASTED);
    await page.getByLabel('outlet').fill('Quay Radio');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.setInputFiles('input[type=file]', {
      name: 'library.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'A library for Vellamy\n\nThe council of Vellamy voted for a new library on Thursday, a spokesman said.\n',
      ),
    });
    await expect.poll(() => page.locator('.colophon').textContent(), { timeout: 20_000 }).toContain('5 read');
    expect(await checkAxe(page)).toEqual([]);

    await openStory(page);
    expect(await page.locator('.witness').count()).toBe(3);
    await page.locator('li.variant > .about').first().click();
    await page.locator('li.variant.open').getByRole('button', { name: 'reject' }).click();
    const form = page.locator('li.variant.open form.correct');
    await form.getByLabel('why').fill('Both count other people.');
    await form.getByLabel('your name').fill('Ann Lee');
    expect(await checkAxe(page)).toEqual([]);
    await form.getByRole('button', { name: 'reject' }).click();
    await page.locator('li.variant .judged').first().waitFor();

    await server.close();
    server = await serveFolder(folder);
    const again = await watchPage(context, server.url);
    await openStory(again.page);
    expect(await again.page.locator('li.variant .judged').first().textContent()).toMatch(
      /^rejected by Ann Lee, .*: Both count other people\.$/u,
    );
    await again.page.getByRole('link', { name: 'Stemma' }).click();
    expect(await again.page.locator('.corrections li').first().textContent()).toContain('Ann Lee');
    // The first page lost its server, and says so in its own way; nothing else went wrong.
    expect(complaints.filter((line) => !/ERR_CONNECTION|Failed to load|network/iu.test(line))).toEqual([]);
    expect(again.complaints).toEqual([]);
    await context.close();
  });
});
