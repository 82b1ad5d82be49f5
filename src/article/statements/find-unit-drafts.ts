/**
 * The statements of one unit, clause by clause from left to right. A clause takes its content from the right, up to the
 * next clause that cuts it off, or else from the left, from where the clause before it ended.
 */
import { findSourceKinds } from '../../lexicons/index.ts';
import { type Announcement, type Draft, placeOf } from './draft.ts';
import { isAccording } from './find-according-to.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import { findQuoteAhead, findRightContent } from './find-content.ts';
import { readPassive } from './find-passives.ts';
import { findMainSubject } from './find-shared-subject.ts';
import { findNounPhraseAfter, isPronoun } from './noun-phrase.ts';
import { type Item, type ItemRange, isComma, isQuote, isWord, mayBeFinite, type Unit } from './unit.ts';

export interface UnitFindings {
  readonly drafts: readonly Draft[];
  /** A reporting clause that ends in a colon, and speaks of the next unit. */
  readonly announcement?: Announcement;
}

const endOf = (items: readonly Item[]): number => {
  let end = items.length;
  while (end > 0 && items[end - 1]?.pos === 'PUNCT') end -= 1;
  return end;
};

/** Without marks, conjunctions and the like at its two ends; undefined when nothing is left. */
function trimRange(items: readonly Item[], range: ItemRange): ItemRange | undefined {
  let { start, end } = range;
  while (start < end && (items[start]?.pos === 'PUNCT' || items[start]?.pos === 'CCONJ')) start += 1;
  while (end > start && (items[end - 1]?.pos === 'PUNCT' || items[end - 1]?.pos === 'CCONJ')) end -= 1;
  return end > start ? { start, end } : undefined;
}

const saysSomething = (items: readonly Item[], range: ItemRange): boolean =>
  items.slice(range.start, range.end).some((item) => isQuote(item) || mayBeFinite(item));

/** What a clause set off by commas reports: the words before it, and after it where the sentence goes on. */
function findAround(items: readonly Item[], clause: Clause, from: number, limit: number): ItemRange[] {
  let stop = clause.region.start;
  if (isWord(items[stop - 1], 'as')) stop -= 1;
  const left = trimRange(items, { start: findQuoteStart(items, from, stop), end: stop });
  const parts: ItemRange[] = left === undefined ? [] : [left];
  const after = clause.region.end;
  const next = items[after];
  const onlyQuote =
    left !== undefined && items.slice(left.start, left.end).every((item) => isQuote(item) || item.pos === 'PUNCT');
  const quoteAfter = isComma(next) && isQuote(items[after + 1]) ? items[after + 1] : undefined;
  if (quoteAfter !== undefined && !onlyQuote && startsAnew(quoteAfter) && !saysBefore(items, left)) {
    return [{ start: after + 1, end: limit }];
  }
  const described = clause.subject.place === 'after';
  if (isQuote(next)) parts.push({ start: after, end: after + 1 });
  else if (isComma(next) && isQuote(items[after + 1])) parts.push({ start: after + 1, end: limit });
  else if (isComma(next) && !onlyQuote && after + 1 < limit && goesOn(items[after + 1])) {
    const fronted = left === undefined || !items.slice(left.start, left.end).some(mayBeFinite);
    const skipped = described ? skipDescription(items, after, limit) : after + 1;
    const start = skipped >= limit && fronted ? after + 1 : skipped;
    if (start < limit) parts.push({ start, end: limit });
  }
  const kept = parts.flatMap((part) => trimRange(items, part) ?? []);
  return kept.some((part) => saysSomething(items, part)) ? kept : [];
}

/** ", according to Ann Li, a nurse at the clinic, is closed": from the verb on; `limit` when the sentence ends before. */
function skipDescription(items: readonly Item[], comma: number, limit: number): number {
  if (mayBeFinite(items[comma + 1]) || isWord(items[comma + 1], 'and', 'but')) return comma + 1;
  for (let at = comma + 1; at < limit; at += 1) {
    if (isComma(items[at])) return mayBeFinite(items[at + 1]) || isWord(items[at + 1], 'but') ? at + 1 : limit;
  }
  return limit;
}

