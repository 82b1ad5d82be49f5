/**
 * The main text of a page by trafilatura (Barbaresi, ACL 2021, DOI 10.18653/v1/2021.acl-demo.15), a program of its own
 * that is no part of this project: `pip install trafilatura`. Comments are left out, as in its own evaluation.
 */
import { spawnSync } from 'node:child_process';

/** Longest wait for one page, in milliseconds; start-up takes half a second. */
const TIMEOUT = 60_000;

/** Its text of a page; `undefined` when the program cannot be started. `command`: its name or path. */
export function runTrafilatura(command: string, page: Uint8Array): string | undefined {
  const run = spawnSync(command, ['--no-comments'], { input: page, timeout: TIMEOUT, encoding: 'utf8' });
  return run.error === undefined && run.status === 0 ? run.stdout : undefined;
}
