/** The live app: articles come in, stories are read, and what is wrong is put right. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryData } from '../data/index.ts';
import { CorrectionLog, type Desk, DeskContext } from '../parts/index.ts';
import { linkTo, useRoute } from '../route.ts';
import { Colophon, Masthead, StoryList, useEscape } from '../shell/index.ts';
import { StoryPage } from '../story/index.ts';
import {
  linkToQuery,
  type Page,
  parseQuery,
  useFound,
  type WorkspaceQuery,
  WorkspaceView,
} from '../workspace/index.ts';
import { AddArticles } from './add-articles.tsx';
import { ApiError, find, getStory, type Status, saveToken } from './api.ts';
import { Correct } from './correct.tsx';
import { Controls } from './corrections.tsx';
import { fieldOf } from './field-of.ts';
import { type Project, useProject } from './use-project.ts';

/** The server is at work on something else, or another process on the workspace: it comes back to this. */
const BUSY = 503;
const RETRY_MS = 5000;

/** "reading articles, 12 of 40" */
function ProgressLine({ project: { status, progress, trouble } }: { readonly project: Project }): JSX.Element {
  const total = progress?.total === undefined ? '' : ` of ${progress.total}`;
  return (
    <p class="progress" role="status">
      {trouble !== undefined && <span class="trouble">{trouble} </span>}
      {status?.analysing === true &&
        (progress === undefined ? 'reading …' : `${progress.phase}, ${progress.done}${total}`)}
      {progress?.total !== undefined && status?.analysing === true && (
        <progress value={progress.done} max={progress.total} aria-label="Progress" />
      )}
    </p>
  );
}

function TokenForm({ onToken }: { readonly onToken: () => void }): JSX.Element {
  return (
    <main class="edition" id="main" tabIndex={-1}>
      <form
        class="correct"
        onSubmit={(event) => {
          event.preventDefault();
          saveToken(fieldOf(event.currentTarget, 'token'));
          onToken();
        }}
      >
        <p>This server asks for the token that it printed when it was started.</p>
        <label>
          token
          <input name="token" type="password" required={true} />
        </label>
        <button type="submit">Go on</button>
      </form>
    </main>
  );
}

/** The story that is open, read again whenever the dossier changes; `null` when the server has it no more, or why it does not come. */
function useStory(storyId: string | undefined, version: number | undefined): StoryData | string | null | undefined {
  const [data, setData] = useState<StoryData | null>();
  const [trouble, setTrouble] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (storyId === undefined || version === undefined) return;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    getStory(storyId).then(
      ({ stories: [story], articles }) => {
        if (!current || story === undefined) return;
        setData({ story, articles });
        setTrouble(undefined);
      },
      (error: unknown) => {
        if (!current) return;
        if (error instanceof ApiError && error.status !== BUSY) setData(null);
        setTrouble((error as Error).message);
        timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
      },
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [storyId, version, attempt]);
  if (data !== undefined && data?.story.id === storyId) return data;
  return data === null ? null : trouble;
}

/** Instead of a story: why there is none. */
const Notice = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <main class="edition" id="main" tabIndex={-1}>
    <p class="nothing notice" role="status">
      {children}
    </p>
  </main>
);

/** What is shown where no story is open: articles come in, stories are listed, corrections stand below. */
function Start({ project, status }: { readonly project: Project; readonly status: Status }): JSX.Element {
  return (
    <>
      {status.takesArticles && <AddArticles />}
      <StoryList stories={project.stories} waiting={status.analysing} />
      <CorrectionLog
        corrections={project.corrections}
        controls={({ id, status: state, change }) =>
          state === 'applied' && change.kind !== 'withdraw' ? (
            <Correct
              label="take back"
              ask="This correction falls."
              change={() => ({ kind: 'withdraw', correctionId: id })}
            />
          ) : null
        }
      />
    </>
  );
}

/** The same over a workspace. What was found stays while a story is open. */
function useWorkspace(status: Status | undefined, isOpen: boolean): { home: string; view: JSX.Element } {
  const last = useRef<WorkspaceQuery>({});
  if (!isOpen) last.current = parseQuery(location.hash);
  const query = last.current;
  const [found, more] = useFound(query, status?.kind === 'workspace' ? status.version : undefined, find<Page>);
  return {
    home: linkToQuery(query),
    view: (
      <>
        <WorkspaceView query={query} found={found} onMore={more} />
        {status?.takesArticles === true && <AddArticles />}
      </>
    ),
  };
}

export function LiveApp(): JSX.Element {
  const [project, listenAgain] = useProject();
  const { status, stories, diagnostics } = project;
  const route = useRoute();
  const storyId = route.storyId?.startsWith('?') === true ? undefined : route.storyId;
  const data = useStory(storyId, status?.version);
  const reading = storyId !== undefined;
  const { home, view } = useWorkspace(status, reading);
  const isWorkspace = status?.kind === 'workspace';
  useEscape(route);
  useEffect(() => {
    if (reading) scrollTo(0, 0);
  }, [storyId]);
  if (project.needsToken) return <TokenForm onToken={listenAgain} />;
  const desk: Desk = (subject) =>
    status?.takesCorrections === true && data !== null && typeof data === 'object' ? (
      <Controls subject={subject} story={data.story} stories={stories} />
    ) : null;
  return (
    <>
      <Masthead
        data={typeof data === 'object' ? (data ?? undefined) : undefined}
        stories={isWorkspace ? status.stories : stories.length}
        home={isWorkspace ? home : linkTo('')}
      />
      <ProgressLine project={project} />
      {reading && data !== null && typeof data === 'object' && (
        <DeskContext.Provider value={desk}>
          <StoryPage key={data.story.id} data={data} finding={route.finding} />
        </DeskContext.Provider>
      )}
      {reading && data === undefined && <Notice>The story is put together …</Notice>}
      {reading && typeof data === 'string' && <Notice>{data}</Notice>}
      {reading && data === null && (
        <Notice>
          This story is not there any more; articles or a correction may have changed it. <a href={home}>All stories</a>
        </Notice>
      )}
      {!reading && status !== undefined && (isWorkspace ? view : <Start project={project} status={status} />)}
      {status !== undefined && <Colophon overview={{ counts: status.counts, diagnostics, stories }} />}
    </>
  );
}
