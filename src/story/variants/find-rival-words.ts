/** Kind "status" and others by word: sets of words that exclude each other (`data/en/rival-words.txt`) met in one place. */
import { type Rival, rivalsOf } from '../../lexicons/index.ts';
import { type Token, type VariantKind, VariantKindSchema } from '../../model/index.ts';
import { wordSimilarity } from '../terms/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import { keyOfRival } from './key-of-rival.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align before two words in them are held against each other. */
const MIN_LIKENESS = 0.3;
/** Columns beside the two words within which something must be the same. */
const BESIDE = 2;
const WEIGHTS: Partial<Record<VariantKind, number>> = { status: 6, scope: 5, place: 5, polarity: 8, date: 3 };

/** Words that exclude each other ("car" and "truck", "some" and "all") in tellings of one claim. */
export function findRivalWords(view: VariantView): VariantDraft[] {
  const ofTelling = new Map<WordedTelling, readonly Hit[]>();
  const hitsOf = (telling: WordedTelling): readonly Hit[] => {
    const hits = ofTelling.get(telling) ?? findHits(telling);
    ofTelling.set(telling, hits);
    return hits;
  };
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap((pair) => {
      const [ofA, ofB] = [hitsOf(pair.a), hitsOf(pair.b)];
      if (ofA.length === 0 || ofB.length === 0) return [];
      const sets = [...new Set(ofA.map(({ rival }) => rival.set))];
      return sets.flatMap((set): VariantDraft[] => {
        const inSet = ({ rival }: Hit): boolean => rival.set === set;
        const found = findRivals(pair, ofA.filter(inSet), ofB.filter(inSet));
        if (found === undefined) return [];
        const kind = VariantKindSchema.parse(found.x.rival.kind);
        return [
          {
            kind,
            severity: kind === 'date' ? 'minor' : 'major',
            about: `“${found.x.word.norm}” or “${found.y.word.norm}”`,
            claimId: pair.claimId,
            readings: [readingOf(pair.a, found.x.word), readingOf(pair.b, found.y.word)],
            weight: WEIGHTS[kind] ?? 4,
          },
        ];
      });
    });
}

/** A word of a telling that has rivals. */
interface Hit {
  readonly word: Token;
  readonly rival: Rival;
}

const findHits = ({ words }: WordedTelling): Hit[] =>
  words.flatMap((word) => {
    const own = rivalsOf(word.norm);
    return (own.length > 0 ? own : rivalsOf(word.lemma))
      .filter(({ closeOnly }) => !closeOnly)
      .map((rival) => ({ word, rival }));
  });

/** The nearest rival words of the two sides, where neither side has the other's. */
function findRivals(
  { a, b, columns }: TellingPair,
  ofA: readonly Hit[],
  ofB: readonly Hit[],
): { x: Hit; y: Hit } | undefined {
  if (ofA.some((hit) => ofB.some((other) => other.rival.base === hit.rival.base))) return undefined;
  let best: { x: Hit; y: Hit; shift: number } | undefined;
  for (const x of ofA) {
    for (const y of ofB) {
      const shift = shiftBetween(columns, a.words.indexOf(x.word), b.words.indexOf(y.word));
      const sameSlot = shift <= MAX_SHIFT && hasCommonNeighbour({ a, b, columns }, x.word, y.word);
      if (!isOneForm(x.word, y.word) || (!sameSlot && !shareObject(a.words, x.word, b.words, y.word))) continue;
      if (best === undefined || shift < best.shift) best = { x, y, shift };
    }
  }
  return best;
}

/** Whether two words stand there in one form: "indicted" and "the charges" are a deed and a thing. */
function isOneForm({ norm: a, pos: p }: Token, { norm: b, pos: q }: Token): boolean {
  if (p !== 'VERB' && q !== 'VERB') return true;
  const form = (norm: string): string => /(?:ed|ing|s)$/u.exec(norm)?.[0] ?? '';
  return form(a) === form(b) || (p === q && form(a) !== '' && form(b) !== '');
}

/** Words after a verb among which its object stands. */
const OBJECT_REACH = 3;

/** Whether the two words are followed by like nouns ("slapping the troops", "punching a soldier"), wherever they stand. */
function shareObject(a: readonly Token[], x: Token, b: readonly Token[], y: Token): boolean {
  const objectsOf = (words: readonly Token[], word: Token): Token[] =>
    words
      .slice(words.indexOf(word) + 1)
      .slice(0, OBJECT_REACH)
      .filter(({ pos }) => pos === 'NOUN');
  return objectsOf(a, x).some((one) => objectsOf(b, y).some((other) => wordSimilarity(one, other) > 0));
}

/** Whether a word with content that both have stands beside the two. */
function hasCommonNeighbour({ a, b, columns }: Pick<TellingPair, 'a' | 'b' | 'columns'>, x: Token, y: Token): boolean {
  const places = [
    columns.findIndex((column) => column.a === a.words.indexOf(x)),
    columns.findIndex((column) => column.b === b.words.indexOf(y)),
  ];
  return columns
    .slice(Math.max(0, Math.min(...places) - BESIDE), Math.max(...places) + BESIDE + 1)
    .some(({ a: i, b: j }) => {
      const [one, other] = [i === undefined ? undefined : a.words[i], j === undefined ? undefined : b.words[j]];
      return one !== undefined && other !== undefined && CONTENT.test(one.pos) && wordSimilarity(one, other) > 0;
    });
}
const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/u;

/** Columns between the places of two words in an alignment up to which they stand in one place. */
const MAX_SHIFT = 3;

function shiftBetween(columns: TellingPair['columns'], positionA: number, positionB: number): number {
  const columnA = columns.findIndex((column) => column.a === positionA);
  const columnB = columns.findIndex((column) => column.b === positionB);
  return Math.abs(columnA - columnB);
}

/** One side of a pair as a reading: the word, with its telling around it. */
export const readingOf = (side: WordedTelling, word: Token): DraftReading => ({
  articleIndex: side.telling.articleIndex,
  span: word.span,
  context: side.telling.span,
  key: keyOfRival(word),
});
