/**
 * Statements inside what an outlet or an agency reports: that content is tagged again as a text of its
 * own. "The Herald reported that the mayor said …" is the mayor's statement, passed on by the Herald; a report that is
 * nothing else is dropped.
 */
import { withFields } from '../../model/index.ts';
import { firstWhere, hullOf, type Span, spanLength } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { isPress, type KindOf } from './find-passers-on.ts';
import { framesOf, type StatementDraft } from './statement-draft.ts';

/** Drafts of the statements in a range of tokens. */
export type DraftRange = (firstToken: number, endToken: number) => readonly StatementDraft[];

/** Share of a report that the statement inside must make up for the report to be mere passing on. */
const SAME_CONTENT = 0.6;

/** Drafts, reports opened. */
export function readInside(
  view: ArticleView,
  drafts: readonly StatementDraft[],
  kindOf: KindOf,
  draftRange: DraftRange,
): StatementDraft[] {
  return drafts.flatMap((draft) => {
    const { source } = draft;
    if (source === undefined || !isPress(kindOf(draft.antecedent ?? source))) return [draft];
    const inner = draft.content
      .flatMap((part) => draftInside(view, part, draftRange))
      .filter((found) => found.source !== undefined)
      .map((found): StatementDraft => withFields(found, { via: [source, ...draft.via], rule: 'inside-report' }));
    const whole = draft.content.reduce((sum, part) => sum + spanLength(part), 0);
    const isAll = inner.some(
      (found) => spanLength(hullOf([...found.content, ...framesOf(found)])) >= SAME_CONTENT * whole,
    );
    return isAll ? inner : [draft, ...inner];
  });
}

function draftInside({ article }: ArticleView, part: Span, draftRange: DraftRange): readonly StatementDraft[] {
  const { tokens } = article;
  let first = firstWhere(tokens, ({ span }) => span.start >= part.start);
  const end = firstWhere(tokens, ({ span }) => span.start >= part.end);
  if (tokens[first]?.norm === 'that') first += 1;
  return first < end ? draftRange(first, end) : [];
}
