import { rivalSets } from '../../lexicons/index.ts';
import { type Token, type VariantKind, VariantKindSchema } from '../../model/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align before two words in them are held against each other. */
const MIN_LIKENESS = 0.45;
const WEIGHTS: Partial<Record<VariantKind, number>> = { status: 6, scope: 5, place: 5, polarity: 8, date: 3 };

/** Words that exclude each other ("car" and "truck", "some" and "all") in tellings of one claim. */
export function findRivalWords(view: VariantView): VariantDraft[] {
  const sets = rivalSets().map(({ kind, words }) => ({ kind: VariantKindSchema.parse(kind), words: new Set(words) }));
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap((pair) =>
      sets.flatMap(({ kind, words }): VariantDraft[] => {
        const [x, y] = findRivals(pair, words);
        if (x === undefined || y === undefined) return [];
        return [
          {
            kind,
            severity: kind === 'date' ? 'minor' : 'major',
            about: `“${x.norm}” or “${y.norm}”`,
            claimId: pair.claimId,
            readings: [readingOf(pair.a, x), readingOf(pair.b, y)],
            weight: WEIGHTS[kind] ?? 4,
          },
        ];
      }),
    );
}

/** The rival words of each side, where each side has one of its own and neither has the other's. */
function findRivals({ a, b, columns }: TellingPair, rivals: ReadonlySet<string>): [Token?, Token?] {
  const ofA = a.words.filter((word) => rivals.has(word.lemma));
  const ofB = b.words.filter((word) => rivals.has(word.lemma));
  const [x] = ofA.filter((word) => !ofB.some((other) => other.lemma === word.lemma));
  const [y] = ofB.filter((word) => !ofA.some((other) => other.lemma === word.lemma));
  if (x === undefined || y === undefined || ofA.some((word) => word.lemma === y.lemma)) return [];
  if (ofB.some((word) => word.lemma === x.lemma)) return [];
  return sameSlot(columns, a.words.indexOf(x), b.words.indexOf(y)) ? [x, y] : [];
}

/** Columns between the places of two words in an alignment up to which they stand in one place. */
const MAX_SHIFT = 3;

function sameSlot(columns: TellingPair['columns'], positionA: number, positionB: number): boolean {
  const columnA = columns.findIndex((column) => column.a === positionA);
  const columnB = columns.findIndex((column) => column.b === positionB);
  return Math.abs(columnA - columnB) <= MAX_SHIFT;
}

/** One side of a pair as a reading: the word, with its telling around it. */
export const readingOf = (side: WordedTelling, word: Token): DraftReading => ({
  articleIndex: side.telling.articleIndex,
  span: word.span,
  context: side.telling.span,
  key: word.lemma,
});
