/**
 * Who says it where the tagger found a cue and a content but nobody: the noun phrase that the cue's verb belongs to,
 * or the source of the statement before it in the sentence ("…, adding"). By part of speech alone.
 */
import { withFields } from '../../model/index.ts';
import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { spanOfItems } from './find-antecedents.ts';
import { findBeforeApposition } from './find-before-apposition.ts';
import { isSpeechlessPhrase } from './is-speechless-phrase.ts';
import { type Item, type ItemRange, isComma, isWord } from './item.ts';
import { findNounPhraseAfter, findNounPhraseBefore, skipTimesLeft } from './noun-phrase.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Drafts in text order, each with a source where one can be found. */
export function findMissingSources(view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] {
  let before: StatementDraft | undefined;
  return drafts.map((draft) => {
    const whole =
      draft.source === undefined ? complete(view, draft, before) : dropImpersonal(view, cutAdverb(view, draft));
    before = whole;
    return whole;
  });
}

/** Verbs that say of somebody what others say: "is said to", "was believed to". */
const RAISING =
  'said believed thought alleged reported claimed rumoured rumored understood considered known expected'.split(' ');

/** Adverbs of time and place in the story that the tagger takes into a source: "[now the ministry] has revealed". */
const OPENERS = 'now also then meanwhile today yesterday later earlier'.split(' ');

/** A source without the adverb that opens it. */
function cutAdverb(view: ArticleView, draft: StatementDraft): StatementDraft {
  const { source } = draft;
  const [first, second] = source === undefined ? [] : view.itemsIn(source);
  if (source === undefined || second === undefined || first?.pos === 'PROPN' || !isWord(first, ...OPENERS))
    return draft;
  return second.span.start < source.end
    ? withFields(draft, { source: { start: second.span.start, end: source.end } })
    : draft;
}

/** Items of the sentence of a cue, and which of them are the cue; undefined where the sentence is no prose. */
function itemsOfCue(view: ArticleView, cue: Span): { items: readonly Item[]; start: number; end: number } | undefined {
  const items = view.itemsOf(view.sentenceAt(cue.start));
  const start = items.findIndex(({ span }) => span.end > cue.start);
  if (start < 0) return undefined;
  let end = start;
  while (end < items.length && (items[end] as Item).span.start < cue.end) end += 1;
  return end > start ? { items, start, end } : undefined;
}

function complete(view: ArticleView, draft: StatementDraft, before: StatementDraft | undefined): StatementDraft {
  const { cue, content } = draft;
  const found = cue === undefined ? undefined : itemsOfCue(view, cue);
  if (cue === undefined || found === undefined) return draft;
  const { items, start, end } = found;
  const range = findRange(items, start, end);
  const phrase = range === undefined || isSpeechlessPhrase(items, range) ? undefined : spanOfItems(items, range);
  const isFree = phrase !== undefined && !content.some((part) => spansOverlap(part, phrase));
  if (isPassive(items, start, end)) {
    // "He is believed to have fled": who is spoken of is what is said; "it was claimed" names nobody.
    const isNamed = range !== undefined && !isWord(items[range.start], 'it', 'there') && range.end <= start;
    return isFree && isNamed && content.length > 0 ? withFields(draft, { content: [phrase, ...content] }) : draft;
  }
  if (isFree) return withFields(draft, { source: phrase });
  // "The dam held, according to [reports on the ground]": the tagger took whose word it is for a part of what is said.
  const rest = phrase !== undefined && isWord(items[start], 'according') ? content.slice(0, -1) : [];
  if (phrase !== undefined && rest.length > 0 && spanContains(content.at(-1) ?? cue, phrase))
    return withFields(draft, { source: content.at(-1) ?? phrase, content: rest });
  const shares = isComma(items[start - 1]) || items[start - 1]?.pos === 'CCONJ';
  const sameSentence = before?.cue !== undefined && view.sentenceAt(before.cue.start) === view.sentenceAt(cue.start);
  return shares && sameSentence && before.source !== undefined ? withFields(draft, { source: before.source }) : draft;
}

/** "It was claimed that", "Ann Li is said to have": who says it is not named, and who is spoken of is what is said. */
function dropImpersonal(view: ArticleView, draft: StatementDraft): StatementDraft {
  const { source, cue, ...rest } = draft;
  const found = source === undefined || cue === undefined ? undefined : itemsOfCue(view, cue);
  if (source === undefined || cue === undefined || found === undefined) return draft;
  const isIt = isWord(
    found.items.find(({ span }) => span.start === source.start),
    'it',
  );
  if (!isPassive(found.items, found.start, found.end)) return draft;
  if (isIt) return withFields(rest, { cue });
  const { items, end } = found;
  const isRaised = source.end <= cue.start && (isWord(items[end - 1], 'to') || isWord(items[end], 'to'));
  const said = items.slice(found.start, end).some((item) => isWord(item, ...RAISING));
  return isRaised && said ? withFields(rest, { cue, content: [source, ...draft.content] }) : draft;
}

/** "was accused of", "is believed": a form of "be" before the verb, and nobody quoted. */
const isPassive = (items: readonly Item[], start: number, end: number): boolean =>
  end - start > 1 &&
  isWord(items[start], 'is', 'are', 'was', 'were', 'been', 'being', 'has', 'have', 'had') &&
  items.slice(start, end).some((item) => isWord(item, 'is', 'are', 'was', 'were', 'been', 'being')) &&
  items.slice(start + 1, end).some((item) => item.pos === 'VERB' && /(?:ed|en|id|wn|ght|ld)$/u.test(item.norm)) &&
  !items.slice(start, end).some((item) => isWord(item, 'quoted'));

/** The phrase before the cue, or after a cue that ends in "to" or "by". */
function findRange(items: readonly Item[], start: number, end: number): ItemRange | undefined {
  if (isWord(items[end - 1], 'to', 'by') && isWord(items[start], 'according', 'by'))
    return findNounPhraseAfter(items, end, { links: 'of' });
  const last = skipTimesLeft(items, start - 1);
  if (last < 0) return undefined;
  if (isWord(items[last], 'who', 'which', 'that')) return { start: last, end: last + 1 };
  return isComma(items[last]) ? findBeforeApposition(items, last) : findNounPhraseBefore(items, last + 1);
}
