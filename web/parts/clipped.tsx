/** Text that may be of any length: its beginning, and the rest on demand. A line of a megabyte never reaches the layout. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** Characters shown before somebody asks for more, and how many more each time. */
const FIRST = 700;
const STEP = 10_000;

export function Clipped({ text }: { readonly text: string }): JSX.Element {
  const [shown, setShown] = useState(FIRST);
  if (text.length <= shown + FIRST / 4) return <>{text}</>;
  return (
    <>
      {text.slice(0, shown)}…{' '}
      <button type="button" class="quiet" onClick={() => setShown(shown + STEP)}>
        show more
      </button>
    </>
  );
}
