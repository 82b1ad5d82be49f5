/** What the server has, kept in step by its events. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AppliedCorrection, Diagnostic } from '../../src/model/index.ts';
import type { StoryEntry } from '../data/index.ts';
import {
  ApiError,
  getStatus,
  listCorrections,
  listDiagnostics,
  listen,
  listStories,
  type Progress,
  type Status,
} from './api.ts';

export interface Project {
  /** Undefined until the server has answered. */
  readonly status?: Status | undefined;
  readonly progress?: Progress | undefined;
  readonly stories: readonly StoryEntry[];
  readonly corrections: readonly AppliedCorrection[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why nothing is heard, in words. */
  readonly trouble?: string | undefined;
  readonly needsToken: boolean;
}

const EMPTY: Project = { stories: [], corrections: [], diagnostics: [], needsToken: false };
const RETRY_MS = 2000;
/** The stream says when there is a new dossier, not when the last of the work is done: that is asked for. */
const SETTLE_MS = 700;

/** The project, and a way to listen anew when a token was given. */
export function useProject(): readonly [Project, () => void] {
  const [project, setProject] = useState(EMPTY);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const change = (part: Partial<Project>): void => {
      if (!stop.signal.aborted) setProject((before) => ({ ...before, ...part }));
    };
    const load = async ({ kind }: Status): Promise<void> => {
      if (kind === 'workspace') {
        // Too many to be loaded here: its own view asks for them, page by page.
        change({ diagnostics: await listDiagnostics() });
        return;
      }
      const [stories, corrections, diagnostics] = await Promise.all([
        listStories(),
        listCorrections(),
        listDiagnostics(),
      ]);
      change({ stories, corrections, diagnostics });
    };
    const settle = (): void => {
      if (stop.signal.aborted) return;
      getStatus().then(
        (status) => {
          change({ status, progress: status.analysing ? status.progress : undefined });
          if (status.analysing) setTimeout(settle, SETTLE_MS);
        },
        // The stream notices as well, and says so.
        () => undefined,
      );
    };
    const hear = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        try {
          await listen(({ name, data }) => {
            if (name === 'progress') change({ progress: data as Progress });
            if (name === 'failure') change({ trouble: (data as { message: string }).message });
            if (name !== 'status') return;
            const status = data as Status;
            const progress = status.analysing ? status.progress : undefined;
            change({ status, needsToken: false, progress, trouble: status.failure });
            if (status.analysing) setTimeout(settle, SETTLE_MS);
            load(status).catch((error: unknown) => change({ trouble: String(error) }));
          }, stop.signal);
        } catch (error) {
          if (error instanceof ApiError && error.status === 401) {
            change({ needsToken: true });
            return;
          }
          change({ trouble: 'The server does not answer; trying again.' });
        }
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    };
    void hear();
    return () => stop.abort();
  }, [attempt]);
  return [project, useCallback(() => setAttempt((count) => count + 1), [])];
}
