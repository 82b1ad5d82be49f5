/** Kills `stemma ingest` again and again, without warning, until it comes to its end, and asks what is left to be whole. */
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

export interface KillOptions {
  /** File of the built command line. */
  readonly program: string;
  readonly workspace: string;
  readonly paths: readonly string[];
  /** Runs that are killed; the one after them is left alone. */
  readonly kills: number;
  /** When the run with this number is killed. */
  readonly momentOf: (run: number) => KillMoment;
}

/** A moment in a run that does not depend on how busy the machine is. */
export interface KillMoment {
  /** Writes to the disk that are seen first; 0: while it starts. */
  readonly writes: number;
  /** Milliseconds from then on. */
  readonly thenMs: number;
}

export interface KillReport {
  /** Runs that were still at work when they were killed. */
  readonly killed: number;
  /** Articles there after each kill. */
  readonly saved: readonly number[];
  /** Kills after which `verify` found something wrong: its words. */
  readonly damages: readonly string[];
}

interface Verified {
  readonly checks: readonly { readonly name: string; readonly checked: number; readonly wrong: number }[];
}

/** How often the files are looked at. */
const LOOK_MS = 2;

/** Whether the run ended before it was killed. */
function runAndKill(args: readonly string[], workspace: string, moment: KillMoment | undefined): Promise<boolean> {
  const sizeNow = (): string =>
    [workspace, `${workspace}.wal`].map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0).join(' ');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    let size = sizeNow();
    let writes = 0;
    let kill: NodeJS.Timeout | undefined;
    const look = setInterval(() => {
      const now = sizeNow();
      if (now !== size) writes += 1;
      size = now;
      if (moment === undefined || writes < moment.writes) return;
      kill ??= setTimeout(() => child.kill('SIGKILL'), moment.thenMs);
    }, LOOK_MS);
    child.once('exit', (code, signal) => {
      clearInterval(look);
      clearTimeout(kill);
      resolve(signal === null && code !== null);
    });
  });
}

/** What `verify` says; its words where it cannot even open the file. */
function verify({ program, workspace }: KillOptions): Verified | string {
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'verify', workspace, '--json', '-'], {
    encoding: 'utf8',
  });
  try {
    return JSON.parse(stdout) as Verified;
  } catch {
    return `${stdout}${stderr}`;
  }
}

/** Ingests with kills; the last run comes to its end. */
export async function killIngest(options: KillOptions): Promise<KillReport> {
  const { program, workspace, paths, kills, momentOf } = options;
  const args = [program, 'ingest', workspace, ...paths, '--quiet'];
  const saved: number[] = [];
  const damages: string[] = [];
  let killed = 0;
  for (let run = 0; run <= kills; run += 1) {
    const ended = await runAndKill(args, workspace, run < kills ? momentOf(run) : undefined);
    if (!ended) killed += 1;
    const found = verify(options);
    if (typeof found === 'string') damages.push(found);
    else {
      saved.push(found.checks[0]?.checked ?? 0);
      damages.push(...found.checks.filter(({ wrong }) => wrong > 0).map(({ name }) => `run ${run}: ${name}`));
    }
  }
  return { killed, saved, damages };
}
