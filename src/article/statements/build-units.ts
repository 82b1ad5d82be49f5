/** Sentences joined where a quotation runs over their edge, with quoted speech folded into single items. Linear. */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { Quotation, Sentence, Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Item, Unit } from './unit.ts';

/** How far into a sentence its reporting verb must come for a quotation before it (“Stop!” | Ann Li, a nurse, said). */
const MAX_ITEMS_TO_CUE = 14;

/** Longer sentences are cut: they are no prose, and every rule may look through a whole unit. */
const MAX_UNIT_TOKENS = 600;

interface Folded {
  readonly part: Span;
  readonly outer: Span;
  readonly quotation: number;
}

/** Quoted speech that stands in no other, one entry for each paragraph's part of it. */
function foldSpeech(quotations: readonly Quotation[]): Folded[] {
  const folded: Folded[] = [];
  quotations.forEach((quotation, index) => {
    if (quotation.insideOf !== undefined || quotation.use !== 'speech') return;
    quotation.parts.forEach((part, at) => {
      const first = at === 0;
      const last = at === quotation.parts.length - 1;
      const outer = {
        start: first ? quotation.outer.start : part.start - 1,
        end: last ? quotation.outer.end : part.end,
      };
      folded.push({ part, outer, quotation: index });
    });
  });
  return folded.sort((a, b) => a.outer.start - b.outer.start);
}

