/**
 * What the tagger and the tokenizer get wrong that matters here, put right item by item: words with hyphens and web
 * addresses cut in pieces, names taken for verbs, reporting verbs taken for nouns; datelines and brackets left out.
 */

import { findReportingVerbs, findSourceKinds } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import { type Item, isQuote, isWord } from './item.ts';

/** The steps, in order. */
export function mendItems(text: string, items: readonly Item[]): readonly Item[] {
  const whole = dropBrackets(mergeDomains(mergeHyphenated(items)));
  return dropDateline(text, mendVerbs(mendNames(text, splitFinalStop(whole))));
}

const DOMAIN_ENDINGS = new Set('com org net co info tv uk gov edu io news'.split(' '));

/** "Example . com" is one name. */
function mergeDomains(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ norm }, index) => norm === '.' && index + 1 < items.length)) return items;
  const merged: Item[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    const before = merged.at(-1);
    const after = items[index + 1];
    const joins =
      item.norm === '.' &&
      after !== undefined &&
      DOMAIN_ENDINGS.has(after.norm) &&
      before !== undefined &&
      before.span.end === item.span.start &&
      after.span.start === item.span.end;
    if (!joins) {
      merged.push(item);
      continue;
    }
    const span = { start: before.span.start, end: after.span.end };
    const norm = `${before.norm}.${after.norm}`;
    merged[merged.length - 1] = { span, norm, pos: 'PROPN', lemma: norm };
    index += 1;
  }
  return merged;
}

function mergeHyphenated(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ norm }) => norm === '-')) return items;
  const merged: Item[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    const before = merged.at(-1);
    const after = items[index + 1];
    const joins = item.norm === '-' && before?.span.end === item.span.start && after?.span.start === item.span.end;
    if (!joins) {
      merged.push(item);
      continue;
    }
    const span = { start: before.span.start, end: after.span.end };
    const named = before.pos === 'PROPN' || after.pos === 'PROPN';
    const pos = named ? 'PROPN' : after.pos === 'NOUN' ? 'NOUN' : 'ADJ';
    merged[merged.length - 1] = { span, norm: `${before.norm}-${after.norm}`, pos, lemma: after.lemma };
    index += 1;
  }
  return merged;
}

/** Items without what stands in brackets inside the sentence; a sentence wholly in brackets stays. */
function dropBrackets(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ norm }) => norm === '(' || norm === '[' || norm === ')')) return items;
  const kept: Item[] = [];
  let depth = 0;
  items.forEach((item, index) => {
    if (index > 0 && (item.norm === '(' || item.norm === '[')) depth += 1;
    else if (depth > 0 && (item.norm === ')' || item.norm === ']')) depth -= 1;
    else if (depth === 0 && item.norm !== '(' && item.norm !== ')') kept.push(item);
  });
  return depth > 0 ? items : kept;
}

/** The tagger glues a full stop to a short last word ("in."). */
function splitFinalStop(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (last === undefined || last.pos === 'PUNCT' || !/^[a-z]{2,}\.$/u.test(last.norm)) return items;
  const span = { start: last.span.start, end: last.span.end - 1 };
  return [...items.slice(0, -1), withFields(last, { span, norm: last.norm.slice(0, -1) })];
}

/** Tags that the tagger gives to names ("Ted", "Welch", "Will") by mistake. */
const MISTAKABLE = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'INTJ', 'AUX', 'X']);
/** Adverbs that do open a sentence before "said". */
const TIMES = new Set('later then also still again once earlier so'.split(' '));
/** Share of capitalised words above which a sentence is a headline, where capitals say nothing. */
const HEADLINE_SHARE = 0.6;

