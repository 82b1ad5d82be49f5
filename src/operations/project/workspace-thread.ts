/** The thread of `deskApart`: takes orders about the workspace that it was started with, answers each by its number. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DeskMessage, NumberedOrder } from './desk-apart.ts';
import { makeDesk } from './workspace-desk.ts';

const desk = makeDesk(workerData as string);
const report = (message: DeskMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ number, order }: NumberedOrder) => {
  void desk(order, (progress) => report({ kind: 'progress', number, progress })).then((answer) =>
    report({ kind: 'answer', number, answer }),
  );
});
