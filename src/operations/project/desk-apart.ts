/**
 * The desk of a workspace in a thread of its own, so that a story that is built holds up nobody who asks for what is at hand.
 * Run from its TypeScript source, as the tests do, it stays in this thread: a worker of Node 20 cannot load TypeScript.
 */
import { Worker } from 'node:worker_threads';
import type { Progress } from '../operation.ts';
import { type Desk, type DeskAnswer, type DeskOrder, makeDesk } from './workspace-desk.ts';

export interface NumberedOrder {
  readonly number: number;
  readonly order: DeskOrder;
}

/** What the thread reports. */
export type DeskMessage =
  | { readonly kind: 'progress'; readonly number: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: DeskAnswer };

export interface DeskApart {
  readonly desk: Desk;
  /** Ends it, whatever is under way. */
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly onProgress: (progress: Progress) => void;
  readonly answer: (answer: DeskAnswer) => void;
}

const IS_SOURCE = import.meta.url.endsWith('.ts');

/** Starts the desk. An order that the thread does not live to answer is answered as failed. */
export function deskApart(path: string): DeskApart {
  if (IS_SOURCE) return { desk: makeDesk(path), stop: () => Promise.resolve() };
  const worker = new Worker(new URL('workspace-thread.js', import.meta.url), { workerData: path });
  const waiting = new Map<number, Waiting>();
  let ended: string | undefined;
  let count = 0;
  const end = (why: string): void => {
    ended ??= why;
    for (const { answer } of waiting.values()) answer({ failed: ended });
    waiting.clear();
  };
  worker.on('message', (message: DeskMessage) => {
    const order = waiting.get(message.number);
    if (message.kind === 'progress') order?.onProgress(message.progress);
    else {
      waiting.delete(message.number);
      order?.answer(message.answer);
    }
  });
  worker.once('error', (error) => end(error.stack ?? error.message));
  worker.once('exit', (code) => end(`the thread of the workspace ended (${code})`));
  const desk: Desk = (order, onProgress) =>
    new Promise((answer) => {
      if (ended !== undefined) {
        answer({ failed: ended });
        return;
      }
      count += 1;
      waiting.set(count, { onProgress, answer });
      worker.postMessage({ number: count, order } satisfies NumberedOrder);
    });
  return { desk, stop: () => worker.terminate().then(() => {}) };
}