const MARKS = /^["“”„‟«»'‘’`]+$/u;

function mergeHyphenated(items: readonly Item[]): Item[] {
  const merged: Item[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    const before = merged.at(-1);
    const after = items[index + 1];
    const joins =
      item.norm === '-' &&
      before?.outer.end === item.span.start &&
      after?.span.start === item.span.end &&
      before.pos !== 'QUOTE' &&
      after.pos !== 'QUOTE';
    if (!joins) {
      merged.push(item);
      continue;
    }
    const span = { start: before.span.start, end: after.span.end };
    const named = before.pos === 'PROPN' || after.pos === 'PROPN';
    const pos = named ? 'PROPN' : after.pos === 'NOUN' ? 'NOUN' : 'ADJ';
    merged[merged.length - 1] = { span, outer: span, norm: `${before.norm}-${after.norm}`, pos, lemma: after.lemma };
    index += 1;
  }
  return merged;
}

/** Items without what stands in brackets inside the sentence; a sentence wholly in brackets stays. */
function dropBrackets(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let depth = 0;
  items.forEach((item, index) => {
    if (index > 0 && (item.norm === '(' || item.norm === '[')) depth += 1;
    else if (depth > 0 && (item.norm === ')' || item.norm === ']')) depth -= 1;
    else if (depth === 0 && item.norm !== '(' && item.norm !== ')') kept.push(item);
  });
  return depth > 0 ? [...items] : kept;
}

/** The tagger glues a full stop to a short last word ("in."). */
function splitFinalStop(items: Item[]): Item[] {
  const last = items.at(-1);
  if (last === undefined || last.pos === 'PUNCT' || !/^[a-z]{2,}\.$/u.test(last.norm)) return items;
  const span = { start: last.span.start, end: last.span.end - 1 };
  items[items.length - 1] = { ...last, span, outer: span, norm: last.norm.slice(0, -1) };
  return items;
}

/** Units of the article's title and body, in text order. */
export function buildUnits(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Unit[] {
  const folded = foldSpeech(quotations);
  const units: Unit[] = [];
  let next = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    const first = sentences[index] as Sentence;
    let end = first.span.end;
    let endToken = first.endToken;
    while (next < folded.length && (folded[next] as Folded).outer.end <= first.span.start) next += 1;
    let ahead = next;
    for (; index + 1 < sentences.length; index += 1) {
      const after = sentences[index + 1] as Sentence;
      if (after.paragraphIndex !== first.paragraphIndex || after.part !== first.part) break;
      while (ahead < folded.length && (folded[ahead] as Folded).outer.end < end) ahead += 1;
      const over = folded[ahead];
      const runsOn = over !== undefined && over.outer.start < end && over.outer.end > after.span.start;
      if (!runsOn && !(over?.outer.end === end && goesOnAfterQuotation(text, over, after, tokens))) break;
      end = after.span.end;
      endToken = after.endToken;
    }
    if (first.part === 'boilerplate') continue;
    const { paragraphIndex, part } = first;
    for (let from = first.firstToken; from < endToken; from += MAX_UNIT_TOKENS) {
      const range = { start: from, end: Math.min(endToken, from + MAX_UNIT_TOKENS) };
      const items = buildItems(text, tokens, range, folded, next);
      if (items.length > 0) units.push({ items, paragraphIndex, part, span: { start: first.span.start, end } });
    }
  }
  return units;
}

function goesOnAfterQuotation(text: string, over: Folded, after: Sentence, tokens: readonly Token[]): boolean {
  if (!/[?!…,][’'”"]{0,2}$/u.test(text.slice(Math.max(over.part.start, over.part.end - 3), over.part.end)))
    return false;
  const to = Math.min(after.endToken, after.firstToken + MAX_ITEMS_TO_CUE);
  for (let index = after.firstToken; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (MARKS.test(token.norm)) return false;
    if (token.pos === 'VERB' && findReportingVerbs(token.norm).some((verb) => verb.frames.has('p'))) return true;
  }
  return false;
}

/** Tags that the tagger gives to names ("Ted", "Welch", "Will") by mistake. */
const MISTAKABLE = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'INTJ', 'AUX', 'X']);
/** Share of capitalised words above which a sentence is a headline, where capitals say nothing. */
const HEADLINE_SHARE = 0.6;

/** Capitalised words inside a sentence are names, whatever the tagger says; not so in headlines. */
function mendNames(text: string, items: readonly Item[]): Item[] {
  const isCapital = (item: Item): boolean => /^\p{Lu}\p{L}*\p{Ll}/u.test(text.slice(item.span.start, item.span.end));
  const words = items.filter((item) => item.pos !== 'PUNCT' && item.pos !== 'QUOTE');
  const headline = words.length > 3 && words.filter(isCapital).length / words.length > HEADLINE_SHARE;
  if (headline) return [...items];
  return items.map((item, index) => {
    if (item.norm === 'people') return { ...item, pos: 'NOUN' };
    if (!MISTAKABLE.has(item.pos) || !isCapital(item)) return item;
    const before = items[index - 1];
    const next = items[index + 1];
    const opens = before === undefined || /^[.:!?…—–-]+$/u.test(before.norm) || before.pos === 'QUOTE';
    if (!opens) return { ...item, pos: 'PROPN' };
    const named = item.pos === 'VERB' && next?.pos === 'PROPN' && isCapital(next) && !/(?:ed|ing|en)$/u.test(item.norm);
    return named ? { ...item, pos: 'PROPN' } : item;
  });
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

function buildItems(
  text: string,
  tokens: readonly Token[],
  range: { readonly start: number; readonly end: number },
  folded: readonly Folded[],
  firstFolded: number,
): Item[] {
  const items: Item[] = [];
  let fold = firstFolded;
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index] as Token;
    while (fold < folded.length && (folded[fold] as Folded).outer.end <= token.span.start) fold += 1;
    const quoted = folded[fold];
    if (quoted !== undefined && quoted.outer.start < token.span.end && token.span.start < quoted.outer.end) {
      if (items.at(-1)?.quotation !== quoted.quotation || items.at(-1)?.span.start !== quoted.part.start) {
        const { part: span, outer, quotation } = quoted;
        const opensSentence = /^[\p{Lu}\d[…]/u.test(text.slice(span.start, span.start + 1));
        items.push({ span, outer, norm: '“”', pos: 'QUOTE', lemma: '', quotation, opensSentence });
      }
    } else if (!MARKS.test(text.slice(token.span.start, token.span.end)) || token.pos === 'PART') {
      const { span, norm, pos, lemma } = token;
      items.push({ span, outer: span, norm, pos, lemma });
    }
  }
  return [...dropDateline(text, splitFinalStop(mendNames(text, dropBrackets(mergeHyphenated(items)))))];
}
