/**
 * Claims against pairs of claims (ClaimDiff): two sentences of two outlets on one news topic, and whether the one strengthens or weakens the
 * other or neither.
 *
 * What it says: whether claims that bear on each other are found together more often than those that do not. What it does not: "strengthens" is
 * no "says the same" (a cause, an example, a similar case strengthen too), so a share of links far below 1 is right, and no F1 is given.
 */
import { WrongData } from '../command/index.ts';
import { loadText } from '../sets/index.ts';
import { listLinkedPlaces, readPlain } from './linked-places.ts';

/** Two claims, how they bear on each other, and whether they are told as one. */
export interface StrengthPair {
  readonly relation: 'strengthens' | 'weakens' | 'none';
  readonly found: boolean;
  readonly a: string;
  readonly b: string;
}

interface Row {
  readonly pair_id: string;
  readonly claim_a: string;
  readonly claim_b: string;
  readonly relation: number;
}

function loadRows(file: string): Row[] {
  const { data = [] } = JSON.parse(loadText(file)) as { data?: Partial<Row>[] };
  const isRow = (row: Partial<Row>): row is Row => row.claim_a !== undefined && row.claim_b !== undefined;
  if (data.length === 0 || !data.every(isRow)) throw new WrongData(`${file} is no list of claim_a, claim_b, relation`);
  return data;
}

/** All pairs of the two files, which hold the same ones. */
export function pairStrengths(strengthFile: string, weakFile: string): StrengthPair[] {
  const weakens = new Map(loadRows(weakFile).map(({ pair_id, relation }) => [pair_id, relation === 1]));
  return loadRows(strengthFile).map(({ pair_id, claim_a: a, claim_b: b, relation }) => ({
    relation: relation === 1 ? 'strengthens' : weakens.get(pair_id) === true ? 'weakens' : 'none',
    found: listLinkedPlaces([readPlain('a', a), readPlain('b', b)]).some(
      (tellings) => new Set(tellings.map(({ article }) => article)).size > 1,
    ),
    a,
    b,
  }));
}
