/** One analysis at a time; what is asked for while one runs is done once, after it. */
import type { Dossier } from '../../model/index.ts';
import type { Progress } from '../operation.ts';
import { type AnalysisOrder, analyseApart, type RunningAnalysis } from './analyse-apart.ts';
import type { ProjectStatus } from './project-status.ts';

/** Many files come at once: the first of them waits this long for the others. */
const GATHER_MS = 60;

export interface AnalysesOptions {
  /** What is to be read, asked at the start of every analysis. */
  readonly order: () => Promise<AnalysisOrder>;
  readonly onProgress: (progress: Progress) => void;
  readonly onDossier: (dossier: Dossier) => void;
  readonly onFailure: (message: string) => void;
}

export interface Analyses {
  /** Something has changed: read again. */
  request(): void;
  status(): Pick<ProjectStatus, 'analysing' | 'progress' | 'failure'>;
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Nothing runs before the first request. */
export function startAnalyses({ order, onProgress, onDossier, onFailure }: AnalysesOptions): Analyses {
  let wanted = false;
  let stopped = false;
  let running: RunningAnalysis | undefined;
  let loop: Promise<void> | undefined;
  let progress: Progress | undefined;
  let failure: string | undefined;

  // The compiler does not see that `stop` may be called meanwhile.
  const isStopped = (): boolean => stopped;
  const runOnce = async (): Promise<void> => {
    running = analyseApart(await order(), (next) => {
      progress = next;
      onProgress(next);
    });
    onDossier(await running.dossier);
  };
  const run = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    while (wanted && !stopped) {
      wanted = false;
      try {
        await runOnce();
        failure = undefined;
      } catch (error) {
        if (isStopped()) return;
        failure = error instanceof Error ? error.message : String(error);
        onFailure(failure);
      }
    }
    running = undefined;
    progress = undefined;
    loop = undefined;
  };

  return {
    request: () => {
      if (stopped) return;
      wanted = true;
      loop ??= run();
    },
    status: () => ({
      analysing: loop !== undefined,
      ...(progress === undefined ? {} : { progress: { ...progress } }),
      ...(failure === undefined ? {} : { failure }),
    }),
    settled: () => loop ?? Promise.resolve(),
    stop: async () => {
      stopped = true;
      await running?.stop();
    },
  };
}
