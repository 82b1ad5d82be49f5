/** A workspace as files for other programs: its tables as a whole, or one story in any format of a dossier. */
import { open } from 'node:fs/promises';
import { exportTables, type TableFormat } from '../../store/index.ts';
import { type ExportedFile, type ExportFormatName, exportDossier } from '../export-dossier.ts';
import { buildDossier } from './show-story.ts';
import { useWorkspace } from './use-workspace.ts';

/** Formats of the tables. */
export const tableFormats: readonly TableFormat[] = ['parquet', 'csv', 'jsonl'];

/** Whether a file begins as DuckDB's do: eight bytes of a sum, then "DUCK". */
export async function isWorkspace(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  try {
    const head = await file?.read(Buffer.alloc(12), 0, 12, 0).catch(() => undefined);
    return head?.buffer.toString('latin1', 8, 12) === 'DUCK';
  } finally {
    await file?.close();
  }
}

/** Writes articles, statements, names, stories and claims into a folder; returns the paths. Throws `RequestError`. */
export const exportWorkspace = (path: string, folder: string, format: TableFormat): Promise<string[]> =>
  useWorkspace(path, 'read', (workspace) => exportTables(workspace, folder, format));

/** One story of a workspace in a format of a dossier. Throws `RequestError`. */
export const exportStoredStory = (path: string, story: string, format: ExportFormatName): Promise<ExportedFile> =>
  useWorkspace(path, 'read', async (workspace) =>
    exportDossier((await buildDossier(workspace, story)).dossier, format),
  );
