/** “We were warned.” — Ann Li: a quotation with its speaker after a dash, as in lists of voices and quoted posts. */
import { type Draft, placeOf } from './draft.ts';
import { isQuote, type Unit } from './unit.ts';

/** A signature is at most this long. */
const MAX_SIGNATURE = 8;

/** The statement of a unit that is a signed quotation and nothing else. */
export function findSignedQuotation(unit: Unit): Draft[] {
  const { items } = unit;
  let quoted = 0;
  while (isQuote(items[quoted])) quoted += 1;
  if (quoted === 0 || !/^(?:[—–―-]|--)$/u.test(items[quoted]?.norm ?? '')) return [];
  let end = items.length;
  while (end > quoted && items[end - 1]?.pos === 'PUNCT') end -= 1;
  const name = items.slice(quoted + 1, end);
  const first = name[0];
  if (first === undefined || name.length > MAX_SIGNATURE || first.pos !== 'PROPN') return [];
  if (name.some((item) => item.pos === 'VERB' || item.pos === 'AUX')) return [];
  const comma = name.findIndex((item) => item.pos === 'PUNCT');
  const source = placeOf(unit, { start: quoted + 1, end: comma < 0 ? end : quoted + 1 + comma });
  const cue = { ...placeOf(unit, { start: quoted, end: quoted + 1 }), lemma: '—' };
  return [
    { source, cue, content: [placeOf(unit, { start: 0, end: quoted })], via: [], certainty: 'stated', rule: 'signed' },
  ];
}
