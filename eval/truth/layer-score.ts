/** What was found of one layer of the truth. */
export interface LayerScore {
  readonly layer: string;
  readonly hit: number;
  readonly total: number;
  /** One plain line for each thing that was missed or is wrong. */
  readonly missed: readonly string[];
}

/** A check of one item: whether it holds, and the line to print when it does not. */
export interface Check {
  readonly ok: boolean;
  readonly line: string;
}

/** The score of a layer from the checks of its items. */
export function layerScore(layer: string, checks: readonly Check[]): LayerScore {
  return {
    layer,
    hit: checks.filter((check) => check.ok).length,
    total: checks.length,
    missed: checks.filter((check) => !check.ok).map((check) => check.line),
  };
}

/** Share found, 0..1, cut to three decimals so that it can be written down; 1 when there was nothing to find. */
export const shareFound = (score: LayerScore): number =>
  score.total === 0 ? 1 : Math.floor((score.hit / score.total) * 1000) / 1000;
