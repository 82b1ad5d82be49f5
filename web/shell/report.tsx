/** The report: everything in this file, nothing from anywhere. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Overview, readStory } from '../data/index.ts';
import { CorrectionLog } from '../parts/index.ts';
import { useRoute } from '../route.ts';
import { StoryPage } from '../story/index.ts';
import { Colophon } from './colophon.tsx';
import { Masthead, useEscape } from './masthead.tsx';
import { StoryList } from './story-list.tsx';

export function Report({ overview }: { readonly overview: Overview }): JSX.Element {
  const { stories, corrections = [] } = overview;
  const route = useRoute();
  const [only] = stories;
  const storyId = route.storyId ?? (stories.length === 1 ? only?.id : undefined);
  const data = useMemo(() => (storyId === undefined ? undefined : readStory(storyId)), [storyId]);
  useEscape(route);
  return (
    <>
      <Masthead data={data} stories={stories.length} />
      {data === undefined ? (
        <StoryList stories={stories} />
      ) : (
        <StoryPage key={data.story.id} data={data} finding={route.finding} />
      )}
      <CorrectionLog corrections={corrections} />
      <Colophon overview={overview} />
    </>
  );
}
