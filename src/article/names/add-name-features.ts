/**
 * The features of each word for the tagger of names: words, shapes, ends and classes in a window of five (Ratinov and
 * Roth 2009, doi:10.3115/1596374.1596399), known names, and what the rest of the article tells. Numbers only.
 */
import type { FeatureRows } from '../../algorithms/index.ts';
import { SEEN_COUNT, type WordEvidence } from './article-evidence.ts';
import { type ArticleWords, LINE } from './article-words.ts';
import { PHRASE_BITS } from './find-phrases.ts';
import type { NameHistory } from './name-history.ts';
import { CASING, LIST_COUNT, type WordForm, wordFormOf } from './word-form.ts';

/** Beyond the ends of a sentence. */
const BORDER: WordForm = wordFormOf('\n');

/** Templates take numbers from here, `STEP` apart, so that a place in the window or a bit can be added. */
const STEP = 32;
const T = {
  plain: 1 * STEP,
  norm: 2 * STEP,
  exact: 3 * STEP,
  shape: 4 * STEP,
  coarse: 5 * STEP,
  fine: 6 * STEP,
  prefix: 7 * STEP,
  suffix: 8 * STEP,
  normPair: 9 * STEP,
  shapePair: 10 * STEP,
  shapeTriple: 11 * STEP,
  finePair: 12 * STEP,
  lists: 13 * STEP,
  listsBefore: 14 * STEP,
  listsAfter: 15 * STEP,
  phrase: 16 * STEP,
  phraseNear: 17 * STEP,
  seen: 18 * STEP,
  seenBefore: 19 * STEP,
  seenAfter: 20 * STEP,
  line: 21 * STEP,
  normShape: 22 * STEP,
  heading: 23 * STEP,
  numbers: 24 * STEP,
  history: 25 * STEP,
} as const;

export interface ArticleFeatures extends ArticleWords {
  readonly evidence: ReadonlyMap<number, WordEvidence>;
  readonly phrases: Uint32Array;
  /** What was tagged before; it grows from sentence to sentence. */
  readonly history: NameHistory;
}

/** Adds a row for each word of one sentence. */
export function addNameFeatures(
  rows: FeatureRows,
  { forms, lines, evidence, phrases, history }: ArticleFeatures,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): void {
  const at = (index: number): WordForm =>
    index < firstToken || index >= endToken ? BORDER : (forms[index] as WordForm);
  const heading = forms[0]?.norm ?? 0;
  const numbers = countNumbers(forms, firstToken, endToken);
  let before2 = BORDER;
  let before = BORDER;
  let word = at(firstToken);
  let after = at(firstToken + 1);
  for (let index = firstToken; index < endToken; index += 1) {
    const after2 = at(index + 2);
    if (isPlain(word) && isPlain(before) && isPlain(after)) rows.add(T.plain, 0);
    else {
      addWindow(rows, before2, before, word, after, after2);
      addLists(rows, before, word, after);
      addBits(rows, T.phrase, phrases[index] as number, PHRASE_BITS);
      if (index > firstToken) addBits(rows, T.phraseNear, phrases[index - 1] as number, PHRASE_BITS);
      const line = lines[index] as number;
      const first = index === firstToken ? 4 : 0;
      rows.addPair(T.line, line + first, word.shape);
      rows.addPair(T.line + 1, line + first, word.fine);
      if (word.casing >= CASING.capital) {
        const tagged = history.of(word.norm);
        if (tagged !== 0) {
          rows.add(T.history, tagged);
          rows.addPair(T.history + 1, tagged, word.shape);
        }
        const taggedBefore = before.casing >= CASING.capital ? history.of(before.norm) : 0;
        const taggedAfter = after.casing >= CASING.capital ? history.of(after.norm) : 0;
        if (taggedBefore !== 0) rows.addPair(T.history + 2, taggedBefore, tagged);
        if (taggedAfter !== 0) rows.addPair(T.history + 3, taggedAfter, tagged);
        rows.addPair(T.heading, heading, word.fine);
        rows.addPair(T.heading + 1, heading, phrases[index] as number);
        rows.addPair(T.numbers, numbers, phrases[index] as number);
        rows.addPair(T.numbers + 1, numbers, word.shape);
        const seen = evidence.get(word.norm);
        if (seen !== undefined) {
          addBits(rows, T.seen, seen.mask, SEEN_COUNT);
          rows.addPair(T.line + 2, line === LINE.running ? first : line, seen.mask & 3);
          for (const fine of seen.before) rows.add(T.seenBefore, fine);
          for (const fine of seen.after) rows.add(T.seenAfter, fine);
        }
      }
    }
    rows.endRow();
    before2 = before;
    before = word;
    word = after;
    after = after2;
  }
}

/** How much of a sentence is numbers, in four steps: tables of results name clubs and players, not places. */
function countNumbers(forms: readonly WordForm[], first: number, end: number): number {
  let numbers = 0;
  for (let at = first; at < end; at += 1) if ((forms[at] as WordForm).casing === CASING.number) numbers += 1;
  return numbers === 0 ? 0 : Math.min(3, 1 + Math.floor((6 * numbers) / (end - first)));
}

/** Words in lower case and marks between such words are hardly ever part of a name: they get one feature. */
const isPlain = ({ casing }: WordForm): boolean => casing < CASING.capital;

function addWindow(
  rows: FeatureRows,
  before2: WordForm,
  before: WordForm,
  word: WordForm,
  after: WordForm,
  after2: WordForm,
): void {
  const window = [before2, before, word, after, after2];
  for (let place = 0; place < 5; place += 1) {
    const { norm, fine, coarse } = window[place] as WordForm;
    rows.add(T.norm + place, norm);
    if (fine !== 0) rows.add(T.fine + place, fine);
    if (coarse !== 0) rows.add(T.coarse + place, coarse);
  }
  rows.add(T.exact, word.exact);
  rows.add(T.exact + 1, before.exact);
  rows.add(T.exact + 2, after.exact);
  rows.add(T.shape, word.shape);
  rows.add(T.shape + 1, before.shape);
  rows.add(T.shape + 2, after.shape);
  rows.addPair(T.shapePair, before.shape, word.shape);
  rows.addPair(T.shapePair + 1, word.shape, after.shape);
  rows.addTriple(T.shapeTriple, before.shape, word.shape, after.shape);
  for (let length = 0; length < word.prefixes.length; length += 1)
    rows.add(T.prefix + length, word.prefixes[length] as number);
  for (let length = 0; length < word.suffixes.length; length += 1)
    rows.add(T.suffix + length, word.suffixes[length] as number);
  rows.addPair(T.normPair, before.norm, word.norm);
  rows.addPair(T.normPair + 1, word.norm, after.norm);
  rows.addPair(T.normShape, before.norm, word.shape);
  rows.addPair(T.normShape + 1, after.norm, word.shape);
  rows.addPair(T.finePair, before.fine, word.fine);
  rows.addPair(T.finePair + 1, word.fine, after.fine);
  rows.addPair(T.finePair + 2, before.fine, after.fine);
}

function addLists(rows: FeatureRows, before: WordForm, word: WordForm, after: WordForm): void {
  addBits(rows, T.lists, word.lists, LIST_COUNT);
  addBits(rows, T.listsBefore, before.lists, LIST_COUNT);
  addBits(rows, T.listsAfter, after.lists, LIST_COUNT);
}

function addBits(rows: FeatureRows, template: number, mask: number, bits: number): void {
  for (let bit = 0; mask >> bit !== 0 && bit < bits; bit += 1)
    if (((mask >> bit) & 1) !== 0) rows.add(template + bit, 1);
}
