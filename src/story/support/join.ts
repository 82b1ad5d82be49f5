import type { Telling } from '../../model/index.ts';

/** Why a telling of a claim may be the same observation as what stands behind a node of the stemma. */
export interface Join {
  readonly telling: Telling;
  readonly node: string;
  /** What it is joined to: a telling of the node's article, or the node itself. */
  readonly to: Telling | string;
  /** Whether the words of the telling stand in the other text. */
  readonly verbatim: boolean;
  /** Otherwise the join is possible, and counted both ways. */
  readonly sure: boolean;
  /** How, as the middle of a sentence: "credits", "prints the text of". */
  readonly how:
    | 'credits'
    | 'prints the text of'
    | 'is made from'
    | 'tells without credit what others take from'
    | 'leans throughout on'
    | 'repeats its outlet in'
    | 'has the words of'
    | 'shares a lost source with others:'
    | 'may have it from';
}
