/** What speaks against two wordings saying the same: another number or place, a negation, opposites. */
import { areOpposites } from '../../lexicons/index.ts';
import type { Alignment } from './align-wordings.ts';
import { isContent, type Unit, type Wording } from './wording.ts';

/** `name` and `place`: each says another one where the other has none of it; `opposite`: "rises", "falls". */
export interface Contradiction {
  readonly kind: 'number' | 'place' | 'name' | 'polarity' | 'opposite';
  /** The units that contradict each other; of a polarity the negation, the other one absent. */
  readonly a?: Unit;
  readonly b?: Unit;
}

/** Every contradiction, at most one of a kind. Linear but for the few unlike words. */
export function findContradictions(a: Wording, b: Wording, { partnersOfA, partnersOfB }: Alignment): Contradiction[] {
  const lonelyA = a.filter((unit, index) => (partnersOfA[index] as number) < 0 && isContent(unit));
  const lonelyB = b.filter((unit, index) => (partnersOfB[index] as number) < 0 && isContent(unit));
  const found: Contradiction[] = [];
  if (lonelyA.length > 0 && lonelyB.length > 0) {
    for (const [kind, isOf] of KINDS) {
      const x = lonelyA.find(isOf);
      const y = x === undefined ? undefined : lonelyB.find(isOf);
      if (x !== undefined && y !== undefined) found.push({ kind, a: x, b: y });
    }
    const opposite = findOpposites(lonelyA, lonelyB);
    if (opposite !== undefined) found.push(opposite);
  }
  const [notA, notB] = [negationsIn(a), negationsIn(b)];
  if (notA.length % 2 !== notB.length % 2) {
    const [x, y] = [notA.at(-1), notB.at(-1)];
    found.push({ kind: 'polarity', ...(x === undefined ? {} : { a: x }), ...(y === undefined ? {} : { b: y }) });
  }
  return found;
}

const negationsIn = (wording: Wording): Wording => wording.filter(({ isNegation }) => isNegation);

const KINDS: readonly (readonly [Contradiction['kind'], (unit: Unit) => boolean])[] = [
  ['number', ({ kind }) => kind === 'number'],
  ['place', ({ kind }) => kind === 'country'],
  ['name', ({ kind }) => kind === 'name' || kind === 'actor'],
];

function findOpposites(lonelyA: Wording, lonelyB: Wording): Contradiction | undefined {
  for (const a of lonelyA) {
    if (a.kind !== 'word') continue;
    for (const b of lonelyB) if (b.kind === 'word' && areOpposites(a.stem, b.stem)) return { kind: 'opposite', a, b };
  }
  return undefined;
}
