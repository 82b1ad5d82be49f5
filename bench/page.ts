/**
 * The report in the system's Chromium: its size, how soon it shows something, and how long a press takes. The story of the
 * sample, and a story of 200 articles made of it by leaving sentences out. Floors are those of the report's promise.
 */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Dossier } from '../src/model/index.ts';
import { readStories } from '../src/operations/index.ts';
import { loadPage } from '../src/operations/load-page.ts';
import { renderPage } from '../src/report/index.ts';
import { median } from './median.ts';

const ROUNDS = 7;
const MANY = 200;
const SAMPLE = 'examples/tarnwick-dam/articles';

/** A fixed sequence of numbers from 0 to 1: the same articles in every run. */
function makeRandom(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Copies of the sample's articles, of copies of them, and so on, each without some of its sentences. */
async function makeMany(sample: Dossier): Promise<Dossier> {
  const random = makeRandom();
  const kept = new Set(sample.stories[0]?.articleIds);
  const pool = sample.articles.filter(({ id }) => kept.has(id)).map(({ text }) => text);
  const lines: string[] = [];
  for (let index = 0; index < MANY; index += 1) {
    const from = pool[Math.floor(random() * pool.length)] ?? '';
    const sentences = from.split(/(?<=[.!?”])\s+/u);
    const text = sentences.filter((_, place) => place < 3 || random() > 0.2).join(' ');
    pool.push(text);
    const publishedAt = `2024-10-${15 + Math.floor((index * 4) / MANY)}T${String(6 + (index % 14)).padStart(2, '0')}:10:00Z`;
    lines.push(JSON.stringify({ title: text.slice(0, 80), text, outlet: `Paper ${index}`, publishedAt }));
  }
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-bench-')), 'many.jsonl');
  writeFileSync(path, lines.join('\n'));
  return readStories({ paths: [path] });
}

/** Milliseconds until what was asked for is laid out and painted. */
const timed = async (page: Page, press: () => Promise<unknown>): Promise<number> => {
  await page.evaluate(() => {
    const target = globalThis as unknown as {
      pressedAt: number;
      document: { addEventListener: (name: string, run: () => void, capture: boolean) => void };
    };
    for (const name of ['click', 'input']) {
      target.document.addEventListener(name, () => (target.pressedAt = performance.now()), true);
    }
  });
  await press();
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const target = globalThis as unknown as { pressedAt: number; requestAnimationFrame: (run: () => void) => void };
        target.requestAnimationFrame(() => setTimeout(() => done(performance.now() - target.pressedAt)));
      }),
  );
};

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);

/** What a page of one word takes: how busy the machine is. */
async function measureNothing(browser: Browser): Promise<number> {
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-bench-')), 'word.html');
  writeFileSync(path, '<!doctype html><title>word</title>word');
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.waitForTimeout(200);
    values.push(await firstPaint(page));
    await page.close();
  }
  return median(values);
}

/** Opens a report some times and presses what there is to press. */
async function measure(browser: Browser, name: string, dossier: Dossier): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-bench-')), 'report.html');
  const html = [...renderPage(loadPage('report'), dossier)].join('');
  writeFileSync(path, html);
  const [story] = dossier.stories;
  const times: Record<string, number[]> = {};
  const note = (what: string, value: number): void => {
    times[what] = [...(times[what] ?? []), value];
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(path).href}#/${story?.id ?? ''}`);
    await page.waitForSelector('#chronicle');
    note('first paint', await firstPaint(page));
    note('everything drawn (upper bound)', await page.evaluate(() => performance.now()));
    note('open a claim', await timed(page, () => page.locator('.gist').first().click()));
    note('open a disagreement', await timed(page, () => page.locator('.variant .about').first().click()));
    note(
      'open a line of the stemma',
      await timed(page, () =>
        page
          .locator('.as-list summary')
          .click()
          .then(() => page.locator('.as-list a').first().click()),
      ),
    );
    note('type into the search', await timed(page, () => page.locator('input[type=search]').fill('gate')));
    await page.keyboard.press('Escape');
    note('open an article', await timed(page, () => page.locator('.witness .big').first().click()));
    await page.close();
  }
  console.log(
    `\n${name}: ${story?.articleIds.length ?? 0} articles in the story, ${Math.round(html.length / 1000)} KB in all`,
  );
  for (const [what, values] of Object.entries(times))
    console.log(`  ${what.padEnd(34)} ${Math.round(median(values))} ms`);
}

const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
if (executablePath === undefined) {
  console.log('No Chromium: install it, or name it in CHROMIUM.');
} else {
  const sample = await readStories({ paths: [SAMPLE] });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  console.log(`The page without data: ${Math.round(Buffer.byteLength(loadPage('report')) / 1000)} KB`);
  console.log(`First paint of a page of one word: ${Math.round(await measureNothing(browser))} ms`);
  for (const path of process.argv.slice(2)) await measure(browser, path, await readStories({ paths: [path] }));
  await measure(browser, 'the sample', sample);
  await measure(browser, `${MANY} articles`, await makeMany(sample));
  await browser.close();
}
