/** The report: everything in this file, nothing from anywhere. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type Overview, readStory } from '../data/index.ts';
import { linkTo, readerRouteOf, useRoute } from '../route.ts';
import { Search } from '../search/index.ts';
import { StoryPage } from '../story/index.ts';
import { Colophon } from './colophon.tsx';
import { StoryList } from './story-list.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Report({ overview }: { readonly overview: Overview }): JSX.Element {
  const { stories } = overview;
  const route = useRoute();
  const [only] = stories;
  const storyId = route.storyId ?? (stories.length === 1 ? only?.id : undefined);
  const data = useMemo(() => (storyId === undefined ? undefined : readStory(storyId)), [storyId]);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input[type=search], select, textarea');
      if (event.key !== 'Escape' || typing || route.storyId === undefined || route.finding === undefined) return;
      // An open finding closes where it stands; an article leads back to its story.
      location.hash = linkTo(route.storyId);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [route]);
  return (
    <>
      <header class="bar">
        <a
          class="skip"
          href={linkTo(storyId ?? '', readerRouteOf(route.finding) === undefined ? 'stemma' : route.finding)}
        >
          Skip to the story
        </a>
        <a class="wordmark" href="#/">
          Stemma
        </a>
        {stories.length > 1 && data !== undefined && (
          <a class="quiet" href="#/">
            all {stories.length} stories
          </a>
        )}
        {data !== undefined && <Search key={data.story.id} data={data} />}
        <ThemeSwitch />
      </header>
      {data === undefined ? (
        <StoryList stories={stories} />
      ) : (
        <StoryPage key={data.story.id} data={data} finding={route.finding} />
      )}
      <Colophon overview={overview} />
    </>
  );
}
