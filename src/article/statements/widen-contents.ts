/**
 * Contents before their frame which the tagger began in the middle of a clause, taken back to where the clause begins:
 * "Divers had found [the boat], police said". Nothing in the first words shows yet that they are reported.
 */
import { hullOf, type Span, spansOverlap } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { type Item, isClauseMark, isComma, mayBeFinite } from './item.ts';
import { framesOf, type StatementDraft, takenAround } from './statement-draft.ts';

/** Drafts in text order. */
export const widenContents = (view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] =>
  drafts.map((draft, index) => {
    const frames = framesOf(draft);
    if (frames.length === 0) return draft;
    const frame = hullOf(frames);
    const taken = takenAround(drafts, index);
    return { ...draft, content: draft.content.map((part) => widen(view, part, frame, taken)) };
  });

function widen(view: ArticleView, part: Span, frame: Span, taken: readonly Span[]): Span {
  const sentence = view.sentenceAt(part.start);
  if (part.start >= frame.start || view.sentenceAt(frame.start) !== sentence) return part;
  const items = view.itemsOf(sentence);
  const first = items.findIndex(({ span }) => span.end > part.start);
  let start = first;
  while (start > 0 && belongs(items[start - 1], taken)) start -= 1;
  if (isComma(items[start - 1])) {
    let left = start - 1;
    while (left > 0 && (belongs(items[left - 1], taken) || isComma(items[left - 1]))) left -= 1;
    // "A gate opened, [sending water down]", "Norvane, [the builder, skipped it]": no clause begins at that comma.
    const isRest = items[start]?.norm.endsWith('ing') === true || !items.slice(left, start).some(mayBeFinite);
    if (left === 0 && isRest && items[start]?.pos !== 'CCONJ') start = left;
  }
  while (start < first && items[start]?.pos === 'CCONJ') start += 1;
  return start < first ? { start: (items[start] as Item).span.start, end: part.end } : part;
}

/** Whether a word is of the same clause and nobody else's. */
const belongs = (item: Item | undefined, taken: readonly Span[]): boolean =>
  item !== undefined &&
  !isClauseMark(item) &&
  !/^["“”‘]$/u.test(item.norm) &&
  !taken.some((span) => spansOverlap(span, item.span));
