import type { JSX } from 'preact';
import { useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';

/** Sections with what they hold; a section without anything is not offered. */
export function Contents(): JSX.Element {
  const { story, articles } = useEdition();
  const many = articles.length > 1;
  const sections: readonly (readonly [string, string, boolean])[] = [
    ['stemma', 'who took it from whom', many],
    ['witnesses', 'who reports it', true],
    ['apparatus', 'what they report', story.claims.length > 0],
    ['variants', 'where they disagree', many],
    ['quotes', 'what was said', story.quotes.length > 0],
    ['chronicle', 'when, and who with whom', story.chronicle.events.length + story.actors.length > 0],
  ];
  return (
    <nav class="contents" aria-label="Sections">
      <ul>
        {sections
          .filter(([, , there]) => there)
          .map(([id, words]) => (
            <li key={id}>
              <a href={linkTo(story.id, id)}>{words}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
