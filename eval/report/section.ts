/** One scorer's part of the evaluation: data that the page is rendered from and that floors are held against. */
import { type LayerScore, layerScore } from '../truth/index.ts';

/** One figure on one data set. */
export interface Row {
  readonly set: string;
  readonly size: string;
  readonly measure: string;
  /** Said behind the measure, in brackets; no part of its name. */
  readonly aside?: string;
  /** 0..1, more is better. */
  readonly figure: number;
  /** What something trivial reaches: name and figure. */
  readonly baseline?: string;
  /** What others published, with the corpus it was measured on. */
  readonly published?: string;
}

/** A scorer's figures and what they do not say. */
export interface Section {
  readonly title: string;
  /** The scorer's name in `npm run eval -- <name>`. */
  readonly scorer: string;
  readonly what: string;
  readonly rows: readonly Row[];
  /** A table of its own below the figures, in Markdown. */
  readonly details?: string;
  /** Layers of that table, held against floors as well; named with their story. */
  readonly layers?: readonly LayerScore[];
  readonly notSaid: string;
  /** Its figures have floors of their own, held without outside data. */
  readonly ownFloors?: boolean;
}

/** A figure in the form that floors are held against. */
const asLayer = (layer: string, figure: number): LayerScore => ({ ...layerScore(layer, []), hit: figure, total: 1 });

/** Every figure of a section by name, `scorer: set, measure`. */
export const figuresOf = ({ scorer, rows, layers = [], ownFloors = false }: Section): LayerScore[] =>
  ownFloors
    ? []
    : [
        ...rows.map(({ set, measure, figure }) => asLayer(`${scorer}: ${set}, ${measure}`, figure)),
        ...layers.map((score) => ({ ...score, layer: `${scorer}: ${score.layer}` })),
      ];
