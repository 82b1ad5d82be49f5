/**
 * Places for what is drawn: layers by dagre (Gansner et al. 1993, doi:10.1109/32.221135), origins above. Where dates are
 * known the layers are the days, so that the picture reads downwards in time.
 */
import { graphlib, layout } from '@dagrejs/dagre';
import type { Bands } from './date-bands.ts';
import { type EdgePath, edgePath } from './edge-path.ts';
import type { Sketch, SketchEdge, SketchNode } from './sketch.ts';
import { wrapLabel } from './wrap-label.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with its middle and size. */
export interface PlacedNode extends Point {
  readonly node: SketchNode;
  readonly width: number;
  readonly height: number;
  /** Lines of its label. */
  readonly lines: number;
}

export interface PlacedEdge extends EdgePath {
  readonly edge: SketchEdge;
}

export interface Drawing {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
  /** Where each band of the time axis begins. */
  readonly bands: readonly { readonly label: string; readonly top: number }[];
}

export const CELL = { width: 132, height: 24, perRow: 4, padding: 10 };
const TEXT = { width: 118, height: 78 };
const VOICE_LINE = 16;
/** Characters on a line below a circle. */
export const TEXT_LINE = 19;
const MARGIN = 14;

function sizeOf(node: SketchNode): { width: number; height: number } {
  if (node.kind === 'voice') {
    const lines = wrapLabel(node.members[0]?.label ?? '', 18, 3);
    return { width: Math.max(60, ...lines.map((line) => line.length * 6.6)), height: lines.length * VOICE_LINE + 14 };
  }
  if (!node.open) return { ...TEXT };
  const columns = Math.min(CELL.perRow, node.members.length);
  return {
    width: columns * CELL.width + CELL.padding * 2,
    height: Math.ceil(node.members.length / columns) * CELL.height + CELL.padding * 2 + 18,
  };
}

/** Lines of the words below a text's circle. */
const linesOf = ({ kind, members }: SketchNode): number =>
  kind === 'text' && members[0]?.kind !== 'lost'
    ? wrapLabel(members[0]?.label ?? '', TEXT_LINE, 2).length
    : kind === 'family'
      ? 2
      : 1;

/** The layer of every node where the days are the layers: within a day, a text stands below what it took. */
function rankByDate(
  { nodes, edges }: Sketch,
  { labels, bandOf }: Bands,
): { ranks: Map<string, number>; bandAt: Map<string, number> } {
  const bandAt = new Map<string, number>();
  for (const { id, members } of nodes) {
    const known = members.flatMap((member) => bandOf.get(member.id) ?? []);
    if (known.length > 0) bandAt.set(id, Math.min(...known));
  }
  // What has no date stands just above the first that took from it, or below the last it took from.
  for (let round = 0; round < 4; round += 1) {
    for (const { id } of nodes) {
      if (bandAt.has(id)) continue;
      const below = edges.flatMap(({ from, to }) => (from === id ? (bandAt.get(to) ?? []) : []));
      const above = edges.flatMap(({ from, to }) => (to === id ? (bandAt.get(from) ?? []) : []));
      if (below.length > 0) bandAt.set(id, Math.min(...below));
      else if (above.length > 0) bandAt.set(id, Math.max(...above));
    }
  }
  // A family of several days stands no higher than what all of it comes from.
  for (const { id, kind } of nodes) {
    if (kind !== 'family') continue;
    const above = edges.flatMap(({ from, to }) => (to === id ? (bandAt.get(from) ?? []) : []));
    bandAt.set(id, Math.max(bandAt.get(id) ?? 0, ...above));
  }
  const bandFor = (id: string): number => bandAt.get(id) ?? labels.length - 1;
  const depth = new Map<string, number>();
  const depthOf = (id: string, path: readonly string[]): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    if (path.includes(id)) return 0;
    const parents = edges.filter(({ from, to }) => to === id && bandFor(from) === bandFor(id));
    const own = Math.max(0, ...parents.map(({ from }) => depthOf(from, [...path, id]) + 1));
    depth.set(id, own);
    return own;
  };
  const deepest = labels.map((_, band) =>
    Math.max(0, ...nodes.filter(({ id }) => bandFor(id) === band).map(({ id }) => depthOf(id, []))),
  );
  const first = deepest.map((_, band) => deepest.slice(0, band).reduce((sum, value) => sum + value + 1, 0));
  const ranks = new Map(nodes.map(({ id }) => [id, (first[bandFor(id)] ?? 0) + depthOf(id, [])]));
  return { ranks, bandAt: new Map(nodes.map(({ id }) => [id, bandFor(id)])) };
}

/**
 * Hands dagre the layers; it may be given a function, which its types do not say. It counts two ranks to a layer, the
 * odd ones for words on edges, and adds a root of its own above all.
 */
const rankerOf =
  (ranks: ReadonlyMap<string, number>) =>
  (graph: graphlib.Graph): void => {
    for (const id of graph.nodes()) (graph.node(id) as { rank?: number }).rank = 2 * (ranks.get(id) ?? -1);
  };

/** Places everything. Deterministic: the same sketch gives the same drawing. */
export function layOutSketch(sketch: Sketch, bands: Bands | undefined): Drawing {
  const graph = new graphlib.Graph();
  const byDate = bands === undefined ? undefined : rankByDate(sketch, bands);
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 18,
    ranksep: 46,
    edgesep: 12,
    marginx: MARGIN,
    marginy: MARGIN,
    ...(byDate === undefined ? {} : { ranker: rankerOf(byDate.ranks) as unknown as string }),
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of sketch.nodes) {
    graph.setNode(node.id, sizeOf(node));
  }
  const turned = new Set<SketchEdge>();
  for (const edge of sketch.edges) {
    const [a, b] = [byDate?.ranks.get(edge.from) ?? 0, byDate?.ranks.get(edge.to) ?? 1];
    // dagre needs every edge to run downwards where the layers are given.
    if (a === b) continue;
    if (a > b) turned.add(edge);
    const [from, to] = a > b ? [edge.to, edge.from] : [edge.from, edge.to];
    graph.setEdge(from, to, { weight: 1 + (edge.edges[0]?.strength ?? 0) * 2 });
  }
  layout(graph);
  const nodes = sketch.nodes.map((node) => {
    const { x, y, width, height } = graph.node(node.id) as PlacedNode;
    return { node, x, y, width, height, lines: linesOf(node) };
  });
  const placeOf = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const edges = sketch.edges.flatMap((edge): PlacedEdge[] => {
    const from = placeOf.get(edge.from);
    const to = placeOf.get(edge.to);
    if (from === undefined || to === undefined) return [];
    const laid = (turned.has(edge) ? graph.edge(edge.to, edge.from) : graph.edge(edge.from, edge.to)) as
      | { points?: Point[] }
      | undefined;
    const points = laid?.points ?? [];
    return [{ edge, ...edgePath(from, to, turned.has(edge) ? [...points].reverse() : points) }];
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { nodes, edges, width, height, bands: bandTops(nodes, bands, byDate?.bandAt) };
}

function bandTops(
  nodes: readonly PlacedNode[],
  bands: Bands | undefined,
  bandAt: Map<string, number> | undefined,
): Drawing['bands'] {
  if (bands === undefined || bandAt === undefined) return [];
  return bands.labels.flatMap((label, band) => {
    const tops = nodes.filter(({ node }) => bandAt.get(node.id) === band).map(({ y, height }) => y - height / 2);
    return tops.length === 0 ? [] : [{ label, top: Math.min(...tops) - 12 }];
  });
}
