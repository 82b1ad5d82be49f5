/** All stories of the report: those of several articles first, the rest in one list. */
import type { JSX } from 'preact';
import { countOf, rangeOf } from '../../src/report/outline/index.ts';
import type { StoryEntry } from '../data/index.ts';
import { More } from '../parts/index.ts';
import { linkTo } from '../route.ts';

const FIRST = 60;

function Entries({ stories }: { readonly stories: readonly StoryEntry[] }): JSX.Element {
  return (
    <ol class="stories">
      <More items={stories} first={FIRST} what="stories">
        {({ id, title, articleIds, support }) => (
          <li key={id}>
            <a href={linkTo(id)}>{title.slice(0, 240)}</a>
            {articleIds.length > 1 && (
              <p class="faint">
                {countOf(articleIds.length, 'article')}, {rangeOf(support.observers, 'observer')},{' '}
                {rangeOf(support.sources, 'source')}
              </p>
            )}
          </li>
        )}
      </More>
    </ol>
  );
}

interface StoryListProps {
  readonly stories: readonly StoryEntry[];
  /** Whether more may come. */
  readonly waiting?: boolean;
}

export function StoryList({ stories, waiting = false }: StoryListProps): JSX.Element {
  const shared = stories.filter(({ articleIds }) => articleIds.length > 1);
  const alone = stories.filter(({ articleIds }) => articleIds.length === 1);
  return (
    <main class="edition" id="main" tabIndex={-1}>
      <header class="verdict">
        <h1>
          {stories.length === 0
            ? waiting
              ? 'Reading …'
              : 'No story was found'
            : countOf(stories.length, 'story', 'stories')}
        </h1>
        {stories.length === 0 && !waiting && (
          <p class="counts">None of the files held an article that could be read.</p>
        )}
      </header>
      {shared.length > 0 && <Entries stories={shared} />}
      {alone.length > 0 && (
        <>
          <h2>{shared.length > 0 ? 'Articles that no other tells' : 'Each in one article only'}</h2>
          <Entries stories={alone} />
        </>
      )}
    </main>
  );
}
