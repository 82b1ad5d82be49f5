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
  /** What the items stand in: a list unless given. */
  readonly within?: 'list' | 'block' | 'table';
  readonly children: (item: Item, index: number) => ComponentChildren;
}

export function More<Item>({
  items,
  first,
  atLeast = 0,
  what,
  within = 'list',
  children,
}: MoreProps<Item>): JSX.Element {
  const [asked, setAsked] = useState(first);
  useEffect(() => {
    const all = (): void => setAsked(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, []);
  const shown = Math.max(asked, atLeast);
  const hidden = items.length - shown;
  const button = (
    <button type="button" class="quiet" onClick={() => setAsked(shown + Math.max(first * 4, 40))}>
      {hidden} more {what}
    </button>
  );
  return (
    <>
      {items.slice(0, shown).map(children)}
      {hidden > 0 && ROWS[within](button)}
    </>
  );
}

/** An element of its own in whatever stands around. */
const ROWS: Readonly<Record<'list' | 'block' | 'table', (button: JSX.Element) => JSX.Element>> = {
  list: (button) => <li class="more">{button}</li>,
  block: (button) => <p class="more">{button}</p>,
  table: (button) => (
    <tr class="more">
      <td colSpan={9}>{button}</td>
    </tr>
  ),
};
