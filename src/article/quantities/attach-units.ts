import { dollarsOf, unitOf } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import type { QuantityDraft, QuantityText } from './quantity-draft.ts';

/** Adds the unit after a number and turns the value into the standard unit: "400-pound", "5 feet", "16 years old". */
export function attachUnits(text: QuantityText, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  return drafts.map((draft) => withAge(text, draft) ?? withUnit(text, draft));
}

const AGE_NOUNS = new Map([
  ['year', 1],
  ['years', 1],
  ['yr', 1],
  ['month', 1 / 12],
  ['months', 1 / 12],
  ['week', 1 / 52],
  ['weeks', 1 / 52],
  ['day', 1 / 365],
  ['days', 1 / 365],
]);
/** Oldest age that a bare "Ann Lee, 37," is read as. */
const MAX_AGE = 115;

/** "4-year-old", "3 years old", "aged 16", "age 16", "Ann Lee, 37,", "4yo". */
function withAge(text: QuantityText, draft: QuantityDraft): QuantityDraft | undefined {
  if (draft.ordinal || draft.unit !== undefined)
    return /^\d{1,3}yo$/u.test(text.words[draft.first] ?? '') ? draft : undefined;
  const at = text.words[draft.end] === '-' ? draft.end + 1 : draft.end;
  const times = AGE_NOUNS.get(text.words[at] ?? '');
  if (times !== undefined) {
    const old = text.words[at + 1] === '-' ? at + 2 : at + 1;
    if (/^olds?$/u.test(text.words[old] ?? '') || (text.words[old] === 'of' && text.words[old + 1] === 'age')) {
      const end = text.words[old] === 'of' ? old + 2 : old + 1;
      return withFields(scaled(draft, times), { end, unit: 'year-old' });
    }
    return undefined;
  }
  const before = text.words[draft.first - 1] ?? '';
  if (/^age[ds]?$/u.test(before) && draft.value <= MAX_AGE) {
    return withFields(draft, { first: draft.first - 1, unit: 'year-old' });
  }
  return isAppositiveAge(text, draft) || isPredicateAge(text, draft)
    ? withFields(draft, { unit: 'year-old' })
    : undefined;
}

/** Name, comma, number, then comma or the end: a person's age. A month before it would make it a date. */
function isAppositiveAge(text: QuantityText, draft: QuantityDraft): boolean {
  if (!draft.digits || draft.upTo !== undefined || !Number.isInteger(draft.value) || draft.value < 1) return false;
  if (draft.value > MAX_AGE || text.words[draft.first - 1] !== ',') return false;
  const name = text.tokens[draft.first - 2];
  if (name?.pos !== 'PROPN' || !text.capital(draft.first - 2)) return false;
  return /^[,.;:)]$/u.test(text.words[draft.end] ?? '');
}

