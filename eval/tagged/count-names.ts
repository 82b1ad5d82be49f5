/** Counts names found against names tagged, type by type: a name of another type is another name. */
import { addSpanCounts, countSpans, findWords, NO_SPANS, type SpanCounts } from '../spans/index.ts';
import type { Entity, TaggedDocument } from './read-tagged.ts';

/** The types that Stemma knows; others in the data are passed over. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC'] as const;
export type NameCounts = Readonly<Record<(typeof NAME_TYPES)[number] | 'all', SpanCounts>>;

/** Counts over all documents; `errors` gets a line for each name missed (-) or wrong (+). */
export function countNames(
  documents: readonly TaggedDocument[],
  find: (text: string) => readonly Entity[],
  errors: string[] = [],
): NameCounts {
  let counts = { PER: NO_SPANS, ORG: NO_SPANS, LOC: NO_SPANS };
  for (const { text, entities } of documents) {
    const words = findWords(text);
    const found = find(text);
    const ofType = (list: readonly Entity[], type: string): Entity[] => list.filter((each) => each.type === type);
    for (const type of NAME_TYPES) {
      const [a, b] = [ofType(found, type), ofType(entities, type)];
      counts = { ...counts, [type]: addSpanCounts(counts[type], countSpans(words, a, b)) };
      errors.push(...showOthers('+', text, a, b), ...showOthers('-', text, b, a));
    }
  }
  return { ...counts, all: [counts.PER, counts.ORG, counts.LOC].reduce(addSpanCounts) };
}

/** A line for each name of the one list that the other does not have. */
function showOthers(mark: string, text: string, list: readonly Entity[], others: readonly Entity[]): string[] {
  const keyOf = ({ start, end }: Entity): string => `${start} ${end}`;
  const known = new Set(others.map(keyOf));
  return list
    .filter((entity) => !known.has(keyOf(entity)))
    .map(({ start, end, type }) => {
      const line = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
      return `${mark} ${type} ${line.replaceAll('\n', ' ¶ ')}`;
    });
}
