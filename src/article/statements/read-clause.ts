/** What one reporting clause says: from the right by the frames of its verb, or from the left where it stands after. */

import { type Draft, placeOf } from './draft.ts';
import { isAccording } from './find-according-to.ts';
import { findAround } from './find-around.ts';
import type { Clause } from './find-clauses.ts';
import { findQuoteAhead, findRightContent } from './find-content.ts';
import { readPassive } from './find-passives.ts';
import { fitsVerb } from './fits-verb.ts';
import { isSpeechlessPhrase } from './is-speechless-phrase.ts';
import { cutAfterQuotes, trimRange } from './trim-range.ts';
import { type Item, type ItemRange, isComma, isQuote, isWord, type Unit } from './unit.ts';

/** The comma that ends a leading "according to early results of a poll taken in May". */
function findComma(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + MAX_TO_COMMA); at += 1) if (isComma(items[at])) return at;
  return undefined;
}
const MAX_TO_COMMA = 25;

/** Statement of a clause whose content may begin at `from` and reach to `limit`; undefined when it reports nothing. */
export function readClause(
  unit: Unit,
  clause: Clause,
  from: number,
  limit: number,
): Omit<Draft, 'via' | 'certainty'> | undefined {
  const { items } = unit;
  const { cue, subject, region } = clause;
  const lemma = cue.verb.lemma;
  const cuePlace = { ...placeOf(unit, { start: subject.cueStart ?? cue.start, end: cue.end }), lemma };
  const source = subject.source === undefined ? {} : { source: placeOf(unit, subject.source) };
  if (subject.source !== undefined && isSpeechlessPhrase(items, subject.source)) return undefined;
  const places = (ranges: readonly ItemRange[]): Draft['content'] => ranges.map((range) => placeOf(unit, range));
  if (cue.voice === 'passive') {
    const passive = readPassive(items, clause, limit);
    if (passive === undefined) return undefined;
    if (passive.source !== undefined && isSpeechlessPhrase(items, passive.source)) return undefined;
    return {
      ...(passive.source === undefined ? {} : { source: placeOf(unit, passive.source) }),
      cue: { ...placeOf(unit, passive.cue), lemma },
      content: places(passive.content),
      rule: passive.rule,
    };
  }
  if (isAccording(cue)) {
    const leading = region.start - from <= 1 ? findComma(items, region.end) : undefined;
    const right = leading === undefined ? undefined : trimRange(items, { start: leading, end: limit });
    if (right !== undefined) return { ...source, cue: cuePlace, content: places([right]), rule: 'according-to' };
    const around = findAround(items, clause, from, limit);
    return around.length > 0 ? { ...source, cue: cuePlace, content: places(around), rule: 'according-to' } : undefined;
  }
  if (cue.verb.kind === 'show' && subject.source === undefined) return undefined;
  if (subject.source !== undefined && !fitsVerb(items, subject.source, cue.verb)) return undefined;
  const anchoredRelative = isWord(items[region.start - 1], 'who', 'what', 'which', 'that', 'whom');
  const right = findRightContent(items, cue, region.end, limit, {
    relative: anchoredRelative,
    postposed: clause.postposed,
  });
  const trimmed = right === undefined ? undefined : trimRange(items, right);
  const quoteFirst =
    clause.postposed && isQuote(items[region.start - 1]) && items[region.start - 1]?.closesClause !== false;
  if (trimmed !== undefined && !(clause.postposed && (quoteFirst || isQuote(items[trimmed.start])))) {
    const rule = isQuote(items[trimmed.start])
      ? 'cue-quote'
      : cue.voice === 'participle'
        ? 'participle'
        : 'cue-content';
    return { ...source, cue: cuePlace, content: places([cutAfterQuotes(items, trimmed)]), rule };
  }
  const ahead = clause.postposed && quoteFirst ? undefined : findQuoteAhead(items, cue, region.end, limit);
  if (ahead !== undefined) return { ...source, cue: cuePlace, content: places([ahead]), rule: 'cue-quote' };
  if (!clause.postposed || cue.voice === 'participle') return undefined;
  const around = findAround(items, clause, from, limit);
  // "went on", "continued", "laughed" report only what is quoted.
  const quotes = around.some((part) => items.slice(part.start, part.end).some(isQuote));
  if (around.length === 0 || !(quotes || cue.verb.frames.has('c'))) return undefined;
  return { ...source, cue: cuePlace, content: places(around), rule: 'content-cue' };
}
