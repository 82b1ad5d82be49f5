/**
 * Contents before their frame which the tagger began in the middle of a clause, taken back to where the clause begins:
 * "Divers had found [the boat], police said". Nothing in the first words shows yet that they are reported.
 */
import { withFields } from '../../model/index.ts';
import { compareSpans, hullOf, type Span, spansOverlap } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { type Item, isClauseMark, isComma, isQuote, mayBeFinite } from './item.ts';
import { framesOf, type StatementDraft, takenAround } from './statement-draft.ts';

/** Drafts in text order. */
export const widenContents = (view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] =>
  drafts.map((draft, index) => {
    const frames = framesOf(draft);
    if (frames.length === 0) return draft;
    const frame = hullOf(frames);
    const taken = takenAround(drafts, index);
    const content = draft.content.map((part) => widen(view, part, frame, taken));
    const rest = findRest(view, content, frame, taken);
    return withFields(draft, { content: rest === undefined ? content : [...content, rest].sort(compareSpans) });
  });

/** "The dam held, he said, [and nobody was hurt]": what goes on behind a frame set in goes on with what is said. */
function findRest(view: ArticleView, content: readonly Span[], frame: Span, taken: readonly Span[]): Span | undefined {
  const sentence = view.sentenceAt(frame.start);
  const isBefore = content.some((part) => part.end <= frame.start && view.sentenceAt(part.start) === sentence);
  const items = view.itemsOf(sentence);
  const comma = items.findIndex(({ span }) => span.start >= frame.end);
  if (!isBefore || comma < 0 || !isComma(items[comma]) || items[comma + 1]?.pos !== 'CCONJ') return undefined;
  let end = items.length;
  while (end > comma && items[end - 1]?.pos === 'PUNCT') end -= 1;
  const rest = items.slice(comma + 2, end);
  const [first, last] = [rest[0], rest.at(-1)];
  const isFree = !rest.some(
    (item) => isQuote(item) || [...taken, ...content].some((one) => spansOverlap(one, item.span)),
  );
  return first === undefined || last === undefined || !isFree || !rest.slice(1).some(mayBeFinite)
    ? undefined
    : { start: first.span.start, end: last.span.end };
}

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
