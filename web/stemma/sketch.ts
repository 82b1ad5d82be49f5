/** What is drawn of a stemma: nodes, families of nodes drawn as one, and edges between them. */
import type { StemmaEdge, StemmaNode } from '../../src/model/index.ts';

export interface SketchNode {
  readonly id: string;
  /** A text; somebody who was quoted; or several articles that owe the same thing to the same text. */
  readonly kind: 'text' | 'voice' | 'family';
  /** One, or all of a family. */
  readonly members: readonly StemmaNode[];
  /** Families only: whether its members are shown one by one. */
  readonly open: boolean;
}

export interface SketchEdge {
  readonly from: string;
  readonly to: string;
  /** All that are drawn as this one line, strongest first. */
  readonly edges: readonly StemmaEdge[];
}

export interface Sketch {
  readonly nodes: readonly SketchNode[];
  readonly edges: readonly SketchEdge[];
  /** Where each node of the stemma is drawn: id of a sketch node; absent where it is not drawn. */
  readonly places: ReadonlyMap<string, string>;
  /** Voices that are not drawn, so that they do not bury the tree. */
  readonly hiddenVoices: number;
}
