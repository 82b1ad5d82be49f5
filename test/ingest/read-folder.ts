import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { collectArticles, type ReadOptions } from '../../src/ingest/index.ts';
import type { Counts, Diagnostic, SourceArticle } from '../../src/model/index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files, removed after the test; a name may hold slashes. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What came of reading: articles by path below the folder, codes of diagnostics with path and line, counts. */
export interface Outcome {
  readonly articles: readonly SourceArticle[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
  readonly counts: Counts;
}

/** Reads inputs and checks that the counts add up. */
export async function readInputs(inputs: readonly string[], options: Partial<ReadOptions> = {}): Promise<Outcome> {
  const diagnostics: Diagnostic[] = [];
  const { articles, counts } = await collectArticles(inputs, {
    diagnose: (found) => diagnostics.push(found),
    ...options,
  });
  if (counts.read + counts.repeated + counts.refused !== counts.seen || counts.read !== articles.length) {
    throw new Error(`counts do not add up: ${JSON.stringify(counts)}`);
  }
  return { articles, diagnostics, codes: diagnostics.map(({ code }) => code), counts };
}

/** Reads one file of this name and content. */
export const readOne = async (
  name: string,
  content: string | Uint8Array,
  options?: Partial<ReadOptions>,
): Promise<Outcome> => readInputs([join(makeFolder({ [name]: content }), name)], options);

/** A short report in English, long enough to be taken for one. */
export const REPORT =
  'Council of Almere votes to close the old harbour\n\nThe council of Almere voted on Tuesday to close the old harbour, the mayor said. ' +
  'The vote was 12 to 7, and the work is to start in the spring.\n';
