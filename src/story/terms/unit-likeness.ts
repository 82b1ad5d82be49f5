/** How nearly two different units tell the same: by lexicon, by spelling, by the company that words keep. */
import { editDistance } from '../../algorithms/index.ts';
import { areOpposites, meaningSimilarity, vectorCosine } from '../../lexicons/index.ts';
import type { Unit } from './wording.ts';

/** Numbers that differ by no more than this share are rounded, or somewhat updated. */
const ROUNDED = 0.02;
const UPDATED = 0.06;
/** Whole numbers in this range are mostly years, of which no two are alike. */
const YEARS: readonly [first: number, last: number] = [1900, 2100];
/** Letters that two words must have in common at their beginning, and the share of the longer one ("settler", "settlement"). */
const MIN_PREFIX = 5;
const MIN_PREFIX_SHARE = 0.6;
/** Cosine above which words with one beginning are taken for kin: "contest" and "context" are not. */
const KIN_COSINE = 0.2;
/** A capital and its country: the government more often than the place. */
const CAPITAL = 0.6;
/** Cosine from which words count as near, and what the nearest count: they are akin more often than the same. */
const NEAR_COSINE = 0.4;
const NEAREST = 0.8;

/** 0..1; 0 for opposites, and for numbers far apart. */
export function unitLikeness(a: Unit, b: Unit): number {
  if (a.kind === 'number' || b.kind === 'number') return a.kind === b.kind ? numberLikeness(a.value, b.value) : 0;
  if (a.kind === 'actor' || b.kind === 'actor' || (a.kind === 'country' && b.kind === 'country')) return 0;
  if (a.seat === b.id || b.seat === a.id) return CAPITAL;
  const meaning = a.concepts.some((concept) => b.concepts.includes(concept)) ? meaningSimilarity(a.stem, b.stem) : 0;
  if (meaning > 0) return meaning;
  const cosine = vectorCosine(a.vector, b.vector);
  const likeness = spellingLikeness(a, b, cosine) || companyLikeness(cosine);
  return likeness > 0 && areOpposites(a.stem, b.stem) ? 0 : likeness;
}

const companyLikeness = (cosine: number): number =>
  cosine < NEAR_COSINE ? 0 : ((cosine - NEAR_COSINE) / (1 - NEAR_COSINE)) * NEAREST;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= YEARS[0] && value <= YEARS[1];

function numberLikeness(a: number, b: number): number {
  if (isYear(a) && isYear(b)) return 0;
  const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
  if (apart < ROUNDED) return 0.9;
  return apart < UPDATED ? 0.7 : 0;
}

function spellingLikeness(a: Unit, b: Unit, cosine: number): number {
  const [x, y] = [a.norm, b.norm];
  if (Math.min(x.length, y.length) < MIN_PREFIX) return 0;
  const longer = Math.max(x.length, y.length);
  const isName = a.kind === 'name' || b.kind === 'name';
  const prefix = commonPrefix(x, y);
  if (prefix >= MIN_PREFIX && prefix >= MIN_PREFIX_SHARE * longer && (isName || cosine > KIN_COSINE)) return 0.75;
  // Unknown words of one beginning that differ in a letter or two: a name in two spellings.
  const isUnknown = (unit: Unit): boolean => unit.kind === 'name' || unit.vector < 0;
  if (prefix > 0 && isUnknown(a) && isUnknown(b) && editDistance(x, y, 2) <= (longer >= 7 ? 2 : 1)) return 0.85;
  // "photojournalist", "journalist"
  return longer > Math.min(x.length, y.length) && (x.endsWith(y) || y.endsWith(x)) ? 0.7 : 0;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
