/**
 * The folder `.stemma` beside the articles: `uploads/`, one file each, and `corrections.jsonl`. A workspace may take its place.
 */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Correction } from '../model/index.ts';
import { slugOf } from '../text/index.ts';
import { appendCorrection, type LoadedCorrections, loadCorrections } from './correction-log.ts';

export interface SavedUpload {
  /** Hash of its bytes, 16 hexadecimal digits. */
  readonly id: string;
  /** Below the folder of uploads. */
  readonly fileName: string;
  /** Whether the same bytes were there before. */
  readonly repeated: boolean;
}

export interface ProjectFolder {
  /** Where uploads are kept. */
  readonly uploads: string;
  /** Whether there are any. */
  hasUploads(): Promise<boolean>;
  /** Returns when the disk has the whole file: either all of it is there after a crash, or nothing. */
  saveUpload(name: string, bytes: Uint8Array): Promise<SavedUpload>;
  loadCorrections(): Promise<LoadedCorrections>;
  /** Returns when the disk has it; calls are done one after the other. */
  appendCorrection(correction: Correction): Promise<void>;
}

/** Digits of the hash that name a file: 64 bits, no two files of a project meet by chance. */
const ID_DIGITS = 16;
/** Endings tell the format of a file; anything else is read as what it looks like. */
const KNOWN_ENDING = /^\.(?:txt|text|md|markdown|html?|xhtml|json|jsonld|ninjs|jsonl|ndjson|gz)$/u;

/** A name for the disk out of whatever an uploader called it: nothing of a path survives. */
function safeName(id: string, name: string): string {
  const base = name.split(/[\\/]/u).at(-1) ?? '';
  const outer = extname(base).toLowerCase();
  const inner = outer === '.gz' ? extname(base.slice(0, -outer.length)).toLowerCase() : '';
  const ending = [inner, outer].filter((part) => KNOWN_ENDING.test(part)).join('');
  const stem = base.slice(0, base.length - inner.length - outer.length);
  return `${id}-${slugOf(stem, 40)}${ending}`;
}

/** Writes beside the place and renames: a reader sees the whole file or none. */
async function saveWhole(folder: string, fileName: string, bytes: Uint8Array): Promise<void> {
  const part = join(folder, `.${randomUUID()}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, join(folder, fileName));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** A new name is on the disk when its folder is; some systems cannot sync one, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** The project of a folder of articles; nothing is made on disk before there is something to keep. */
export function openProjectFolder(folder: string): ProjectFolder {
  const home = join(folder, '.stemma');
  const uploads = join(home, 'uploads');
  const log = join(home, 'corrections.jsonl');
  const saving = new Map<string, Promise<SavedUpload>>();
  let appended: Promise<void> = Promise.resolve();

  const save = async (id: string, name: string, bytes: Uint8Array): Promise<SavedUpload> => {
    await mkdir(uploads, { recursive: true });
    const there = (await readdir(uploads)).find((fileName) => fileName.startsWith(`${id}-`));
    if (there !== undefined) return { id, fileName: there, repeated: true };
    const fileName = safeName(id, name);
    await saveWhole(uploads, fileName, bytes);
    return { id, fileName, repeated: false };
  };

  return {
    uploads,
    hasUploads: () =>
      access(uploads).then(
        () => true,
        () => false,
      ),
    saveUpload: async (name, bytes) => {
      const id = createHash('sha256').update(bytes).digest('hex').slice(0, ID_DIGITS);
      const earlier = saving.get(id);
      if (earlier !== undefined) return { ...(await earlier), repeated: true };
      const saved = save(id, name, bytes).finally(() => saving.delete(id));
      saving.set(id, saved);
      return saved;
    },
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