/** In "She ended the rumours: “I will not,” she wrote" only the quotation after the colon is what she wrote. */
function findQuoteStart(items: readonly Item[], from: number, stop: number): number {
  const quote = items[stop - 1];
  return isQuote(quote) && quote?.opensSentence === true && isWord(items[stop - 2], ':') && stop - 2 > from
    ? stop - 1
    : from;
}

const goesOn = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.norm.endsWith('ing') &&
  !isWord(
    item,
    'after',
    'as',
    'when',
    'while',
    'before',
    'in',
    'on',
    'at',
    'during',
    'who',
    'which',
    'where',
    'with',
    'according',
    'although',
    'though',
  );

/** Verbs that things can be the subject of: with them only who is known to speak does ("the plan threatens", "the vote suggests"). */
const THINGS_DO = new Set(
  'suggest underscore stress confirm reveal indicate imply demonstrate signal threaten promise prove predict announce demand challenge hint echo'.split(
    ' ',
  ),
);

function maySpeak(items: readonly Item[], source: ItemRange): boolean {
  return items.slice(source.start, source.end).some((item) => {
    if (item.pos === 'PROPN' || item.pos === 'PRON' || item.pos === 'DET') return item.pos !== 'DET' || isPronoun(item);
    return [item.norm, item.lemma, item.norm.replace(/s$/u, '')].some((word) => findSourceKinds(word).size > 0);
  });
}

/** The comma that ends a leading "according to early results of a poll taken in May". */
function findComma(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + MAX_TO_COMMA); at += 1) if (isComma(items[at])) return at;
  return undefined;
}
const MAX_TO_COMMA = 25;

/** Verbs of showing need something that shows: "the video shows", not "the man showed". */
function mayShow(items: readonly Item[], source: ItemRange): boolean {
  return items.slice(source.start, source.end).some((item) => {
    const kinds = [item.norm, item.lemma].map(findSourceKinds);
    return kinds.some((kind) => kind.has('document') || kind.has('social') || kind.has('outlet'));
  });
}

/** A whole sentence in quotation marks ends what is said: "…“Be calm,” [as the crowd looked on]". */
function cutAfterQuotes(items: readonly Item[], range: ItemRange): ItemRange {
  if (items[range.start]?.opensSentence !== true) return range;
  let end = range.start;
  while (end < range.end && (isQuote(items[end]) || items[end]?.pos === 'PUNCT' || isWord(items[end], 'and'))) end += 1;
  return trimRange(items, { start: range.start, end }) ?? range;
}

/** Whether a quotation begins a sentence of its own. */
const startsAnew = (quote: Item): boolean => quote.opensSentence === true;
const saysBefore = (items: readonly Item[], left: ItemRange | undefined): boolean =>
  left !== undefined && items.slice(left.start, left.end).some(isQuote);

