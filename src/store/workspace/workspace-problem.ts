/** Why a workspace cannot be opened or does not hold what is asked for. */
export type WorkspaceFault = 'not-found' | 'gone' | 'conflict' | 'busy' | 'unfit';

/** A workspace cannot be used as asked; the message says what to do. No mistake of the program. */
export class WorkspaceProblem extends Error {
  override readonly name = 'WorkspaceProblem';
  readonly fault: WorkspaceFault;

  constructor(message: string, fault: WorkspaceFault) {
    super(message);
    this.fault = fault;
  }
}

/** What an error of DuckDB means to whoever opened the file; anything unknown is thrown on as it is. */
export function problemOf(error: unknown, path: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (/could not set lock|being used by another process/iu.test(message)) {
    const holder = /PID (\d+)/u.exec(message)?.[1];
    const who = holder === undefined ? 'another process' : `another process (number ${holder})`;
    return new WorkspaceProblem(
      `${path} is in use by ${who}, and only one at a time may write: wait until it has ended, then try again`,
      'busy',
    );
  }
  if (/not a valid DuckDB database|Could not read|serialization|version number|corrupt/iu.test(message)) {
    return new WorkspaceProblem(`${path} is no workspace that this Stemma can read (${firstLine(message)})`, 'unfit');
  }
  if (/cannot open file.*no such file or directory/isu.test(message)) {
    return new WorkspaceProblem(`the folder that ${path} is to be in is not there: make it first`, 'not-found');
  }
  if (/permission denied|read-only file system/iu.test(message)) {
    return new WorkspaceProblem(`${path} may not be read or written: change its permissions`, 'unfit');
  }
  if (/no space left|disk/iu.test(message)) {
    return new WorkspaceProblem(
      `the disk of ${path} is full: make room and run the same command again; what was saved stays`,
      'conflict',
    );
  }
  return error;
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').slice(0, 160);
