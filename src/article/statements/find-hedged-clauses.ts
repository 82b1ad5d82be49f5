/** "was reportedly heard", "allegedly fled": the article passes something on and does not say from whom. */
import { type Draft, placeOf } from './draft.ts';
import { isComma, isQuote, isWord, mayBeFinite, type Unit } from './unit.ts';

const HEDGES = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** Statements without a source, for hedging adverbs outside what other statements say. */
export function findHedgedClauses(unit: Unit, spokenFor: (index: number) => boolean): Draft[] {
  const { items } = unit;
  const drafts: Draft[] = [];
  let from = 0;
  items.forEach((item, index) => {
    if (index < from || !HEDGES.has(item.norm) || spokenFor(index)) return;
    let start = index;
    while (start > from && !opensClause(unit, start)) start -= 1;
    let end = index + 1;
    while (end < items.length && !closesClause(unit, end) && !spokenFor(end)) end += 1;
    from = end;
    if (!items.slice(start, end).some(mayBeFinite)) return;
    const cue = { ...placeOf(unit, { start: index, end: index + 1 }), lemma: item.norm };
    drafts.push({
      cue,
      content: [placeOf(unit, { start, end })],
      via: [],
      certainty: 'stated',
      rule: 'hedging-adverb',
    });
  });
  return drafts;
}

function opensClause({ items }: Unit, index: number): boolean {
  const before = items[index - 1];
  if (before === undefined || isQuote(before) || isWord(before, ';', ':', '—', '–', 'that', 'because', 'but'))
    return true;
  return before.pos === 'CCONJ' && isComma(items[index - 2]);
}

function closesClause({ items }: Unit, index: number): boolean {
  const item = items[index];
  if (item === undefined || isWord(item, ';', '.', '?', '!', '—', '–')) return true;
  return isComma(item) && (items[index + 1]?.pos === 'CCONJ' || index === items.length - 2);
}
