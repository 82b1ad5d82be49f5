/**
 * The folder `.stemma` beside the articles: `uploads/`, one file each, and `corrections.jsonl`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Correction } from '../model/index.ts';
import { appendCorrection, type LoadedCorrections, loadCorrections } from './correction-log.ts';
import { openUploads, type Uploads } from './uploads.ts';

export interface ProjectFolder {
  readonly uploads: Uploads;
  loadCorrections(): Promise<LoadedCorrections>;
  /** Returns when the disk has it; calls are done one after the other. */
  appendCorrection(correction: Correction): Promise<void>;
}

/** The project of a folder of articles; nothing is made on disk before there is something to keep. */
export function openProjectFolder(folder: string): ProjectFolder {
  const home = join(folder, '.stemma');
  const log = join(home, 'corrections.jsonl');
  let appended: Promise<void> = Promise.resolve();
  return {
    uploads: openUploads(join(home, 'uploads')),
    loadCorrections: () => loadCorrections(log),
    appendCorrection: (correction) => {
      const done = appended.then(async () => {
        await mkdir(home, { recursive: true });
        await appendCorrection(log, correction);
      });
      appended = done.catch(() => {});
      return done;
    },
  };
}
