/**
 * Progress on standard error, and only when that is a terminal; the library is not even loaded otherwise. A bar with the time
 * left where the total is known, else how many are done and how fast.
 */
import type { SingleBar } from 'cli-progress';
import type { Progress } from '../../operations/index.ts';

export interface ProgressView {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

/** Fewer articles than this are done before a bar could be read. */
const FEWEST = 20;
const KNOWN = '{phase} {bar} {value}/{total} · {rate}/s · {eta_formatted} left';
const OPEN = '{phase} {value} · {rate}/s · {duration_formatted}';

interface Shown {
  readonly phase: string;
  readonly bar: SingleBar;
  readonly startedAt: number;
  readonly doneAtStart: number;
}

/** "98" or "4.2" a second. */
function rateOf(done: number, { startedAt, doneAtStart }: Pick<Shown, 'startedAt' | 'doneAtStart'>): string {
  const seconds = (performance.now() - startedAt) / 1000;
  const rate = seconds < 0.5 ? 0 : (done - doneAtStart) / seconds;
  return rate < 10 ? rate.toFixed(1) : rate.toFixed(0);
}

/** A view that shows nothing when `quiet` or when the stream is no terminal. */
export async function startProgress(stream: NodeJS.WriteStream, quiet: boolean): Promise<ProgressView> {
  if (quiet || !stream.isTTY) return { show: () => {}, stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  let shown: Shown | undefined;
  let stopped = false;

  const start = ({ phase, done, total }: Progress): Shown => {
    shown?.bar.stop();
    const format = total === undefined ? OPEN : KNOWN;
    const bar = new cliProgress.SingleBar({ stream, format, clearOnComplete: true, hideCursor: true, barsize: 24 });
    const started = { phase, bar, startedAt: performance.now(), doneAtStart: done };
    bar.start(total ?? 0, done, { phase, rate: rateOf(done, started) });
    return started;
  };

  return {
    show: (progress) => {
      const { phase, done, total } = progress;
      if (stopped || (total !== undefined && total < FEWEST)) return;
      if (shown?.phase !== phase) shown = start(progress);
      if (total !== undefined) shown.bar.setTotal(total);
      shown.bar.update(done, { phase, rate: rateOf(done, shown) });
    },
    stop: () => {
      stopped = true;
      shown?.bar.stop();
      shown = undefined;
    },
  };
}
