/** The bar on top: name, way back, search, colours. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StoryData } from '../data/index.ts';
import { linkTo, type Route } from '../route.ts';
import { Search } from '../search/index.ts';
import { ThemeSwitch } from './theme-switch.tsx';

interface MastheadProps {
  /** The story that is open. */
  readonly data: StoryData | undefined;
  /** How many stories there are. */
  readonly stories: number;
  /** Where they are listed. */
  readonly home?: string;
}

export function Masthead({ data, stories, home = linkTo('') }: MastheadProps): JSX.Element {
  const skip = (): void => document.getElementById('main')?.focus();
  return (
    <header class="bar">
      <button type="button" class="skip" onClick={skip}>
        Skip to the story
      </button>
      <a class="wordmark" href={home}>
        Stemma
      </a>
      {stories > 1 && data !== undefined && (
        <a class="quiet" href={home}>
          all {stories} stories
        </a>
      )}
      {data !== undefined && <Search key={data.story.id} data={data} />}
      <ThemeSwitch />
    </header>
  );
}

/** Escape closes what is open, and leads from an article back to its story. */
export function useEscape({ storyId, finding }: Route): void {
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea');
      if (event.key !== 'Escape' || typing || storyId === undefined || finding === undefined) return;
      location.hash = linkTo(storyId);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [storyId, finding]);
}
