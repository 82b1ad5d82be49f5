/** Two articles side by side. Passages they share are marked and numbered; a number leads to its partner on the other side. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { countOf, type NamedArticle } from '../../src/report/outline/index.ts';
import type { Span } from '../../src/text/index.ts';
import { type Mark, useEdition } from '../parts/index.ts';
import { linkTo } from '../route.ts';
import { ArticleText } from './article-text.tsx';
import { findShared } from './find-shared.ts';

type Side = 'a' | 'b';

interface Link {
  readonly a: Span;
  readonly b: Span;
  /** The same words, or the same claim in other words. */
  readonly kind: 'same-words' | 'same-claim';
}

const overlaps = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;

/** Shared passages first, then claims that both tell in other words, in the order of the left side. */
function useLinks(left: NamedArticle, right: NamedArticle): Link[] {
  const { story } = useEdition();
  return useMemo(() => {
    const shared = findShared(left.article, right.article).map(({ a, b }): Link => ({ a, b, kind: 'same-words' }));
    const told = story.claims.flatMap(({ tellings }): Link[] => {
      const a = tellings.find(({ articleId }) => articleId === left.article.id)?.evidence[0]?.span;
      const b = tellings.find(({ articleId }) => articleId === right.article.id)?.evidence[0]?.span;
      if (a === undefined || b === undefined) return [];
      return shared.some((link) => overlaps(link.a, a) || overlaps(link.b, b)) ? [] : [{ a, b, kind: 'same-claim' }];
    });
    return [...shared, ...told].sort((x, y) => x.a.start - y.a.start);
  }, [story, left, right]);
}

export function Comparison({
  left,
  right,
}: {
  readonly left: NamedArticle;
  readonly right: NamedArticle;
}): JSX.Element {
  const { story } = useEdition();
  const links = useLinks(left, right);
  const [chosen, setChosen] = useState<number>();
  const edge = story.stemma.edges.find(
    ({ from, to }) =>
      (from === left.article.id && to === right.article.id) || (from === right.article.id && to === left.article.id),
  );
  const show = (index: number, side: Side): void => {
    setChosen(index);
    // The partner is drawn already; let the mark be drawn before looking for it.
    requestAnimationFrame(() => document.getElementById(`link-${side}-${index}`)?.scrollIntoView({ block: 'center' }));
  };
  const marksOf = (side: Side): Mark[] => [
    ...links.map((link): Mark => ({ ...link[side], kind: link.kind })),
    ...links.flatMap((link, index): Mark[] => (index === chosen ? [{ ...link[side], kind: 'target' }] : [])),
    ...(side === 'a' ? left : right).article.boilerplate.map(({ span }) => ({ ...span, kind: 'boilerplate' })),
  ];
  const column = (named: NamedArticle, side: Side): JSX.Element => (
    <article aria-label={`${named.siglum}, ${named.label}`}>
      <h2>
        <a href={linkTo(story.id, named.article.id)}>
          <b class="siglum-name">{named.siglum}</b> {named.label}
        </a>
      </h2>
      <p class="headline">{named.article.title.slice(0, 300)}</p>
      <ArticleText
        key={named.article.id}
        article={named.article}
        marks={marksOf(side)}
        target={undefined}
        beside={({ start, end }) => (
          <aside class="numbers">
            {links.map((link, index) =>
              link[side].start >= start && link[side].start < end ? (
                <button
                  key={index}
                  id={`link-${side}-${index}`}
                  type="button"
                  class={index === chosen ? 'chosen' : ''}
                  aria-label={`Passage ${index + 1}: show it on the other side`}
                  onClick={() => show(index, side === 'a' ? 'b' : 'a')}
                >
                  {index + 1}
                </button>
              ) : null,
            )}
          </aside>
        )}
      />
    </article>
  );
  const same = links.filter(({ kind }) => kind === 'same-words').length;
  return (
    <>
      <p class="note">
        <mark class="m-same-words">{countOf(same, 'passage')} in the same words</mark>,{' '}
        <mark class="m-same-claim">{countOf(links.length - same, 'claim')} in other words</mark>.{' '}
        {edge !== undefined && (
          <a href={linkTo(story.id, `${edge.from}~${edge.to}`)}>what that says of who took it from whom</a>
        )}
      </p>
      <div class="side-by-side">
        {column(left, 'a')}
        {column(right, 'b')}
      </div>
    </>
  );
}
