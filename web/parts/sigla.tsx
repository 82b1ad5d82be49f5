/** Articles by their sigla, each a link to where the reader can check it. */
import type { JSX } from 'preact';
import { linkTo } from '../route.ts';
import { useEdition } from './edition-context.ts';

interface SiglumProps {
  readonly articleId: string;
  /** Where in the article the link leads; to its beginning unless given. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** One siglum; its name is said on hover and to screen readers. */
export function Siglum({ articleId, span }: SiglumProps): JSX.Element | null {
  const { byId, story } = useEdition();
  const named = byId.get(articleId);
  if (named === undefined) return null;
  const place = span === undefined ? articleId : `${articleId}@${span.start}-${span.end}`;
  return (
    <a class="siglum" href={linkTo(story.id, place)} title={named.label} aria-label={`${named.siglum}, ${named.label}`}>
      {named.siglum}
    </a>
  );
}

/** Sigla written out up to this number; more of them are counted. */
const SHOWN = 14;

/** Several sigla in story order. */
export function Sigla({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { articles } = useEdition();
  const wanted = new Set(ids);
  const known = articles.filter(({ article }) => wanted.has(article.id));
  const shown = known.length > SHOWN ? known.slice(0, SHOWN - 2) : known;
  return (
    <span class="sigla">
      {shown.map(({ article }) => (
        <Siglum key={article.id} articleId={article.id} />
      ))}
      {known.length > shown.length && <span class="faint">and {known.length - shown.length} more</span>}
    </span>
  );
}
