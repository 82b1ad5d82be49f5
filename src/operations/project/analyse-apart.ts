/**
 * Reads articles in a thread of its own, so that whoever asks meanwhile is answered. Run from its TypeScript source, as the
 * tests do, it stays in this thread: a worker of Node 20 cannot load TypeScript.
 */
import { Worker } from 'node:worker_threads';
import type { Correction, Dossier } from '../../model/index.ts';
import type { Progress } from '../operation.ts';
import { readArticles } from '../read-articles.ts';

export interface AnalysisOrder {
  readonly paths: readonly string[];
  readonly log: readonly Correction[];
}

/** What the thread reports. */
export type AnalysisReport =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'dossier'; readonly dossier: Dossier };

export interface RunningAnalysis {
  readonly dossier: Promise<Dossier>;
  stop(): Promise<void>;
}

const IS_SOURCE = import.meta.url.endsWith('.ts');

/** Starts an analysis. */
export function analyseApart(order: AnalysisOrder, onProgress: (progress: Progress) => void): RunningAnalysis {
  if (IS_SOURCE) {
    return { dossier: readArticles(order.paths, order.log, { onProgress }), stop: () => Promise.resolve() };
  }
  const worker = new Worker(new URL('analysis-thread.js', import.meta.url), { workerData: order });
  const dossier = new Promise<Dossier>((resolve, reject) => {
    worker.on('message', (report: AnalysisReport) => {
      if (report.kind === 'progress') onProgress(report.progress);
      else resolve(report.dossier);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the analysis ended early (${code})`)));
  });
  return { dossier, stop: () => worker.terminate().then(() => {}) };
}
