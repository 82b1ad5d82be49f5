/**
 * What the tagger took into a content and is none of it: whom it was told to ("told [the Herald that …]", "told [a
 * press conference]"), and what was going on ("“Be calm,” he said [as the crowd looked on]").
 */

import { findReportingVerbs } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { isWord, mayBeFinite } from './item.ts';
import type { StatementDraft } from './statement-draft.ts';

/** An addressee is at most this long, in items. */
const MAX_ADDRESSEE = 8;

/** Drafts without those words; a draft keeps at least one content. */
export const trimContents = (view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] =>
  drafts.map((draft) => {
    const { cue, content } = draft;
    if (cue === undefined) return draft;
    const told = isTelling(view, cue);
    const quotes = content.some((part) => isQuoted(view, part));
    const kept = content
      .map((part) => (told && part.start >= cue.end ? cutAddressee(view, part) : part))
      .filter((part) => {
        if (part.start < cue.end || isQuoted(view, part) || content.length === 1) return true;
        const items = view.itemsIn(part);
        if (isDescribing(view, draft, part)) return false;
        if (told && !items.some(mayBeFinite)) return false;
        return !(quotes && isWord(items[0], 'as', 'while', 'when', 'after', 'before', 'during', 'amid'));
      });
    return kept.length === 0 ? draft : withFields(draft, { content: kept });
  });

/** Whether the verb of a cue takes an addressee: "told", "assured". */
export const isTelling = (view: ArticleView, cue: Span): boolean =>
  view.itemsIn(cue).some(({ norm }) => findReportingVerbs(norm).some(({ frames }) => frames.has('a')));

const isQuoted = (view: ArticleView, part: Span): boolean => view.quotationsOver(part).length > 0;

/** "…, according to a complaint [that the office lodged]": which complaint it was. */
function isDescribing(view: ArticleView, { source, cue }: StatementDraft, part: Span): boolean {
  if (source === undefined || cue === undefined || cue.start > source.start || part.start - source.end > 1)
    return false;
  return isWord(view.itemsIn(cue)[0], 'according', 'per') && isWord(view.itemsIn(part)[0], 'that', 'which', 'who');
}

/** From the "that" on, where only a phrase stands before it. */
function cutAddressee(view: ArticleView, part: Span): Span {
  const items = view.itemsIn(part);
  const at = items.slice(0, MAX_ADDRESSEE).findIndex((item) => isWord(item, 'that'));
  const start = items[at]?.span.start;
  return at <= 0 || start === undefined || items.slice(0, at).some(mayBeFinite) ? part : { start, end: part.end };
}
