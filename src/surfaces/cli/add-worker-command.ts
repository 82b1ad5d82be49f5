/** The command `worker`: one task of a cluster's job, from standard input to standard output. */
import { once } from 'node:events';
import { Argument, type Command } from 'commander';
import { type WorkerTask, workerTasks } from '../../operations/index.ts';
import type { CliProcess } from './cli-process.ts';

/** Characters that are written at once. */
const CHUNK_CHARACTERS = 64 * 1024;

const TASKS = workerTasks.map(({ name, title }) => `  ${name.padEnd(10)}${title}`).join('\n');

async function runTask(task: WorkerTask, io: CliProcess): Promise<void> {
  let chunk = '';
  const write = async (): Promise<void> => {
    if (!io.stdout.write(chunk)) await once(io.stdout, 'drain');
    chunk = '';
  };
  for await (const value of task.run(process.stdin)) {
    chunk += `${JSON.stringify(value)}\n`;
    if (chunk.length >= CHUNK_CHARACTERS) await write();
  }
  await write();
}

/** Adds the command. */
export function addWorkerCommand(program: Command, io: CliProcess): void {
  program
    .command('worker')
    .description('Do one task of a job that is spread over machines: JSON lines in, JSON lines out.')
    .addArgument(new Argument('<task>', 'what to do').choices(workerTasks.map(({ name }) => name)))
    .addHelpText(
      'after',
      `\nTasks:\n${TASKS}\n\nExample:\n  zcat part.jsonl.gz | stemma worker articles > analysed.jsonl`,
    )
    .action(async (name: string) => {
      const task = workerTasks.find((candidate) => candidate.name === name);
      if (task !== undefined) await runTask(task, io);
    });
}
