import type { Statement } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { type ArticleView, isOutletOrigin, type StoryView } from './story-view.ts';

/** A statement speaks for a passage when its content holds at least this share of it. */
const MIN_HELD = 0.5;

/** The statements of an article on whose word a passage of it stands. */
export function statementsAt(view: ArticleView, span: Span): Statement[] {
  const needed = MIN_HELD * (span.end - span.start);
  return view.statements
    .map(({ statement }) => statement)
    .filter(({ content }) => {
      const held = content.reduce(
        (sum, { evidence }) =>
          sum + Math.max(0, Math.min(span.end, evidence.span.end) - Math.max(span.start, evidence.span.start)),
        0,
      );
      return held > 0 && held >= needed;
    });
}

/** Outlets and agencies, other than its own, that a passage of an article is credited to. */
export const outletsAt = (story: StoryView, view: ArticleView, span: Span): Set<string> =>
  new Set(
    statementsAt(view, span).flatMap(({ chain }) =>
      chain.filter((id) => id !== view.ownOutlet && isOutletOrigin(story, id)),
    ),
  );

/** Persons, institutions and others behind a passage: the last link of each chain. */
export const voicesAt = (story: StoryView, view: ArticleView, span: Span): Set<string> =>
  new Set(
    statementsAt(view, span)
      .map(({ chain }) => chain.at(-1))
      .filter((id) => id !== undefined && !isOutletOrigin(story, id)) as string[],
  );
