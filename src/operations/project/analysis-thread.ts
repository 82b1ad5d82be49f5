/** The thread of `analyseApart`: reads the articles it was started with, reports how far it is, then the dossier, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { readArticles } from '../read-articles.ts';
import type { AnalysisOrder, AnalysisReport } from './analyse-apart.ts';

const report = (message: AnalysisReport): void => parentPort?.postMessage(message);
const { paths, log } = workerData as AnalysisOrder;
const dossier = await readArticles(paths, log, { onProgress: (progress) => report({ kind: 'progress', progress }) });
report({ kind: 'dossier', dossier });
