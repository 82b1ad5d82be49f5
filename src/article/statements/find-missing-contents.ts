/**
 * What is said where the tagger found who said it and how, but not what: the rest of the sentence, before a frame that
 * stands behind it ("The dam held, police said"), on both sides of one set in ("The dam, police said, held") or after
 * it. A tagger that reads from word to word is weak just there: nothing in the words shows yet that they are reported.
 */

import { findReportingVerbs } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import { hullOf, type Span, spansOverlap } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { spanOfItems } from './find-antecedents.ts';
import { type Item, type ItemRange, isClauseMark, isComma, isWord, mayBeFinite } from './item.ts';
import { type StatementDraft, takenAround } from './statement-draft.ts';
import { isTelling } from './trim-contents.ts';

/** Shorter stretches say nothing by themselves: "also, he said". */
const MIN_ITEMS = 3;
/** Longest stretch between source and cue that still is one frame. */
const MAX_FRAME = 30;

/** Drafts in text order; those that stay without content are left out. */
export function findMissingContents(view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] {
  return drafts.flatMap((draft, index): StatementDraft[] => {
    const taken = takenAround(drafts, index);
    if (isElsewhere(view, draft))
      return [withFields(draft, { content: [...findContent(view, draft, taken), ...draft.content] })];
    if (draft.content.length > 0 && !isAddressee(view, draft)) return [draft];
    const content = findContent(view, draft, taken);
    return content.length > 0 ? [withFields(draft, { content })] : draft.content.length > 0 ? [draft] : [];
  });
}

/** "The dam held, he said. “It …”": the tagger found the next sentence, and not what the frame ends. */
function isElsewhere(view: ArticleView, { cue, content }: StatementDraft): boolean {
  if (cue === undefined || content.length === 0) return false;
  const sentence = view.sentenceAt(cue.start);
  return content.every((part) => view.sentenceAt(part.start) > sentence);
}

/** "…, the fire chief told [a press conference]": a phrase without a verb that the tagger took for what was told. */
function isAddressee(view: ArticleView, { source, cue, content }: StatementDraft): boolean {
  const [part] = content;
  if (source === undefined || cue === undefined || part === undefined || content.length > 1) return false;
  if (source.start > cue.start || part.start < cue.end) return false;
  return isTelling(view, cue) && !view.itemsIn(part).some(mayBeFinite) && view.quotationsOver(part).length === 0;
}

function findContent(view: ArticleView, { source, cue }: StatementDraft, taken: readonly Span[]): Span[] {
  if (source === undefined || cue === undefined) return [];
  const items = view.itemsOf(view.sentenceAt(cue.start));
  const whole = hullOf([source, cue]);
  const inFrame = items.flatMap((item, index) => (spansOverlap(item.span, whole) ? [index] : []));
  const first = inFrame[0];
  if (first === undefined) return [];
  // "…, as the police said, …"
  const start = isWord(items[first - 1], 'as') ? first - 1 : first;
  const end = (inFrame.at(-1) ?? 0) + 1;
  if (end - start > MAX_FRAME) return [];
  const isTaken = (item: Item | undefined): boolean =>
    item === undefined || taken.some((span) => spansOverlap(span, item.span));
  let left = start;
  while (left > 0 && !isTaken(items[left - 1])) left -= 1;
  let right = end;
  while (right < items.length && !isTaken(items[right])) right += 1;
  const cueItems = items.filter(({ span }) => spansOverlap(span, cue));
  const according = isWord(cueItems[0], 'according');
  const reports =
    according || cueItems.some(({ norm }) => findReportingVerbs(norm).some(({ frames }) => frames.has('p')));
  if (!reports) return [];
  const before = trim(items, { start: left, end: start });
  const after = trim(items, { start: end, end: right });
  const ranges: (ItemRange | undefined)[] = [];
  if (left < start && (isClauseMark(items[start - 1]) || according)) {
    const isSet = isComma(items[end]) && before !== undefined && !holdsVerb(items, before);
    if (isSet) ranges.push(before, after);
    else if (before !== undefined && holdsVerb(items, before)) ranges.push(before);
  } else if (according ? isComma(items[end]) : cue.start > source.start && !isPunctuation(items[end])) {
    if (after !== undefined && holdsVerb(items, after)) ranges.push(after);
  }
  return ranges.flatMap((range) =>
    range !== undefined && (ranges.length > 1 || range.end - range.start >= MIN_ITEMS)
      ? [spanOfItems(items, range)]
      : [],
  );
}

const isPunctuation = (item: Item | undefined): boolean => item === undefined || item.pos === 'PUNCT';

const holdsVerb = (items: readonly Item[], { start, end }: ItemRange): boolean =>
  items.slice(start, end).some((item, index) => mayBeFinite(item) && index > 0);

/** Without marks at its ends, quotation marks aside. */
function trim(items: readonly Item[], range: ItemRange): ItemRange | undefined {
  let { start, end } = range;
  const drops = (item: Item | undefined): boolean =>
    item !== undefined && item.pos === 'PUNCT' && !/^["“”‘’'(]/u.test(item.norm);
  while (start < end && (drops(items[start]) || items[start]?.pos === 'CCONJ')) start += 1;
  while (end > start && drops(items[end - 1])) end -= 1;
  return end > start ? { start, end } : undefined;
}