function readClause(
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
  const places = (ranges: readonly ItemRange[]): Draft['content'] => ranges.map((range) => placeOf(unit, range));
  if (cue.voice === 'passive') {
    const passive = readPassive(items, clause, limit);
    if (passive === undefined) return undefined;
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
  if (cue.verb.kind === 'show' && !(subject.source !== undefined && mayShow(items, subject.source))) return undefined;
  if (subject.source !== undefined && isWord(items[subject.source.end - 1], 'this', 'that', 'these')) return undefined;
  if (THINGS_DO.has(lemma) && subject.source !== undefined && !maySpeak(items, subject.source)) return undefined;
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

/** Statements of a unit in the order of their clauses. */
export function findUnitDrafts(unit: Unit): UnitFindings {
  const { items } = unit;
  const end = endOf(items);
  const clauses = findClauses(unit);
  const drafts: Draft[] = [];
  let announcement: Announcement | undefined;
  // Items before this index are spoken for: by the content or the clause of an earlier statement.
  let spokenFor = 0;
  clauses.forEach((clause, index) => {
    const { region } = clause;
    const nested = region.start < spokenFor && !(clause.cutsAt !== undefined && clause.cutsAt >= spokenFor);
    const outer = drafts.at(-1);
    if (nested && !(outer !== undefined && mayNest(outer))) return;
    const limit = limitAfter(clauses, index, region.end, end);
    const read = readClause(unit, clause, spokenFor, limit);
    const toldTo = [...clause.addressees, ...(clause.subject.releasedBy ?? [])].map((range) => placeOf(unit, range));
    if (read !== undefined) {
      drafts.push({ ...read, via: [], toldTo, certainty: 'stated' });
      const last = Math.max(...read.content.map((place) => place.end), region.end);
      // "a resolution condemning the raid" leaves its sentence to other clauses.
      const aside =
        clause.cue.voice === 'participle' && clause.subject.place === 'before' && clause.subject.cueStart === undefined;
      if (!aside) spokenFor = Math.max(spokenFor, last);
    } else if (isWord(items[region.end], ':') && region.end >= end && clause.subject.source !== undefined) {
      announcement = {
        unit,
        draft: {
          source: placeOf(unit, clause.subject.source),
          cue: { ...placeOf(unit, clause.cue), lemma: clause.cue.verb.lemma },
          via: [],
          toldTo,
          certainty: 'stated',
          rule: 'announced',
        },
      };
    } else if (
      clause.postposed &&
      clause.subject.place !== 'shared' &&
      clause.subject.source !== undefined &&
      !isPronoun(items[clause.subject.source.start]) &&
      drafts.length > 0
    ) {
      const passedOn = placeOf(unit, clause.subject.source);
      if (isAccording(clause.cue) || clause.cue.verb.kind === 'say') {
        drafts.forEach((draft, at) => {
          drafts[at] = { ...draft, via: [passedOn, ...draft.via] };
        });
        spokenFor = Math.max(spokenFor, region.end);
      }
    }
  });
  const interviewers = findInterviewers(unit);
  const told = drafts.map((draft) => ((draft.toldTo ?? []).length > 0 ? draft : { ...draft, toldTo: interviewers }));
  announcement ??= drafts.length === 0 ? findAnnouncement(unit, end) : undefined;
  return announcement === undefined ? { drafts: told } : { drafts: told, announcement };
}

/** "the Herald" of "in an interview with the Herald", wherever in the sentence it stands. */
function findInterviewers(unit: Unit): Draft['content'] {
  const { items } = unit;
  const at = items.findIndex(
    (item, index) => isWord(item, 'interview', 'interviews') && isWord(items[index + 1], 'with'),
  );
  const phrase = at < 0 ? undefined : findNounPhraseAfter(items, at + 2, { links: 'of' });
  return phrase === undefined ? [] : [placeOf(unit, phrase)];
}

/** "On Monday the firm released a statement:" announces without a reporting verb; its subject speaks. */
function findAnnouncement(unit: Unit, end: number): Announcement | undefined {
  const { items } = unit;
  if (!isWord(items[end], ':')) return undefined;
  const speaks = items.slice(0, end).some((item) => findSourceKinds(item.norm).has('document'));
  const source = speaks ? findMainSubject(items, end) : undefined;
  if (source === undefined) return undefined;
  const cue = { ...placeOf(unit, { start: end, end: end + 1 }), lemma: ':' };
  return { unit, draft: { source: placeOf(unit, source), cue, via: [], certainty: 'inferred', rule: 'announced' } };
}

/** Only what a report passes on is looked at for statements inside it; kept or dropped when kinds are known. */
const mayNest = (outer: Draft): boolean => outer.source !== undefined && outer.cue?.lemma !== 'think';

function limitAfter(clauses: readonly Clause[], index: number, from: number, end: number): number {
  for (let later = index + 1; later < clauses.length; later += 1) {
    const cut = (clauses[later] as Clause).cutsAt;
    if (cut !== undefined && cut > from) return Math.min(cut, end);
  }
  return end;
}
