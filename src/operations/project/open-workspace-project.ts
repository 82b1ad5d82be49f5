/** A workspace as surfaces serve it: read as it is at the moment, also beside others that fill it; filled where it may be. */
import { setTimeout } from 'node:timers/promises';
import { openUploads } from '../../store/index.ts';
import { type Progress, RequestError } from '../operation.ts';
import { deskApart } from './desk-apart.ts';
import type { Holdings } from './holdings.ts';
import type { ProjectEvent, ProjectStatus } from './project-status.ts';
import { stampOf } from './stamp-of.ts';
import type { DeskOrder } from './workspace-desk.ts';
import { workspaceQuestions } from './workspace-questions.ts';

export interface WorkspaceOptions {
  /** Whether articles may be added; default: only read. */
  readonly writable?: boolean;
}

/** While somebody listens, whether another process has changed the file is looked for this often. */
const WATCH_MS = 3000;

/** Another process that is at work has this long before it is asked again whether it is done. */
const BUSY_MS = 5000;

type Described = Pick<ProjectStatus, 'counts' | 'stories'>;

/** Opens the workspace at `path`. Uploads wait in a folder beside it until they are in it. Throws `RequestError`. */
export async function openWorkspaceProject(path: string, { writable = false }: WorkspaceOptions): Promise<Holdings> {
  const uploads = openUploads(`${path}.incoming`);
  const { desk, stop } = deskApart(path);
  const listeners = new Set<(event: ProjectEvent) => void>();
  let version = 1;
  let stamp = await stampOf(path);
  let state = {};
  let filling: Promise<void> | undefined;
  let progress: Progress | undefined;
  let failure: string | undefined;

  const tell = (event: ProjectEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const order = async (
    wanted: DeskOrder,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<string> => {
    const answer = await desk(wanted, onProgress);
    if ('json' in answer) return answer.json;
    if ('refused' in answer) throw new RequestError(answer.refused, answer.fault);
    throw new Error(answer.failed);
  };
  const describe = async (): Promise<Described> => JSON.parse(await order({ kind: 'describe' })) as Described;
  let described: Described;
  try {
    described = await describe();
  } catch (error) {
    await stop();
    throw error;
  }

  /** Notices what another process, or a story that was built, has changed. What this one fills in counts when it is done. */
  const look = async (): Promise<void> => {
    if (filling !== undefined) return;
    const now = await stampOf(path);
    if (now === stamp) return;
    [stamp, state] = [now, {}];
    const before = described;
    // While another process is at work, what was known before has to do.
    described = await describe().catch(() => before);
    if (JSON.stringify(before) === JSON.stringify(described)) return;
    version += 1;
    tell({ kind: 'dossier', version });
  };

  let closing = false;
  const fill = async (): Promise<void> => {
    for (let names = await uploads.list(); names.length > 0 && !closing; names = await uploads.list()) {
      const paths = names.map((name) => uploads.pathOf(name));
      try {
        await order({ kind: 'ingest', paths }, (next) => {
          progress = next;
          tell({ kind: 'progress', progress: next });
        });
        await uploads.remove(names);
      } catch (error) {
        if (!(error instanceof RequestError && error.fault === 'busy')) throw error;
        await setTimeout(BUSY_MS, undefined, { ref: false });
      }
    }
  };
  const startFilling = (): void => {
    filling ??= fill()
      .then(
        () => (failure = undefined),
        (error: unknown) => {
          failure = error instanceof Error ? error.message : String(error);
          tell({ kind: 'failure', message: failure });
        },
      )
      .then(() => {
        [filling, progress] = [undefined, undefined];
        return look();
      });
  };
  // What a server that was ended had acknowledged.
  if (writable && (await uploads.list()).length > 0) startFilling();

  const watch = setInterval(() => {
    if (listeners.size > 0) void look();
  }, WATCH_MS).unref();

  return {
    questions: workspaceQuestions,
    get status() {
      return {
        version,
        kind: 'workspace' as const,
        analysing: filling !== undefined,
        ...(progress === undefined ? {} : { progress }),
        ...(failure === undefined ? {} : { failure }),
        takesArticles: writable,
        takesCorrections: false,
        counts: described.counts,
        stories: described.stories,
      };
    },
    state: async () => {
      await look();
      return state;
    },
    ask: (name, input) => order({ kind: 'ask', name, input }),
    addFile: async (name, bytes) => {
      if (!writable) {
        throw new RequestError('this workspace is only read: serve it with --writable to add articles', 'conflict');
      }
      const { id, fileName, repeated } = await uploads.save(name, bytes);
      startFilling();
      return { id, path: uploads.pathOf(fileName), bytes: bytes.length, repeated };
    },
    addCorrection: () =>
      Promise.reject(new RequestError('a workspace takes no corrections yet: serve a folder instead', 'conflict')),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settled: async () => {
      while (filling !== undefined) await filling;
    },
    close: async () => {
      closing = true;
      clearInterval(watch);
      await stop();
    },
  };
}
