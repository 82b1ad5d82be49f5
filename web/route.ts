/**
 * Deep links. A link names a story and at most one finding of it, by the ids of the dossier, so that it stays good when
 * the page changes:
 *
 *     #/s-24f377208aee               the story
 *     #/s-24f377208aee/v-3           a variant; likewise claims, quotes, actors and sections by name
 *     #/s-24f377208aee/o-x~a-y       an edge of the stemma
 *     #/s-24f377208aee/a-x@120-180   an article, at these characters
 *     #/s-24f377208aee/a-x+a-y       two articles side by side
 */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  readonly storyId?: string;
  /** Id of a finding, or name of a section. */
  readonly finding?: string;
}

/** Reads the part of an address behind `#`. */
export function parseRoute(hash: string): Route {
  const [storyId = '', finding = ''] = hash.replace(/^#\/?/u, '').split('/');
  return { ...(storyId === '' ? {} : { storyId }), ...(finding === '' ? {} : { finding }) };
}

/** The address of a story, or of one of its findings. */
export const linkTo = (storyId: string, finding?: string): string =>
  finding === undefined ? `#/${storyId}` : `#/${storyId}/${finding}`;

/** An article, two of them, or the place in one. */
export interface ReaderRoute {
  readonly articleId: string;
  readonly otherId?: string;
  readonly span?: { readonly start: number; readonly end: number };
}

const READER = /^(?<articleId>a-[a-z0-9-]+)(?:\+(?<otherId>a-[a-z0-9-]+)|@(?<start>\d{1,9})-(?<end>\d{1,9}))?$/u;

/** What the reader shall show; undefined when the finding is none of an article. */
export function readerRouteOf(finding: string | undefined): ReaderRoute | undefined {
  const groups = READER.exec(finding ?? '')?.groups;
  if (groups?.['articleId'] === undefined) return undefined;
  const { articleId, otherId, start, end } = groups;
  return {
    articleId,
    ...(otherId === undefined ? {} : { otherId }),
    ...(start === undefined || end === undefined ? {} : { span: { start: Number(start), end: Number(end) } }),
  };
}

/** Where the page is; renders again when it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