/** Capitalised words inside a sentence are names, whatever the tagger says; not so in headlines. */
function mendNames(text: string, items: readonly Item[]): readonly Item[] {
  const isCapital = (item: Item): boolean => isCapitalised(text, item.span);
  let words = 0;
  let capitals = 0;
  for (const item of items) {
    if (item.pos === 'PUNCT') continue;
    words += 1;
    if (isCapital(item)) capitals += 1;
  }
  if (words > 3 && capitals / words > HEADLINE_SHARE) return items;
  return items.map((item, index) => {
    if (item.norm === 'people') return withFields(item, { pos: 'NOUN' });
    if (!MISTAKABLE.has(item.pos) || !isCapital(item)) return item;
    const before = items[index - 1];
    const next = items[index + 1];
    const speaks = before === undefined && isWord(next, 'said', 'says', 'told', 'added') && item.pos !== 'NOUN';
    if (speaks && !TIMES.has(item.norm)) return withFields(item, { pos: 'PROPN' });
    const opens = before === undefined || /^[.:!?…—–-]+$/u.test(before.norm) || isQuote(before);
    if (!opens) return withFields(item, { pos: 'PROPN' });
    const inverted = isWord(item, 'said', 'says', 'wrote', 'asked', 'added');
    const named =
      item.pos === 'VERB' &&
      !inverted &&
      next?.pos === 'PROPN' &&
      isCapital(next) &&
      !/(?:ed|ing|en)$/u.test(item.norm);
    return named ? withFields(item, { pos: 'PROPN' }) : item;
  });
}

/** Whether a word begins with a capital and has small letters; most words begin with a plain small one. */
function isCapitalised(text: string, { start, end }: Item['span']): boolean {
  const code = text.charCodeAt(start);
  return !(code < 128 && (code < 65 || code > 90)) && /^\p{Lu}\p{L}*\p{Ll}/u.test(text.slice(start, end));
}

/** Items after a dateline ("KABUL, Jan 3 (AP) — "), which is no part of what the sentence says. */
function dropDateline(text: string, items: readonly Item[]): readonly Item[] {
  const first = items[0];
  if (first === undefined || !/^\p{Lu}{3,}$/u.test(text.slice(first.span.start, first.span.end))) return items;
  const dash = items.slice(0, MAX_DATELINE).findIndex((item) => /^(?:[—–-]|--)$/u.test(item.norm));
  return dash > 0 &&
    items.slice(0, dash).every((item) => item.pos === 'PROPN' || item.pos === 'NUM' || item.pos === 'PUNCT')
    ? items.slice(dash + 1)
    : items;
}
const MAX_DATELINE = 14;

/** "alleged that", "reports the Herald", "the military says": tags put right where the words beside leave no doubt. */
function mendVerbs(items: readonly Item[]): Item[] {
  return items.map((item, index) => {
    const before = items[index - 1];
    const next = items[index + 1];
    if (item.pos === 'VERB' && isWord(before, 'to') && isWord(items[index - 2], 'according'))
      return withFields(item, { pos: 'NOUN' });
    if (item.pos !== 'ADJ' && item.pos !== 'NOUN') return item;
    const nominalNext = next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ';
    if (item.pos === 'ADJ' && !nominalNext && findSourceKinds(item.norm).size > 0)
      return withFields(item, { pos: 'NOUN' });
    const shown =
      isWord(item, 'show', 'say', 'suggest', 'indicate') &&
      (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
      before.norm.endsWith('s');
    if (shown || (isWord(item, 'show') && isWord(before, 'data'))) return withFields(item, { pos: 'VERB' });
    if (isWord(item, 'report') && isWord(next, 'that') && before?.pos === 'NOUN' && before.norm.endsWith('s'))
      return withFields(item, { pos: 'VERB' });
    const verbs = findReportingVerbs(item.norm).filter((known) => known.form !== 'base');
    if (verbs.length === 0 || before === undefined) return item;
    const third = verbs.some((verb) => verb.form === 'third') && before.pos === 'PROPN';
    if (third && (next?.pos === 'DET' || next?.pos === 'PRON' || isQuote(next)))
      return withFields(item, { pos: 'VERB' });
    const inverted = before.norm === ',' && next?.pos === 'PROPN' && verbs.some((verb) => verb.frames.has('i'));
    const named =
      before.pos === 'PROPN' || before.pos === 'PRON' || (before.pos === 'NOUN' && item.norm.endsWith('ed'));
    const reports = isWord(next, 'that') && named && verbs.some((verb) => verb.frames.has('c'));
    return inverted || reports ? withFields(item, { pos: 'VERB' }) : item;
  });
}
