/** A report of articles, as `stemma read --html` writes it, in a folder of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '../../src/model/index.ts';
import { readStories } from '../../src/operations/index.ts';
import { loadPage } from '../../src/operations/load-page.ts';
import { renderPage } from '../../src/report/index.ts';

export interface SavedReport {
  readonly url: string;
  readonly dossier: Dossier;
}

/** Writes the page of a dossier and says where. */
export function saveDossier(dossier: Dossier): string {
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-page-')), 'report.html');
  writeFileSync(path, [...renderPage(loadPage('report'), dossier)].join(''));
  return pathToFileURL(path).href;
}

/** Reads articles and writes their page. */
export async function saveReport(paths: readonly string[]): Promise<SavedReport> {
  const dossier = await readStories({ paths: [...paths] });
  return { dossier, url: saveDossier(dossier) };
}
