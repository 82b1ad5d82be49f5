/**
 * The log of corrections: JSON Lines, only ever appended to. A line that a crash cut short, or that somebody broke by hand,
 * is passed over and said; it costs none of the others.
 */
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { type Correction, CorrectionSchema, type Diagnostic } from '../model/index.ts';

export interface LoadedCorrections {
  readonly corrections: Correction[];
  readonly diagnostics: Diagnostic[];
}

function parseLine(line: string): Correction | undefined {
  try {
    return CorrectionSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** All corrections of a log, oldest first, each once; none when there is no such file. Throws the system's error otherwise. */
export async function loadCorrections(path: string): Promise<LoadedCorrections> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const corrections = new Map<string, Correction>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const correction = parseLine(line);
    if (correction === undefined) {
      const message = 'This line is no correction and was passed over. Mend it or take it out.';
      diagnostics.push({ code: 'store/broken-correction', severity: 'warning', message, path, line: index + 1 });
    } else corrections.set(correction.id, correction);
  }
  return { corrections: [...corrections.values()], diagnostics };
}

/** Appends one line and returns when the disk has it. A cut line before it is ended first. Not for parallel calls. */
export async function appendCorrection(path: string, correction: Correction): Promise<void> {
  const file = await open(path, 'a+');
  try {
    const lead = (await endsLine(file)) ? '' : '\n';
    await file.appendFile(`${lead}${JSON.stringify(correction)}\n`, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

async function endsLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}
