/**
 * Sets the units of two wordings one to one: the likest first, and of equals those whose neighbours are alike too and that
 * stand at the like place (after Sultan et al. 2014, doi:10.1162/tacl_a_00178, with neighbours in the text instead of in a
 * parse). A word that carries no content is set beside its like only where its neighbours agree. O(n m), a few microseconds.
 */
import { isContent, type Unit, type Wording } from './wording.ts';
import type { WordingReader } from './wording-reader.ts';

/** For each unit of a wording, the index of its partner in the other, or -1, and how alike they are, 0..1. */
export interface Alignment {
  readonly partnersOfA: readonly number[];
  readonly partnersOfB: readonly number[];
  readonly likenessOfA: readonly number[];
  readonly likenessOfB: readonly number[];
}
/** An alignment while it is made. */
type Draft = { readonly [Key in keyof Alignment]: number[] };

/** Likeness from which two units may be set together. */
const MIN_LIKENESS = 0.1;
/** Likeness from which a neighbour speaks for a pair. */
const NEIGHBOUR = 0.7;
/** Neighbours looked at on each side. */
const REACH = 3;
/** Neighbours' agreement at which nothing more is gained, and that which a function word needs. */
const FULL_COMPANY = 1.5;
const MIN_COMPANY = 0.2;
/** A function word as a neighbour speaks so much. */
const FUNCTION_COMPANY = 0.4;
/** A name beside a pronoun that may stand for it: as likely as not. */
const STAND_IN = 0.5;
/** What likeness counts against company (1) and place when pairs are ranked. */
const RANK_LIKENESS = 3;
const RANK_PLACE = 0.3;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly rank: number;
}

/** The alignment of two wordings of one reader. */
export function alignWordings(reader: WordingReader, a: Wording, b: Wording): Alignment {
  const alignment: Draft = {
    partnersOfA: new Array<number>(a.length).fill(-1),
    partnersOfB: new Array<number>(b.length).fill(-1),
    likenessOfA: new Array<number>(a.length).fill(0),
    likenessOfB: new Array<number>(b.length).fill(0),
  };
  const grid = likenessGrid(reader, a, b);
  joinCompounds(a, b, (i, j) => setTogether(alignment, i, j, 1));
  joinCompounds(b, a, (j, i) => setTogether(alignment, i, j, 1));
  for (const pair of rankPairs(a, b, grid)) {
    if ((alignment.partnersOfA[pair.a] as number) < 0 && (alignment.partnersOfB[pair.b] as number) < 0)
      setTogether(alignment, pair.a, pair.b, pair.likeness);
  }
  const { partnersOfA, partnersOfB, likenessOfA, likenessOfB } = alignment;
  if (hasPronoun(b)) creditNames(a, partnersOfA, likenessOfA);
  if (hasPronoun(a)) creditNames(b, partnersOfB, likenessOfB);
  return alignment;
}

const hasPronoun = (wording: Wording): boolean => wording.some(({ isPronoun }) => isPronoun);

/** "Sorel said", "he said": no partners, since nobody knows, but half found. */
function creditNames(wording: Wording, partners: readonly number[], likeness: number[]): void {
  for (const [index, { kind }] of wording.entries()) {
    if ((kind === 'name' || kind === 'actor') && (partners[index] as number) < 0) likeness[index] = STAND_IN;
  }
}

function setTogether(alignment: Draft, a: number, b: number, likeness: number): void {
  alignment.partnersOfA[a] = b;
  alignment.partnersOfB[b] = a;
  alignment.likenessOfA[a] = likeness;
  alignment.likenessOfB[b] = likeness;
}

let space = new Float64Array(1024);
/** One table for all pairs, which come one after the other: to make one for each takes longer than to fill it. */
function emptyGrid(size: number): Float64Array {
  if (space.length < size) space = new Float64Array(2 * size);
  return space.fill(0, 0, size);
}

/** Likeness of each unit of `a` (row) and each of `b`. What has its equal in the other text is like nothing else there. */
function likenessGrid(reader: WordingReader, a: Wording, b: Wording): Float64Array {
  const grid = emptyGrid(a.length * b.length);
  const openA: number[] = [];
  const hasEqual = new Array<boolean>(b.length).fill(false);
  for (let i = 0; i < a.length; i += 1) {
    const x = a[i] as Unit;
    let isOpen = isContent(x);
    for (let j = 0; j < b.length; j += 1) {
      if ((b[j] as Unit).id !== x.id) continue;
      grid[i * b.length + j] = reader.likeness(x, b[j] as Unit);
      hasEqual[j] = true;
      isOpen = false;
    }
    if (isOpen) openA.push(i);
  }
  for (let j = 0; j < b.length; j += 1) {
    const y = b[j] as Unit;
    if (hasEqual[j] === true || !isContent(y)) continue;
    for (const i of openA) grid[i * b.length + j] = reader.likeness(a[i] as Unit, y);
  }
  return grid;
}

/** "gang rape" beside "gangrape": both words are found in the one. */
function joinCompounds(whole: Wording, parts: Wording, join: (whole: number, part: number) => void): void {
  for (let i = 0; i < whole.length; i += 1) {
    const letters = (whole[i] as Unit).whole;
    if (letters === 0) continue;
    for (let j = 0; j + 1 < parts.length; j += 1) {
      if ((parts[j] as Unit).joined !== letters) continue;
      join(i, j + 1);
      join(i, j);
    }
  }
}

function rankPairs(a: Wording, b: Wording, grid: Float64Array): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const likeness = grid[i * b.length + j] as number;
      if (likeness < MIN_LIKENESS) continue;
      const company = companyOf(a, b, grid, i, j);
      if (company < MIN_COMPANY && !isContent(a[i] as Unit)) continue;
      const place = 1 - Math.abs(i / a.length - j / b.length);
      pairs.push({ a: i, b: j, likeness, rank: RANK_LIKENESS * likeness + company + RANK_PLACE * place });
    }
  }
  return pairs.sort((p, q) => q.rank - p.rank || p.a - q.a || p.b - q.b);
}

/** How far the neighbours of a pair, before and behind, are alike: 0..1. */
function companyOf(a: Wording, b: Wording, grid: Float64Array, i: number, j: number): number {
  let company = 0;
  for (let x = Math.max(0, i - REACH); x <= Math.min(a.length - 1, i + REACH); x += 1) {
    if (x === i) continue;
    const worth = isContent(a[x] as Unit) ? 1 : FUNCTION_COMPANY;
    const first = x < i ? Math.max(0, j - REACH) : j + 1;
    const end = x < i ? j : Math.min(b.length, j + REACH + 1);
    for (let y = first; y < end; y += 1) {
      if ((grid[x * b.length + y] as number) >= NEIGHBOUR)
        company += worth / Math.max(Math.abs(x - i), Math.abs(y - j));
    }
  }
  return Math.min(1, company / FULL_COMPANY);
}
