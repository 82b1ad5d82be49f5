/** Content before a reporting clause that commas set off, and after it where the sentence goes on. */
import type { Clause } from './find-clauses.ts';
import { trimRange } from './trim-range.ts';
import { type Item, type ItemRange, isComma, isQuote, isWord, mayBeFinite } from './unit.ts';

const saysSomething = (items: readonly Item[], range: ItemRange): boolean =>
  items.slice(range.start, range.end).some((item) => isQuote(item) || mayBeFinite(item));

/** What a clause set off by commas reports: the words before it, and after it where the sentence goes on. */
export function findAround(items: readonly Item[], clause: Clause, from: number, limit: number): ItemRange[] {
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

/** Whether a quotation begins a sentence of its own. */
const startsAnew = (quote: Item): boolean => quote.opensSentence === true;
const saysBefore = (items: readonly Item[], left: ItemRange | undefined): boolean =>
  left !== undefined && items.slice(left.start, left.end).some(isQuote);
