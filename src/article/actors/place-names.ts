import type { TaggedName } from '../../model/index.ts';
import type { ActorText } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';

/** Longer stretches are no names; bounds the work per name. */
const MAX_NAME_TOKENS = 20;

/** The tokens of each tagged name; names in muted boilerplate (who took a picture) are left out. One walk over both. */
export function placeNames(article: ActorText, tagged: readonly TaggedName[]): NameSpan[] {
  const names: NameSpan[] = [];
  let at = 0;
  for (const { span, kind } of tagged) {
    while ((article.tokens[at]?.span.end ?? Number.MAX_SAFE_INTEGER) <= span.start) at += 1;
    const first = at;
    while ((article.tokens[at]?.span.start ?? Number.MAX_SAFE_INTEGER) < span.end) at += 1;
    if (at > first && at - first <= MAX_NAME_TOKENS && !article.muted(first)) names.push({ first, end: at, kind });
  }
  return names;
}
