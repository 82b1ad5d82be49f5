/** The search field and its hits: "/" leads there, arrows choose, Enter opens, Escape leaves. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openEdition, type StoryData } from '../data/index.ts';
import { linkTo } from '../route.ts';
import { findInStory, type Hit, indexStory } from './find-in-story.ts';

const KIND_WORDS: Readonly<Record<Hit['kind'], string>> = {
  claim: 'claim',
  variant: 'disagreement',
  quote: 'quote',
  actor: 'actor',
  article: 'article',
  text: 'in the text',
};

export function Search({ data }: { readonly data: StoryData }): JSX.Element {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const edition = useMemo(() => openEdition(data), [data]);
  const index = useMemo(() => (open ? indexStory(data.story, edition.articles) : []), [data, open]);
  const hits = useMemo(() => (open ? findInStory(query, index, edition.articles) : []), [query, index, open]);

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  const leave = (): void => {
    setOpen(false);
    field.current?.blur();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, hits.length - 1));
    if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    const hit = hits[chosen];
    if (event.key === 'Enter' && hit !== undefined) {
      location.hash = linkTo(data.story.id, hit.finding);
      leave();
    }
    if (event.key.startsWith('Arrow')) event.preventDefault();
  };
  const shown = open && query.trim().length > 1;
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        placeholder="Search the story  /"
        aria-label="Search the story"
        role="combobox"
        aria-expanded={shown}
        aria-controls="hits"
        aria-activedescendant={shown && hits.length > 0 ? `hit-${chosen}` : undefined}
        value={query}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <div id="hits" class={shown ? 'hits' : 'hits hidden'} role="listbox" aria-label="Hits">
        {shown && hits.length === 0 && <p class="faint">Nothing found.</p>}
        {shown &&
          hits.map(({ kind, finding, words, siglum }, place) => (
            <a
              key={finding}
              id={`hit-${place}`}
              role="option"
              aria-selected={place === chosen}
              tabIndex={-1}
              class={place === chosen ? 'hit chosen' : 'hit'}
              href={linkTo(data.story.id, finding)}
              onClick={leave}
            >
              <span class="faint">
                {siglum} {KIND_WORDS[kind]}
              </span>{' '}
              {words}
            </a>
          ))}
      </div>
    </search>
  );
}
