/** One article: its statements by source, what it took from whom in the margin, what is its own, what is no report. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayAndTime } from '../dates.ts';
import { Cite, Siglum, useEdition } from '../parts/index.ts';
import { linkTo, type ReaderRoute } from '../route.ts';
import { annotateArticle, type MarginNote } from './annotate-article.ts';
import { ArticleText } from './article-text.tsx';
import { Comparison } from './comparison.tsx';

const LAYERS = { source: 'who speaks', taken: 'taken over', own: 'only here' } as const;
type Layer = keyof typeof LAYERS;

/** Which layer a mark belongs to; what is no report is always greyed. */
const layerOf = (kind: string): Layer | undefined =>
  kind === 'taken' ? 'taken' : kind === 'own' ? 'own' : /^(?:hue|source|cue)/u.test(kind) ? 'source' : undefined;

/** Notes shown beside one paragraph. */
const MOST_NOTES = 7;

function Margin({ notes }: { readonly notes: readonly MarginNote[] }): JSX.Element | null {
  const { story } = useEdition();
  if (notes.length === 0) return null;
  // The same note twice in one paragraph says nothing new.
  const distinct = [
    ...new Map(notes.map((note) => [`${note.kind} ${note.siglum ?? ''} ${note.words}`, note])).values(),
  ];
  return (
    <aside class="margin">
      {distinct.slice(0, MOST_NOTES).map(({ at, kind, words, finding, siglum, hue }) => (
        <p key={`${kind}-${at}`} class={`note ${kind}${hue === undefined ? '' : ` hue-${hue}`}`}>
          {siglum !== undefined && <b class="siglum-name">{siglum} </b>}
          {finding === undefined ? words.slice(0, 90) : <a href={linkTo(story.id, finding)}>{words.slice(0, 90)}</a>}
        </p>
      ))}
    </aside>
  );
}

function OtherArticles({
  articleId,
  otherId,
}: {
  readonly articleId: string;
  readonly otherId: string | undefined;
}): JSX.Element | null {
  const { articles, story } = useEdition();
  if (articles.length < 2) return null;
  return (
    <label class="choice">
      beside{' '}
      <select
        value={otherId ?? ''}
        onChange={({ currentTarget: { value } }) => {
          location.hash = linkTo(story.id, value === '' ? articleId : `${articleId}+${value}`);
        }}
      >
        <option value="">no other</option>
        {articles
          .filter(({ article }) => article.id !== articleId)
          .map(({ article, siglum, label }) => (
            <option key={article.id} value={article.id}>
              {siglum} {label}
            </option>
          ))}
      </select>
    </label>
  );
}

export function Reader({ route }: { readonly route: ReaderRoute }): JSX.Element {
  const edition = useEdition();
  const { byId, story, articles } = edition;
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(new Set());
  const named = byId.get(route.articleId);
  const annotations = useMemo(
    () => (named === undefined ? undefined : annotateArticle(edition, named.article)),
    [edition, named],
  );
  const other = route.otherId === undefined ? undefined : byId.get(route.otherId);
  if (named === undefined || annotations === undefined) {
    return (
      <p class="nothing">
        This story has no such article. <a href={linkTo(story.id)}>Back to the story</a>
      </p>
    );
  }
  const { article, siglum, label } = named;
  const toggle = (layer: Layer): void => {
    const next = new Set(hidden);
    if (!next.delete(layer)) next.add(layer);
    setHidden(next);
  };
  const shows = (layer: Layer | undefined): boolean => layer === undefined || !hidden.has(layer);
  const facts = [
    label,
    article.byline,
    article.dateline,
    article.publishedAt === undefined ? undefined : dayAndTime(article.publishedAt),
    article.path,
  ];
  const index = articles.indexOf(named);
  const [before, after] = [articles[index - 1], articles[index + 1]];
  return (
    <main class="reader" id="main" tabIndex={-1}>
      <nav class="crumbs" aria-label="Articles">
        <a href={linkTo(story.id)}>← the story</a>
        <span>
          {before !== undefined && <Siglum articleId={before.article.id} />} <b class="siglum-name">{siglum}</b>{' '}
          {after !== undefined && <Siglum articleId={after.article.id} />}
        </span>
        <OtherArticles articleId={article.id} otherId={route.otherId} />
      </nav>
      {other !== undefined ? (
        <Comparison left={named} right={other} />
      ) : (
        <>
          <header>
            <h1>{article.title.slice(0, 300)}</h1>
            <p class="faint">
              {facts
                .filter((fact) => fact !== undefined && fact !== '')
                .join(' · ')
                .slice(0, 400)}
            </p>
            {article.url !== undefined && <p class="faint address">{article.url.slice(0, 300)}</p>}
            <p class="tools">
              {(Object.keys(LAYERS) as Layer[]).map((layer) => (
                <label key={layer} class={`choice layer-${layer}`}>
                  <input type="checkbox" checked={shows(layer)} onChange={() => toggle(layer)} />{' '}
                  <span>{LAYERS[layer]}</span>
                </label>
              ))}
              <Cite
                id={article.id}
                head={article.title}
                evidence={
                  route.span === undefined
                    ? []
                    : [
                        {
                          articleId: article.id,
                          span: route.span,
                          excerpt: article.text.slice(route.span.start, route.span.end),
                        },
                      ]
                }
              />
            </p>
          </header>
          <ArticleText
            key={article.id}
            article={article}
            target={route.span}
            marks={annotations.marks.filter(({ kind }) => shows(layerOf(kind)))}
            beside={({ start, end }) => (
              <Margin
                notes={annotations.notes.filter((note) => note.at >= start && note.at < end && shows(note.kind))}
              />
            )}
          />
        </>
      )}
    </main>
  );
}
