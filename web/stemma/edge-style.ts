/** How an edge is drawn by what it rests on, and the short word for it. */
import type { Basis, StemmaEdge } from '../../src/model/index.ts';

/** Strongest evidence first: an edge with several is drawn as its strongest. */
const ORDER: readonly Basis[] = ['copied', 'paraphrased', 'shared-error', 'lost-source', 'credit', 'quoted'];

/** What a drawn edge rests on most. */
export const mainBasis = (edges: readonly StemmaEdge[]): Basis => {
  const all = new Set(edges.flatMap(({ basis }) => basis));
  return ORDER.find((basis) => all.has(basis)) ?? 'credit';
};

/** What happened to the earlier text, as the word on a line that leads away from it. */
export const SHORT_WORDS: Readonly<Record<Basis, string>> = {
  copied: 'copied',
  paraphrased: 'retold',
  'shared-error': 'rare wording',
  'lost-source': 'drawn on',
  credit: 'credited',
  quoted: 'quoted',
};

/** What the later text does, with the earlier one behind it: "B credits The Daily Harbour". */
const VERBS: Readonly<Record<Basis, string>> = {
  copied: 'copies words of',
  paraphrased: 'retells in other words',
  'shared-error': 'shares rare wording of',
  'lost-source': 'draws on',
  credit: 'credits',
  quoted: 'quotes',
};

/** "copies words of and credits"; "shares text with" where it is not known who took it. */
export const verbsOf = ({ basis, direction }: StemmaEdge): string =>
  direction === 'undecided' ? 'shares text with' : basis.map((item) => VERBS[item]).join(' and ');

/** Width of the line, from 0.8 for the weakest to 3.2. */
export const widthOf = (edges: readonly StemmaEdge[]): number =>
  0.8 + 2.4 * Math.max(0, ...edges.map(({ strength }) => strength)) ** 1.5;

/** The finding that an edge is, as a link names it. */
export const edgeIdOf = ({ from, to }: StemmaEdge): string => `${from}~${to}`;
