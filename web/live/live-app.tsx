/** The live app: articles come in, stories are read, and what is wrong is put right. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoryData } from '../data/index.ts';
import { CorrectionLog, DeskContext } from '../parts/index.ts';
import { linkTo, useRoute } from '../route.ts';
import { Colophon, Masthead, StoryList, useEscape } from '../shell/index.ts';
import { StoryPage } from '../story/index.ts';
import { AddArticles } from './add-articles.tsx';
import { getStory, saveToken } from './api.ts';
import { Correct } from './correct.tsx';
import { Controls } from './corrections.tsx';
import { fieldOf } from './field-of.ts';
import { type Project, useProject } from './use-project.ts';

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

/** The story that is open, read again whenever the dossier changes; `null` when the server has it no more. */
function useStory(storyId: string | undefined, version: number | undefined): StoryData | null | undefined {
  const [data, setData] = useState<StoryData | null>();
  useEffect(() => {
    if (storyId === undefined || version === undefined) return;
    let current = true;
    getStory(storyId).then(
      ({ stories: [story], articles }) => current && story !== undefined && setData({ story, articles }),
      () => current && setData(null),
    );
    return () => {
      current = false;
    };
  }, [storyId, version]);
  return data?.story.id === storyId ? data : data === null ? null : undefined;
}

export function LiveApp(): JSX.Element {
  const [project, listenAgain] = useProject();
  const { status, stories, corrections, diagnostics } = project;
  const route = useRoute();
  const data = useStory(route.storyId, status?.version);
  useEscape(route);
  if (project.needsToken) return <TokenForm onToken={listenAgain} />;
  const reading = route.storyId !== undefined;
  return (
    <>
      <Masthead data={reading ? (data ?? undefined) : undefined} stories={stories.length} />
      <ProgressLine project={project} />
      {reading && data !== null && data !== undefined && (
        <DeskContext.Provider value={(subject) => <Controls subject={subject} story={data.story} stories={stories} />}>
          <StoryPage key={data.story.id} data={data} finding={route.finding} />
        </DeskContext.Provider>
      )}
      {reading && data === null && (
        <main class="edition" id="main">
          <p class="nothing">
            This story is not there any more; a correction may have changed it. <a href={linkTo('')}>All stories</a>
          </p>
        </main>
      )}
      {!reading && status !== undefined && (
        <>
          {status.takesArticles && <AddArticles />}
          <StoryList stories={stories} waiting={status.analysing} />
          <CorrectionLog
            corrections={corrections}
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
      )}
      {status !== undefined && <Colophon overview={{ counts: status.counts, diagnostics, stories }} />}
    </>
  );
}
