/** Articles that attack: shown as they are, inert. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser, skipNote, watchPage } from './open-browser.ts';
import { type SavedReport, saveReport } from './save-report.ts';

const ATTACKS = [
  '<script>document.title="owned";alert(1)</script>',
  '<img src=x onerror="document.title=\'owned\'">',
  '</script><script>alert(2)</script><!--<script>',
  '<svg onload=alert(3)></svg><iframe src="https://evil.example/"></iframe>',
  'javascript:alert(4) \u202etxt.exe\u202c \u2066hidden\u2069 \u0007\u009b31m',
].join(' ');

const articleOf = (outlet: string, number: number) => ({
  title: `Ferry aground at Tarn Quay ${ATTACKS}`,
  outlet: `${outlet} <b onclick=alert(5)>`,
  url: 'javascript:alert(6)',
  byline: '<img src=x onerror=alert(7)>',
  text: `A ferry with ${number} people on board ran aground at Tarn Quay on Monday, harbour master Elka Brandt ${ATTACKS} said. “Nobody was hurt ${ATTACKS} at all,” she told reporters.\n\n${`${ATTACKS} word `.repeat(4000)}\n\nThe ferry was on its way to Oskvale, the harbour office said.`,
});

describe.skipIf(chromiumPath === undefined)(`hostile articles in a browser${skipNote}`, { timeout: 90_000 }, () => {
  let browser: Browser;
  let report: SavedReport;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-hostile-'));
    writeFileSync(join(folder, 'one.json'), JSON.stringify(articleOf('Coast News', 40)));
    writeFileSync(join(folder, 'two.json'), JSON.stringify(articleOf('Bay Post', 60)));
    writeFileSync(join(folder, 'line.txt'), `A long line\n\n${'ferry aground at the quay '.repeat(42_000)}\n`);
    report = await saveReport([folder]);
    browser = await openBrowser();
  }, 90_000);
  afterAll(() => browser.close());

  it('stay text in every view, and a line of a megabyte does not stop the page', async () => {
    const context = await browser.newContext();
    const { page, complaints } = await watchPage(context, report.url);
    await page.goto(report.url);
    for (const { id, articleIds, variants, claims } of report.dossier.stories) {
      const findings = [
        '',
        ...articleIds,
        articleIds.slice(0, 2).join('+'),
        variants[0]?.id ?? '',
        claims[0]?.id ?? '',
      ];
      for (const finding of findings) {
        await page.goto(`${report.url}#/${id}/${finding}`);
        const started = Date.now();
        await page.locator('main').waitFor();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        expect(Date.now() - started).toBeLessThan(5000);
      }
    }
    const made = await page.evaluate(() => ({
      elements: document.querySelectorAll('#page :is(script, iframe, img, b[onclick], svg[onload], object, embed)')
        .length,
      links: [...document.querySelectorAll('a')].filter((a) => !a.getAttribute('href')?.startsWith('#/')).length,
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      acting: /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\u007f-\u009f]/u.test(
        document.getElementById('page')?.textContent ?? '',
      ),
      title: document.title,
    }));
    expect(made).toEqual({ elements: 0, links: 0, acting: false, title: expect.not.stringContaining('owned') });
    expect(complaints).toEqual([]);
    await context.close();
  });
});
