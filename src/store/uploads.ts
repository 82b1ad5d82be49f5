/** Uploads in a folder, one file each, named by the hash of their bytes. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { slugOf } from '../text/index.ts';

export interface SavedUpload {
  /** Hash of its bytes, 16 hexadecimal digits. */
  readonly id: string;
  /** Below the folder of uploads. */
  readonly fileName: string;
  /** Whether the same bytes were there before. */
  readonly repeated: boolean;
}

export interface Uploads {
  /** Where they are kept. */
  readonly folder: string;
  /** Names of the files that are there, in order. */
  list(): Promise<string[]>;
  /** Returns when the disk has the whole file: either all of it is there after a crash, or nothing. */
  save(name: string, bytes: Uint8Array): Promise<SavedUpload>;
  pathOf(fileName: string): string;
  remove(fileNames: readonly string[]): Promise<void>;
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

/** The uploads of a folder; it is not made before there is something to keep. */
export function openUploads(folder: string): Uploads {
  const saving = new Map<string, Promise<SavedUpload>>();
  const list = async (): Promise<string[]> => {
    const names = await readdir(folder).catch(() => []);
    // Parts of files begin with a dot.
    return names.filter((name) => !name.startsWith('.')).sort();
  };
  const save = async (id: string, name: string, bytes: Uint8Array): Promise<SavedUpload> => {
    await mkdir(folder, { recursive: true });
    const there = (await readdir(folder)).find((fileName) => fileName.startsWith(`${id}-`));
    if (there !== undefined) return { id, fileName: there, repeated: true };
    const fileName = safeName(id, name);
    await saveWhole(folder, fileName, bytes);
    return { id, fileName, repeated: false };
  };

  return {
    folder,
    list,
    save: async (name, bytes) => {
      const id = createHash('sha256').update(bytes).digest('hex').slice(0, ID_DIGITS);
      const earlier = saving.get(id);
      if (earlier !== undefined) return { ...(await earlier), repeated: true };
      const saved = save(id, name, bytes).finally(() => saving.delete(id));
      saving.set(id, saved);
      return saved;
    },
    pathOf: (fileName) => join(folder, fileName),
    remove: async (fileNames) => {
      for (const fileName of fileNames) await rm(join(folder, fileName), { force: true });
    },
  };
}
