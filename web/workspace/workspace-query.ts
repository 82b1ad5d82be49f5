/**
 * What is asked of a workspace, as it stands in the address of the start view, so that a list can be kept as a link and is
 * there when one comes back to it:
 *
 *     #/?outlet=Harbour+Post&order=date        stories
 *     #/?words=spillway+gate&kind=statements   what is said with these words
 */

/** What can be asked; the names are those of the server's questions. */
const NAMES = ['words', 'kind', 'name', 'outlet', 'from', 'to', 'order', 'minArticles'] as const;

export type WorkspaceQuery = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** What a field says when it is left alone: it needs not stand in the address. */
const USUAL: WorkspaceQuery = { kind: 'articles', order: 'size', minArticles: '2' };

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function clean(values: Iterable<readonly [string, unknown]>): WorkspaceQuery {
  const given = new Map(values);
  const entries = NAMES.flatMap((name): [string, string][] => {
    const value = given.get(name);
    if (typeof value !== 'string' || value.trim() === '' || value === USUAL[name]) return [];
    if ((name === 'from' || name === 'to') && !DAY.test(value)) return [];
    return [[name, value.trim().slice(0, 200)]];
  });
  return Object.fromEntries(entries);
}

/** Reads the part of an address behind `#`; whatever is no query is an empty one. */
export const parseQuery = (hash: string): WorkspaceQuery =>
  clean(new URLSearchParams(/^#\/\?(.*)$/u.exec(hash)?.[1] ?? ''));

/** What was typed into the form. */
export const queryOfForm = (form: HTMLFormElement): WorkspaceQuery => clean(new FormData(form));

/** The address of the start view with this query. */
export function linkToQuery(query: WorkspaceQuery): string {
  const text = new URLSearchParams(clean(Object.entries(query))).toString();
  return text === '' ? '#/' : `#/?${text}`;
}

/** Whether it looks into articles; otherwise it lists stories. */
export const isSearch = ({ words, name }: WorkspaceQuery): boolean => words !== undefined || name !== undefined;

/** The question to the server. */
export function pathOf(query: WorkspaceQuery): string {
  const { kind = 'articles', order = 'size', minArticles = '2', ...rest } = query;
  const asked = isSearch(query) ? { ...rest, kind } : { ...rest, order, minArticles };
  return `${isSearch(query) ? 'search' : 'stories'}?${new URLSearchParams(asked).toString()}`;
}
