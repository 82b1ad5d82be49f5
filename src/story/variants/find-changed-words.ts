/**
 * Every place where two wordings of one sentence differ, held against the kinds of variant one by one: exact, and independent
 * of what claims were found. What no reader knows (synonyms, order, style) is no finding.
 */
import { spansOverlap } from '../../text/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import type { ChangeFinding, ChangeReader } from './change-reader.ts';
import { type Change, findChanges, readingOfChange } from './find-changes.ts';
import { joinCauses, readCauseChange } from './read-cause-change.ts';
import { readDateChange } from './read-date-change.ts';
import { readHedgeChange } from './read-hedge-change.ts';
import { readModalityChange } from './read-modality-change.ts';
import { readNameChange } from './read-name-change.ts';
import { readNumberChange } from './read-number-change.ts';
import { readOpposites } from './read-opposites.ts';
import { readPolarityChange } from './read-polarity-change.ts';
import { readQuotedChange } from './read-quoted-change.ts';
import { readScopeChange } from './read-scope-change.ts';
import { readSourceChange } from './read-source-change.ts';
import { readTitleChange } from './read-title-change.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** The first that knows a change names it. */
const readers: readonly ChangeReader[] = [
  readCauseChange,
  readDateChange,
  readScopeChange,
  readNumberChange,
  readSourceChange,
  readTitleChange,
  readNameChange,
  readHedgeChange,
  readPolarityChange,
  readModalityChange,
  readOpposites,
];

/** Share of the longer wording's words that must stand in the other for single words to be held against each other. */
const MIN_SAME = 0.55;
/** What a word that only one wording has counts, as sentences are cut more often than they are changed. */
const CUT = 0.3;
/** Words that differ in one place beyond which it is another sentence, not other words. */
const MAX_WORDS = 10;

/** Variants of every kind that single words make, in sentences that are one in two wordings. */
export function findChangedWords(view: VariantView): VariantDraft[] {
  return view.twins.flatMap((pair) => {
    const changes = findChanges(pair);
    const longer = Math.max(pair.a.words.length, pair.b.words.length);
    const changed = changes.reduce(
      (sum, { a, b }) => sum + (a.length === 0 || b.length === 0 ? CUT : 1) * Math.max(a.length, b.length),
      0,
    );
    if (changed > (1 - MIN_SAME) * (longer + changes.length)) return [];
    return joinCauses(changes, pair).flatMap((change): VariantDraft[] => {
      for (const read of readersOf(change, pair)) {
        const found = read(change, pair, view);
        if (found !== undefined) return [toDraft(found, change, pair)];
      }
      return [];
    });
  });
}

/** Quoted words are compared as quotations alone. */
function readersOf(change: Change, pair: TellingPair): readonly ChangeReader[] {
  if (isQuoted(pair, change)) return [readQuotedChange];
  if (Math.max(change.a.length, change.b.length) <= MAX_WORDS) return readers;
  return change.a.length === 0 || change.b.length === 0 ? [readSourceChange] : [readCauseChange];
}

function toDraft(
  { keys, spans, ...finding }: ChangeFinding,
  change: Change,
  { a, b, claimId }: TellingPair,
): VariantDraft {
  const readings = [
    readingOfChange(a, change.a, change.aStart, keys[0]),
    readingOfChange(b, change.b, change.bStart, keys[1]),
  ].map((reading, side) => ({ ...reading, span: spans?.[side] ?? reading.span }));
  return { ...finding, claimId, readings };
}

/** Whether a change lies in words that an article quotes: how quotations differ is another finder's, and retelling them is no change. */
function isQuoted({ a, b }: TellingPair, change: Change): boolean {
  return isInQuotation(a, change.aStart, change.a.length) || isInQuotation(b, change.bStart, change.b.length);
}

function isInQuotation({ article, words }: WordedTelling, start: number, count: number): boolean {
  const [first, last] = [
    words[Math.min(start, words.length - 1)],
    words[Math.min(words.length, start + Math.max(1, count)) - 1],
  ];
  if (first === undefined || last === undefined) return false;
  return article.quotations.some(
    ({ use, span }) => use === 'speech' && spansOverlap(span, { start: first.span.start, end: last.span.end }),
  );
}
