/** The report in a real browser, opened from a file: every view, evidence by mouse and keyboard, deep links. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPage } from '../../src/operations/load-page.ts';
import { readCollation } from '../../src/report/outline/index.ts';
import { collate } from '../../web/collation/collate.ts';
import { checkAxe } from './check-axe.ts';
import { chromiumPath, openBrowser, skipNote, type WatchedPage, watchPage } from './open-browser.ts';
import { type SavedReport, saveReport } from './save-report.ts';

/** A browser on a busy machine takes its time. */
const SOON = { timeout: 10_000 };

/** Whether tellings differ between their first and last words. */
const partsWays = (texts: readonly string[]): boolean =>
  readCollation(collate(texts)).some(({ agreed, words }) => !agreed && new Set(words).size > 2);

describe('the built page', () => {
  it('is under 150 KB beside its data', () => {
    expect(Buffer.byteLength(loadPage('report'))).toBeLessThan(150_000);
  });

  it('may load, run and ask nothing but itself', () => {
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(loadPage('report'));
    expect(policy?.groups?.['policy']?.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'sha256-[^' ]+'$/u),
      expect.stringMatching(/^style-src 'sha256-[^' ]+'$/u),
      'img-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });
});

describe.skipIf(chromiumPath === undefined)(`report in a browser${skipNote}`, { timeout: 60_000 }, () => {
  let browser: Browser;
  let report: SavedReport;
  let context: BrowserContext;
  let watched: WatchedPage;
  const story = () => report.dossier.stories[0]!;
  const open = async (finding = ''): Promise<void> => {
    await watched.page.goto(`${report.url}#/${story().id}${finding === '' ? '' : `/${finding}`}`);
    await watched.page.waitForSelector('#chronicle, .reader');
  };

  beforeAll(async () => {
    report = await saveReport(['examples/tarnwick-dam/articles']);
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    watched = await watchPage(context, report.url);
  });
  afterEach(async () => {
    await context.close();
    expect(watched.complaints).toEqual([]);
  });

  it('lists the stories and opens one', async () => {
    const { page } = watched;
    await page.goto(report.url);
    await page.getByRole('link', { name: story().title }).click();
    await expect.poll(() => page.locator('h1').textContent(), SOON).toBe(story().title);
    expect(await page.locator('.verdict .counts').textContent()).toMatch(
      /^Nine articles, .* observers?, .* sources?$/u,
    );
    expect(await page.locator('.verdict .lead').textContent()).toMatch(/\.$/u);
    const headings = await page.locator('.part h2').allTextContents();
    expect(headings).toEqual([
      'Who took it from whom',
      'Who reports it',
      'What they report',
      'Where they disagree',
      'What was said',
      'When, and who with whom',
    ]);
  });

  it('shows the evidence of an edge side by side, with the shared words marked', async () => {
    const { page } = watched;
    await open();
    const copied = story().stemma.edges.find(({ basis }) => basis.includes('copied'))!;
    await page.locator(`.drawing a[href$="/${copied.from}~${copied.to}"]`).focus();
    await page.keyboard.press('Enter');
    const pair = page.locator('.evidence .pair:not(.single)').first();
    await pair.waitFor();
    const marked = await pair
      .locator('.passage')
      .evaluateAll((sides) =>
        sides.map((side) => [...side.querySelectorAll('mark.m-shared')].map((mark) => mark.textContent).join(' ')),
      );
    expect(marked).toHaveLength(2);
    expect(marked[0]!.split(/\s+/u).length).toBeGreaterThan(5);
    expect(marked[0]!.toLowerCase().replace(/[^a-z]+/gu, '')).toBe(marked[1]!.toLowerCase().replace(/[^a-z]+/gu, ''));
  });

  it('opens a variant by mouse, and the same place by its link', async () => {
    const { page } = watched;
    await open();
    const variant = story().variants[0]!;
    await page.locator(`[id="${variant.id}"] > .about`).click();
    const found = page.locator(`[id="${variant.id}"] .passage mark.m-found`).first();
    await found.waitFor();
    expect(page.url()).toContain(`/${variant.id}`);
    expect(variant.readings.flatMap(({ evidence }) => evidence.map(({ excerpt }) => excerpt))).toContain(
      await found.textContent(),
    );
    await page.goto('about:blank');
    await open(variant.id);
    await page.locator(`[id="${variant.id}"].open`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(variant.id);
    // From the evidence into the article, at that very place.
    await page.locator(`[id="${variant.id}"] .passage .siglum`).first().click();
    expect(variant.readings[0]!.evidence[0]!.excerpt).toContain(await page.locator('.m-target').first().textContent());
  });

  it('opens a claim to its tellings, word by word on demand', async () => {
    const { page } = watched;
    await open();
    const claim = story().claims.find(({ tellings }) =>
      partsWays(tellings.map(({ evidence }) => evidence[0]?.excerpt ?? '')),
    )!;
    const row = page.locator(`[id="${claim.id}"]`);
    await row.locator('.gist').click();
    await row.locator('.telling').first().waitFor();
    expect(await row.locator('.telling').count()).toBeGreaterThan(1);
    await row.getByLabel('word by word').check();
    expect(await row.locator('.collated .fork').count()).toBeGreaterThan(0);
  });

  it('filters variants by kind and by article', async () => {
    const { page } = watched;
    await open();
    const kind = story().variants[0]!.kind;
    await page.getByLabel('kind').selectOption(kind);
    const shown = await page.locator('li.variant').evaluateAll((entries) => entries.map(({ id }) => id));
    expect(shown).toEqual(
      story()
        .variants.filter((variant) => variant.kind === kind)
        .map(({ id }) => id),
    );
  });

  it('goes by keyboard: search, choose, open, close', async () => {
    const { page } = watched;
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('Marion Teel');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), SOON).toMatch(/\/p-[a-z0-9-]+$/u);
    expect(await page.locator('.actor.open').textContent()).toContain('Marion Teel');
    // The page listens for Escape once it has drawn what it opened: a busy machine may need a second press.
    const pressEscape = async (): Promise<string> => {
      await page.keyboard.press('Escape');
      return page.url();
    };
    await expect.poll(pressEscape, SOON).toMatch(new RegExp(`#/${story().id}$`, 'u'));
  });

  it('reads an article: who speaks, what was taken over, what is no report', async () => {
    const { page } = watched;
    const { to } = story().stemma.edges.find(({ basis, from }) => basis.includes('copied') && from.startsWith('a-'))!;
    await open(to);
    expect(await page.locator('.m-source').count()).toBeGreaterThan(0);
    expect(await page.locator('.m-taken').count()).toBeGreaterThan(0);
    expect(await page.locator('.margin .taken').first().textContent()).toMatch(/^[A-Z] \d+ words$/u);
    await page.getByLabel('taken over').uncheck();
    expect(await page.locator('.m-taken').count()).toBe(0);
  });

  it('lays two articles side by side', async () => {
    const { page } = watched;
    const { from, to } = story().stemma.edges.find(
      ({ basis, from: id }) => basis.includes('copied') && id.startsWith('a-'),
    )!;
    await open(`${from}+${to}`);
    const [left, right] = ['a', 'b'].map((side) => page.locator(`[id^="link-${side}-"]`));
    expect(await left!.count()).toBeGreaterThan(1);
    expect(await left!.count()).toBe(await right!.count());
    await left!.first().click();
    expect(await page.locator('.m-target').count()).toBeGreaterThanOrEqual(2);
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    const { page } = watched;
    await page.emulateMedia({ colorScheme });
    const [a, b] = story().articleIds;
    const edge = story().stemma.edges[0]!;
    for (const finding of [`${edge.from}~${edge.to}`, story().claims[0]!.id, a!, `${a!}+${b!}`]) {
      await open(finding);
      expect(await checkAxe(page), finding).toEqual([]);
    }
  });

  it('fits a phone and a sheet of paper', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 360, height: 740 });
    await open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  });

  it('copies a citation', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = watched;
    const variant = story().variants[0]!;
    await open(variant.id);
    await page.locator(`[id="${variant.id}"] .cite`).click();
    await expect.poll(() => page.locator(`[id="${variant.id}"] .cite`).textContent(), SOON).toBe('copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`(Stemma, ${story().id}/${variant.id})`);
    expect(text).toMatch(/“.+” — .+, characters \d+–\d+\./u);
  });
});
