/** The start view: what to look for, and what was found. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { countOf } from '../../src/report/outline/index.ts';
import { HitLine, StoryLine } from './found-item.tsx';
import type { Found } from './use-found.ts';
import { isHit } from './workspace-items.ts';
import { isSearch, linkToQuery, queryOfForm, type WorkspaceQuery } from './workspace-query.ts';

interface SelectProps {
  readonly name: 'kind' | 'order';
  readonly label: string;
  readonly query: WorkspaceQuery;
  readonly options: Readonly<Record<string, string>>;
}

const KINDS = { articles: 'articles', statements: 'what is said', claims: 'claims of stories opened before' };
const ORDERS = { size: 'largest first', date: 'latest first' };

/** On a screen that is narrower (in CSS pixels), the filters are folded unless one is set. */
const NARROW = 700;
const FOLDED = new Set(['name', 'outlet', 'from', 'to', 'order']);

function Select({ name, label, query, options }: SelectProps): JSX.Element {
  return (
    <label>
      {label}
      <select name={name} value={query[name] ?? Object.keys(options)[0]}>
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Finder({ query }: { readonly query: WorkspaceQuery }): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      form.current?.querySelector('input')?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  const ask = (): void => {
    if (form.current !== null) location.hash = linkToQuery(queryOfForm(form.current));
  };
  const text = (name: keyof WorkspaceQuery, label: string, type = 'text'): JSX.Element => (
    <label>
      {label}
      <input name={name} type={type} value={query[name] ?? ''} maxLength={200} onChange={ask} />
    </label>
  );
  return (
    <search>
      <form
        ref={form}
        class="finder"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
        onChange={({ target }) => target instanceof HTMLSelectElement && ask()}
      >
        <div class="ask">
          <input
            name="words"
            type="search"
            aria-label="Words to look for"
            placeholder="Search all articles  /"
            value={query.words ?? ''}
            maxLength={200}
          />
          <Select name="kind" label="in" query={query} options={KINDS} />
          <button type="submit">Search</button>
        </div>
        <details open={innerWidth > NARROW || Object.keys(query).some((name) => FOLDED.has(name))}>
          <summary>Filters</summary>
          <div class="fields">
            {query.kind !== 'claims' && (
              <>
                {text('name', query.kind === 'statements' ? 'said by' : 'named in it')}
                {text('outlet', 'outlet')}
                {text('from', 'from', 'date')}
                {text('to', 'to', 'date')}
              </>
            )}
            {!isSearch(query) && <Select name="order" label="stories" query={query} options={ORDERS} />}
          </div>
        </details>
        {query.minArticles !== undefined && <input type="hidden" name="minArticles" value={query.minArticles} />}
      </form>
    </search>
  );
}

/** "27 stories" or "3 articles with these words" */
function headingOf(query: WorkspaceQuery, { page: { total, items }, waiting, trouble }: Found): string {
  if (trouble !== undefined) return 'Not now';
  if (items.length === 0) return waiting ? 'Looking …' : 'Nothing found';
  if (!isSearch(query)) return countOf(total, 'story', 'stories');
  return countOf(total, { statements: 'statement', claims: 'claim' }[query.kind ?? ''] ?? 'article');
}

/** How far down the list was left for a story. */
let leftAt = { path: '', top: 0 };

interface WorkspaceViewProps {
  readonly query: WorkspaceQuery;
  readonly found: Found;
  readonly onMore: () => void;
}

export function WorkspaceView({ query, found, onMore }: WorkspaceViewProps): JSX.Element {
  const { page, waiting, trouble, path } = found;
  useLayoutEffect(() => {
    scrollTo(0, leftAt.path === path ? leftAt.top : 0);
    document.title = 'Stemma';
  }, [path]);
  const leave = (): void => {
    leftAt = { path, top: scrollY };
  };
  const rest = page.total - page.items.length;
  return (
    <main class="edition" id="main" tabIndex={-1}>
      <Finder key={path} query={query} />
      <header class="verdict">
        <h1 role="status">{headingOf(query, found)}</h1>
        {trouble !== undefined && <p class="counts trouble">{trouble}</p>}
        <p class="counts">
          {isSearch(query) ? (
            <a href="#/">All stories</a>
          ) : query.minArticles === undefined ? (
            <>
              Told by two articles or more.{' '}
              <a href={linkToQuery({ ...query, minArticles: '1' })}>Show single articles too</a>
            </>
          ) : (
            <a href={linkToQuery({ ...query, minArticles: '2' })}>Only what two articles or more tell</a>
          )}
        </p>
      </header>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is opened by Enter is clicked too */}
      <ol class="stories" aria-busy={waiting} onClick={leave}>
        {page.items.map((item) =>
          isHit(item) ? (
            <HitLine
              key={`${item.articleId ?? item.claimId} ${item.span?.start}`}
              hit={item}
              words={query.words ?? ''}
            />
          ) : (
            <StoryLine key={item.id} story={item} />
          ),
        )}
        {page.next !== undefined && (
          <li class="more">
            <button type="button" class="quiet" disabled={waiting} onClick={onMore}>
              {waiting ? 'Looking …' : `${rest} more`}
            </button>
          </li>
        )}
      </ol>
    </main>
  );
}
