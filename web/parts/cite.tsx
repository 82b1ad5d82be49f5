/** Copies a finding as a citation: the words, who prints them, and where they can be checked. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../src/model/index.ts';
import type { Edition } from '../data/index.ts';
import { useEdition } from './edition-context.ts';

/** Words of one excerpt that a citation repeats. */
const MAX_CHARS = 400;

/** “Words …” — Outlet, “Title”, 2024-10-15, file or address, characters 12–80. */
export function citationOf({ byId }: Edition, { articleId, span, excerpt }: Evidence): string {
  const named = byId.get(articleId);
  const words = excerpt.length > MAX_CHARS ? `${excerpt.slice(0, MAX_CHARS)}…` : excerpt;
  if (named === undefined) return `“${words}”`;
  const { outlet, title, publishedAt, url, path } = named.article;
  const parts = [
    outlet?.name,
    `“${title}”`,
    publishedAt?.slice(0, 10),
    url ?? path,
    `characters ${span.start}–${span.end}`,
  ];
  const bare = words.trim().replace(/^[“"]|[,]?[”"]$/gu, '');
  return `“${bare}” — ${parts.filter((part) => part !== undefined && part !== '').join(', ')}.`;
}

interface CiteProps {
  /** Id of the finding in the dossier. */
  readonly id: string;
  /** One line that says what is found. */
  readonly head: string;
  readonly evidence: readonly Evidence[];
}

export function Cite({ id, head, evidence }: CiteProps): JSX.Element {
  const edition = useEdition();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const text = (): string =>
    [head, ...evidence.map((item) => `  ${citationOf(edition, item)}`), `  (Stemma, ${edition.story.id}/${id})`].join(
      '\n',
    );
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
      setTimeout(() => setState('idle'), 2000);
    } catch {
      setState('refused');
    }
  };
  // A browser may forbid the clipboard: then the text stands there to be copied by hand.
  if (state === 'refused')
    return <textarea class="citation" readOnly={true} rows={4} value={text()} aria-label="Citation" />;
  return (
    <button type="button" class="quiet cite" onClick={() => void copy()} aria-live="polite">
      {state === 'copied' ? 'copied' : 'copy citation'}
    </button>
  );
}
