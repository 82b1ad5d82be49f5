/** The subject before what describes it: "Ann Li, a nurse at the clinic, said", "the farmers we met said". */

import { type Item, type ItemRange, isClauseMark, isComma, isQuote, isWord, mayBeFinite } from './item.ts';
import { findNounPhraseBefore, isPronoun, startsClause } from './noun-phrase.ts';

/** Furthest apposition between a name and its verb, in items and in commas. */
const MAX_APPOSITION = 45;
const MAX_COMMAS = 6;
/** An apposition up to this long that is itself a name counts as part of the source: "the girl's lawyer, Ann Li". */
const MAX_NAME_APPOSITION = 8;

const endsInName = (items: readonly Item[], range: ItemRange): boolean =>
  items[range.end - 1]?.pos === 'PROPN' && items[range.end - 2]?.pos === 'PROPN';

/** "Ann Li, a nurse at the clinic, said": `comma` is the second comma. */
export function findBeforeApposition(items: readonly Item[], comma: number): ItemRange | undefined {
  let nearest: ItemRange | undefined;
  let commas = 0;
  for (let at = comma - 1; at > 0 && comma - at < MAX_APPOSITION && commas < MAX_COMMAS; at -= 1) {
    if (isQuote(items[at])) break;
    if (!isComma(items[at]) && items[at]?.norm !== items[comma]?.norm) continue;
    commas += 1;
    const phrase = findNounPhraseBefore(items, at);
    if (phrase === undefined) continue;
    const anchored = startsClause(items, phrase.start) && !isComma(items[phrase.start - 1]);
    const fits = !isComma(items[at]) || (!mayBeFinite(items[at + 1]) && !isWord(items[at + 1], 'and', 'but'));
    if (anchored && fits) return withNamedApposition(items, phrase, comma);
    const modified =
      commas === 1 && fits && isWord(items[at + 1], 'including')
        ? findModified(items, at, { reduced: true })
        : undefined;
    if (modified !== undefined) return modified;
    if (nearest === undefined && fits && startsClause(items, phrase.start) && items[at - 1]?.pos === 'PROPN')
      nearest = phrase;
  }
  return nearest;
}

function withNamedApposition(items: readonly Item[], phrase: ItemRange, comma: number): ItemRange {
  const apposition = { start: phrase.end + 1, end: comma };
  const short = apposition.end - apposition.start <= MAX_NAME_APPOSITION;
  const words = items.slice(apposition.start, apposition.end);
  const plain = words.every(
    (item) => item.pos !== 'PUNCT' && !mayBeFinite(item) && item.pos !== 'ADP' && item.pos !== 'PRON',
  );
  const named = words.length > 1 && endsInName(items, apposition);
  return short && plain && named && !endsInName(items, phrase) ? { start: phrase.start, end: comma } : phrase;
}

/** "A report published on Sunday said", "the groups who wrote to her say": the phrase before what describes it. */
export function findModified(
  items: readonly Item[],
  end: number,
  { reduced }: { readonly reduced: boolean },
): ItemRange | undefined {
  for (let at = end - 1; at > 0 && end - at < MAX_MODIFIER; at -= 1) {
    const item = items[at] as Item;
    if (isClauseMark(item) || isQuote(item) || item.pos === 'CCONJ') return undefined;
    const opens =
      isWord(item, 'who', 'which', 'that') ||
      (reduced && item.pos === 'VERB' && /(?:ed|ing|wn|en|out)$/u.test(item.norm));
    if (!opens) continue;
    // "the farmers we met said"
    const subject = isWord(items[at - 1], 'i', 'we', 'he', 'she', 'they') ? at - 1 : at;
    const phrase = findNounPhraseBefore(items, subject);
    if (phrase !== undefined && startsClause(items, phrase.start) && mayBeModified(items[phrase.end - 1]))
      return phrase;
  }
  return undefined;
}
const MAX_MODIFIER = 25;
const mayBeModified = (item: Item | undefined): boolean =>
  !isPronoun(item) || isWord(item, 'those', 'some', 'many', 'others');