/** "he is 3", "who had turned 17": nothing counted, and somebody who can be that old. */
function isPredicateAge(text: QuantityText, draft: QuantityDraft): boolean {
  if (draft.upTo !== undefined || !Number.isInteger(draft.value) || draft.value < 1 || draft.value > MAX_AGE)
    return false;
  const next = text.tokens[draft.end]?.pos;
  if (next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM' || next === 'SYM') return false;
  const verb = text.words[draft.first - 1] ?? '';
  if (/^turn(?:ed|s|ing)?$/u.test(verb)) return true;
  if (verb === 'at') return /^(?:died|dies|dead|death)$/u.test(text.words[draft.first - 2] ?? '');
  const who = text.words[draft.first - 2] ?? '';
  return /^(?:is|was|'s)$/u.test(verb) && /^(?:he|she|who|child|boy|girl|victim|suspect|man|woman)$/u.test(who);
}

function withUnit(text: QuantityText, draft: QuantityDraft): QuantityDraft {
  if (draft.ordinal) return draft;
  const hyphen = text.words[draft.end] === '-';
  let at = hyphen ? draft.end + 1 : draft.end;
  const word = text.words[at] ?? '';
  const next = text.words[at + 1] ?? '';
  if (draft.unit !== undefined) return draft;
  if (
    (word === 'per' && next === 'cent') ||
    ((word === 'percentage' || word === 'percent' || word === '%') && /^points?$/u.test(next))
  ) {
    return withFields(draft, { end: at + 2, unit: word === 'per' ? 'percent' : 'percentage-point' });
  }
  if (/^(?:square|cubic)$/u.test(word)) {
    const unit = unitOf(next);
    if (unit?.standard === 'metre') {
      const power = word === 'square' ? 2 : 3;
      return withFields(scaled(draft, unit.times ** power), { end: at + 2, unit: `${word}-metre` });
    }
  }
  if (word === 'nautical' && /^miles?$/u.test(next))
    return withFields(scaled(draft, 1852), { end: at + 2, unit: 'metre' });
  if (/^degrees?$/u.test(word)) return withDegrees(text, draft, at);
  const dollars = /^dollars?$/u.test(next) ? dollarsOf(word) : undefined;
  if (dollars !== undefined) return withFields(draft, { end: at + 2, unit: dollars });
  if (word === 'metric' && /^tons?$/u.test(next))
    return withFields(scaled(draft, 1000), { end: at + 2, unit: 'kilogram' });
  if (word === 'us') at += 1;
  if (/^p\.?$/u.test(word) && draft.digits && !hyphen && text.glued(draft.end - 1)) {
    return withFields(scaled(draft, 0.01), { end: at + 1, unit: 'GBP' });
  }
  // "Billions of dollars", "hundreds of miles".
  if (word === 'of' && !draft.digits && draft.value >= 20) at += 1;
  const unit = unitOf(text.words[at] ?? '');
  if (unit === undefined || !isUnitHere(text, draft, at, unit.standard)) return draft;
  if (/^pounds?$/u.test(text.words[at] ?? '') && isSterling(text, draft, at)) {
    return withFields(draft, { end: text.words[at + 1] === 'sterling' ? at + 2 : at + 1, unit: 'GBP' });
  }
  const perHour =
    /^(?:per|an|a)$/u.test(text.words[at + 1] ?? '') && text.words[at + 2] === 'hour' && unit.standard === 'metre';
  const slash = text.words[at + 1] === '/' && /^h\.?$/u.test(text.words[at + 2] ?? '') && unit.standard === 'metre';
  if (perHour || slash)
    return withFields(scaled(draft, unit.times / 1000), { end: at + 3, unit: 'kilometre-per-hour' });
  return withFields(scaled(draft, unit.times), { end: at + 1, unit: unit.standard });
}

const PAYING = new Set('pay,cost,fine,worth,earn,spend,owe,price,raise,donate,steal,invest,award'.split(','));
/** Words before "pounds" within which somebody pays. */
const PAYING_REACH = 4;

/** Pounds that are money: sterling, millions of them, or paid. */
function isSterling(text: QuantityText, draft: QuantityDraft, at: number): boolean {
  if (draft.value >= 1e6 || text.words[at + 1] === 'sterling') return true;
  if (text.words[at - 1] === '-' || text.words[at + 1] === 'of') return false;
  for (let index = draft.first - 1; index >= draft.first - PAYING_REACH; index -= 1) {
    if (PAYING.has(text.tokens[index]?.lemma ?? '') || PAYING.has(text.words[index] ?? '')) return true;
  }
  return false;
}

/** Units that are everyday words too ("won", "second", "stone", "m") count only where they can be meant. */
function isUnitHere(text: QuantityText, draft: QuantityDraft, at: number, standard: string): boolean {
  const word = text.words[at] ?? '';
  if (word === 'won') return text.tokens[at]?.pos === 'NOUN';
  if (word === 'second') return text.words[at - 1] === '-' || draft.value === 1;
  if (word === 'm' || word === 'min') return draft.digits;
  if (word === 'stone') return draft.digits && text.tokens[at + 1]?.pos !== 'NOUN';
  if (standard === 'time') return text.tokens[at]?.pos === 'NOUN' && !text.capital(at);
  if (standard === 'magnitude') return text.words[at - 1] === '-';
  return !(word === 'day' && draft.value > 1 && text.words[at - 1] !== '-');
}

function withDegrees(text: QuantityText, draft: QuantityDraft, at: number): QuantityDraft {
  const scale = text.words[at + 1] ?? '';
  if (/^(?:celsius|centigrade|c)$/u.test(scale)) return withFields(draft, { end: at + 2, unit: 'celsius' });
  if (/^(?:fahrenheit|f)$/u.test(scale)) {
    const upTo = draft.upTo === undefined ? {} : { upTo: toCelsius(draft.upTo) };
    return withFields(draft, { value: toCelsius(draft.value), ...upTo, end: at + 2, unit: 'celsius' });
  }
  return withFields(draft, { end: at + 1, unit: 'degree' });
}

const toCelsius = (fahrenheit: number): number => round(((fahrenheit - 32) * 5) / 9);

/** Six significant digits: the factors are no better, and 1609.344 * 3 prints as it should. */
const round = (value: number): number => Number(value.toPrecision(6));

function scaled(draft: QuantityDraft, times: number): QuantityDraft {
  if (times === 1) return draft;
  const upTo = draft.upTo === undefined ? {} : { upTo: round(draft.upTo * times) };
  return withFields(draft, { value: round(draft.value * times), ...upTo });
}
