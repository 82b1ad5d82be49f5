/** Runs the built program as a user does: a process of its own, no terminal. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve('dist/surfaces/cli/main.js');

export interface ProgramRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `stemma` with the arguments, in `cwd`, and waits for its end. */
export function runProgram(
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): ProgramRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { PATH: process.env['PATH'], ...options.env },
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** A fresh empty folder. */
export const makeFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'stemma-test-')));

/** A short report of an event; different `place` names give different articles. */
export const reportText = (place: string): string =>
  `Ferry runs aground at ${place}\n\nA ferry with 40 people on board ran aground at ${place} on Monday, the harbour office said. ` +
  `“Nobody was hurt,” harbour master Elka Brandt told reporters in ${place}.\n`;
