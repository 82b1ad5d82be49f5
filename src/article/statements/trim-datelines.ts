/** What stands before a source in its line and is no part of it: a dateline ("Osk Harbour, Marl (CNN) [President Ann Lee] said"). */

import { findOutletByName } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Place, perhaps a day, an outlet in brackets, perhaps a dash; then the first word of the source. */
const DATELINE = /^(?:\p{Lu}[^()\n]{1,80} )?\((?<outlet>[^()\n]{2,40})\)\s?(?:--|[-–—])?\s?(?=\p{L})/u;

/** Drafts whose sources begin after the dateline. */
export const trimDatelines = (text: string, drafts: readonly StatementDraft[]): StatementDraft[] =>
  drafts.map((draft) =>
    draft.source === undefined ? draft : withFields(draft, { source: trimDateline(text, draft.source) }),
  );

function trimDateline(text: string, source: Span): Span {
  if (source.start > 0 && text[source.start - 1] !== '\n') return source;
  const found = DATELINE.exec(text.slice(source.start, source.end));
  const outlet = found?.groups?.['outlet'];
  if (found === null || outlet === undefined || findOutletByName(outlet) === undefined) return source;
  return { start: source.start + found[0].length, end: source.end };
}
