/** What was read and what was not, and how to read the page. */
import type { JSX } from 'preact';
import type { Overview } from '../data/index.ts';
import { More } from '../parts/index.ts';

const FIRST = 5;

export function Colophon({ overview: { counts, diagnostics } }: { readonly overview: Overview }): JSX.Element {
  return (
    <footer class="colophon">
      <p>
        Articles: {counts.seen} seen, {counts.read} read, {counts.repeated} repeated, {counts.refused} refused.
      </p>
      {diagnostics.length > 0 && (
        <ul>
          <More items={diagnostics} first={FIRST} what="remarks">
            {({ code, message, path, line }, index) => (
              <li key={`${code}-${index}`}>
                {path !== undefined && `${path.slice(0, 200)}${line === undefined ? '' : `:${line}`}: `}
                {message.slice(0, 300)}
              </li>
            )}
          </More>
        </ul>
      )}
      <p>
        Stemma counts who says a thing and on whose word, not what is true. “Inferred” marks what no article states.
        Keys: / search, Tab and Enter open, Esc close.
      </p>
    </footer>
  );
}
