/**
 * Who says it where the tagger found a cue and a content but nobody: the noun phrase that the cue's verb belongs to,
 * or the source of the statement before it in the sentence ("…, adding"). By part of speech alone.
 */
import { type Span, spansOverlap } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { spanOfItems } from './find-antecedents.ts';
import { findBeforeApposition } from './find-before-apposition.ts';
import { isSpeechlessPhrase } from './is-speechless-phrase.ts';
import { findNounPhraseAfter, findNounPhraseBefore, skipTimesLeft } from './noun-phrase.ts';
import type { StatementDraft } from './statement-draft.ts';
import { type Item, type ItemRange, isComma, isWord } from './unit.ts';

/** Drafts in text order, each with a source where one can be found. */
export function findMissingSources(view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] {
  let before: StatementDraft | undefined;
  return drafts.map((draft) => {
    const found = draft.source === undefined ? findSource(view, draft, before) : undefined;
    const whole = found === undefined ? draft : { ...draft, source: found };
    before = whole;
    return whole;
  });
}

function findSource(
  view: ArticleView,
  { cue, content }: StatementDraft,
  before: StatementDraft | undefined,
): Span | undefined {
  if (cue === undefined) return undefined;
  const sentence = view.sentenceAt(cue.start);
  const items = view.itemsOf(sentence);
  const start = items.findIndex(({ span }) => span.end > cue.start);
  let end = start;
  while (end < items.length && (items[end] as Item).span.start < cue.end) end += 1;
  if (start < 0 || end === start) return undefined;
  const range = findRange(items, start, end);
  const source = range === undefined || isSpeechlessPhrase(items, range) ? undefined : spanOfItems(items, range);
  if (source !== undefined && !content.some((part) => spansOverlap(part, source))) return source;
  const shares = isComma(items[start - 1]) || items[start - 1]?.pos === 'CCONJ';
  const sameSentence = before?.cue !== undefined && view.sentenceAt(before.cue.start) === sentence;
  return shares && sameSentence ? before.source : undefined;
}

/** The phrase before the cue, or after a cue that ends in "to" or "by". */
function findRange(items: readonly Item[], start: number, end: number): ItemRange | undefined {
  if (isWord(items[end - 1], 'to', 'by') && isWord(items[start], 'according', 'by'))
    return findNounPhraseAfter(items, end, { links: 'of' });
  const last = skipTimesLeft(items, start - 1);
  if (last < 0) return undefined;
  if (isWord(items[last], 'who', 'which', 'that')) return { start: last, end: last + 1 };
  return isComma(items[last]) ? findBeforeApposition(items, last) : findNounPhraseBefore(items, last + 1);
}
