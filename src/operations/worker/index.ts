/**
 * Filters for clusters: each reads JSON lines and writes JSON lines, so that Spark, or anything else that can run a
 * command on a part of its data, does the distributing (docs/scale.md). Main value: `workerTasks`.
 */
import { articlesTask } from './analyse-lines.ts';
import { storiesTask } from './group-lines.ts';
import { stitchTask } from './stitch-lines.ts';
import { pairsTask } from './verify-lines.ts';
import type { WorkerTask } from './worker-task.ts';

export type { WorkerTask };
/** Every task, in the order in which a job runs them. */
export const workerTasks: readonly WorkerTask[] = [articlesTask, pairsTask, storiesTask, stitchTask];
