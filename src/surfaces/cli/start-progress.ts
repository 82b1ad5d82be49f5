/** A progress bar on standard error, and only when that is a terminal; the library is not even loaded otherwise. */
import type { Progress } from '../../operations/index.ts';

export interface ProgressView {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

/** Fewer articles than this are done before a bar could be read. */
const FEWEST = 20;

/** A view that shows nothing when `quiet` or when the stream is no terminal. */
export async function startProgress(stream: NodeJS.WriteStream, quiet: boolean): Promise<ProgressView> {
  if (quiet || !stream.isTTY) return { show: () => {}, stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{phase} {bar} {value}/{total}',
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
  });
  let started = false;
  return {
    show: ({ phase, done, total }) => {
      if (total === undefined || total < FEWEST) return;
      if (started) {
        bar.setTotal(total);
        bar.update(done, { phase });
      } else {
        bar.start(total, done, { phase });
        started = true;
      }
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
