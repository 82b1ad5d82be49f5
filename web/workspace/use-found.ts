/** What a query finds, page by page. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Page } from './workspace-items.ts';
import { pathOf, type WorkspaceQuery } from './workspace-query.ts';

export interface Found {
  readonly path: string;
  readonly page: Page;
  /** Nothing has come yet, or the next page is on its way. */
  readonly waiting: boolean;
  /** Why nothing comes, in words. */
  readonly trouble?: string;
}

const EMPTY: Page = { total: 0, items: [] };

/** Another process that fills the workspace is done some time. */
const RETRY_MS = 5000;

/**
 * What `query` finds in `version` of the workspace, and a way to ask for the next page. Absent `version`: nothing is asked.
 * `ask` is the call to the server.
 */
export function useFound(
  query: WorkspaceQuery,
  version: number | undefined,
  ask: (path: string) => Promise<Page>,
): readonly [Found, () => void] {
  const path = pathOf(query);
  const [found, setFound] = useState<Found>({ path, page: EMPTY, waiting: true });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (version === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    setFound((before) => ({ ...(before.path === path ? before : { path, page: EMPTY }), path, waiting: true }));
    ask(path).then(
      (page) => current && setFound({ path, page, waiting: false }),
      (error: unknown) => {
        if (!current) return;
        setFound({ path, page: EMPTY, waiting: false, trouble: (error as Error).message });
        timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
      },
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [path, version, attempt]);

  const more = useCallback(() => {
    const { next } = found.page;
    if (next === undefined || found.waiting) return;
    setFound({ ...found, waiting: true });
    // An answer to a list that is not shown any more is dropped.
    const change = (changed: (before: Found) => Found): void =>
      setFound((before) => (before.path === found.path && before.page === found.page ? changed(before) : before));
    ask(`${found.path}&cursor=${encodeURIComponent(next)}`).then(
      (page) =>
        change((before) => ({
          path: before.path,
          page: { ...page, items: [...before.page.items, ...page.items] },
          waiting: false,
        })),
      (error: unknown) => change((before) => ({ ...before, waiting: false, trouble: (error as Error).message })),
    );
  }, [found]);
  return [found.path === path ? found : { path, page: EMPTY, waiting: true }, more];
}
