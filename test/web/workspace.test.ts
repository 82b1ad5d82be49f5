/** The start view of a served workspace in a real browser: found, filtered, turned over, opened, and come back to. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventEvents, wordOf } from '../surfaces/http/invent-events.ts';
import { makeWorkspace } from '../surfaces/http/make-workspace.ts';
import { makeArticles, type Served, serveFolder } from '../surfaces/http/serve-folder.ts';
import { checkAxe } from './check-axe.ts';
import { chromiumPath, openBrowser, skipNote, watchPage } from './open-browser.ts';

/** More single articles than a page of the list holds. */
const COUNT = 60;
const HOSTILE = '<img src=x onerror=alert(1)>';

describe.skipIf(chromiumPath === undefined)(`a workspace in a browser${skipNote}`, { timeout: 90_000 }, () => {
  let browser: Browser;
  let server: Served;
  beforeAll(async () => {
    server = await serveFolder(await makeWorkspace(makeArticles(), inventEvents(COUNT, HOSTILE)));
    browser = await openBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('lists stories, finds words and leads to them (%s, %i pixels)', async (colorScheme, width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const { page, complaints } = await watchPage(context, server.url);
    await page.goto(server.url);
    const lines = page.locator('.stories > li:not(.more)');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(1);
    expect(await lines.first().textContent()).toContain('2 articles');
    expect(await checkAxe(page)).toEqual([]);

    // All stories, page by page.
    await page.getByRole('link', { name: 'Show single articles too' }).click();
    await expect.poll(() => lines.count()).toBe(50);
    await page.getByRole('button', { name: /^\d+ more$/u }).click();
    await expect.poll(() => lines.count()).toBeGreaterThan(50);
    expect(await page.locator('h1').textContent()).toBe(`${await lines.count()} stories`);

    // By keyboard alone: words, a hit, and its place in the article.
    await page.keyboard.press('/');
    await page.keyboard.type('hurt harbour');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe('2 articles');
    expect(await page.locator('.stories mark').first().textContent()).toMatch(/harbour|hurt/iu);
    expect(await checkAxe(page)).toEqual([]);
    const asked = page.url();
    await lines.first().getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.locator('.m-target').first().waitFor();
    expect(await checkAxe(page)).toEqual([]);
    // Nothing can be put right here.
    expect(await page.getByRole('button', { name: 'reject' }).count()).toBe(0);
    await page.getByRole('link', { name: /^all \d+ stories$/u }).click();
    expect(page.url()).toBe(asked);
    await expect.poll(() => page.locator('h1').textContent()).toBe('2 articles');

    await page.getByRole('searchbox').fill('hurt');
    await page.locator('select[name=kind]').selectOption('statements');
    await expect.poll(() => page.locator('h1').textContent()).toMatch(/^\d+ statements?$/u);
    await page.getByRole('searchbox').fill('zeppelin');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nothing found');
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps a query as a link, narrows by outlet and day, and shows markup as text', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { page, complaints } = await watchPage(context, server.url);
    await page.goto(`${server.url}/#/?outlet=Post+1&minArticles=1&order=date&from=2026-03-01&to=2026-12-31`);
    const lines = page.locator('.stories > li');
    await lines.first().waitFor();
    expect(await page.getByLabel('outlet').inputValue()).toBe('Post 1');
    const months = (await lines.allTextContents()).map((line) => /\d+ (\w+) 2026/u.exec(line)?.[1]);
    expect([...new Set(months)]).toEqual(['Oct', 'June']);
    await page.goto(`${server.url}/#/?outlet=${encodeURIComponent('<img')}&words=${wordOf(7 * 40 + 2)}`);
    await page.locator('.stories').getByText(HOSTILE).waitFor();
    await page.goto(`${server.url}/#/?words=${encodeURIComponent(HOSTILE)}&from=never`);
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nothing found');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
