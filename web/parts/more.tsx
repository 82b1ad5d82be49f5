/** A list of which only the beginning is drawn; the rest on demand, and all of it for a printer. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface MoreProps<Item> {
  readonly items: readonly Item[];
  /** How many are drawn at first. */
  readonly first: number;
  /** At least this many are drawn: up to an item that a link leads to. */
  readonly atLeast?: number;
  /** What the items are, in the plural. */
  readonly what: string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

export function More<Item>({ items, first, atLeast = 0, what, children }: MoreProps<Item>): JSX.Element {
  const [asked, setAsked] = useState(first);
  useEffect(() => {
    const all = (): void => setAsked(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, []);
  const shown = Math.max(asked, atLeast);
  const hidden = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {hidden > 0 && (
        <p class="more">
          <button type="button" class="quiet" onClick={() => setAsked(shown + Math.max(first * 4, 40))}>
            {hidden} more {what}
          </button>
        </p>
      )}
    </>
  );
}
