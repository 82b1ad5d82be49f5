/** The line of an edge: out of the bottom of one node, into the mark of the other, through the places dagre left free. */
import type { PlacedNode, Point } from './lay-out-sketch.ts';

/** Radius of a text's circle, and how far above the node's middle its centre lies. */
export const CIRCLE = { radius: 17, above: 20 };
/** Room between a line and what it leads to. */
const GAP = 3;

const digits = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const LABEL_LINE = 14;

/** Where a line leaves a node: below its words. */
const exitOf = ({ x, y, height, node, lines }: PlacedNode): Point => ({
  x,
  y: node.kind === 'voice' || node.open ? y + height / 2 + GAP : y + 7 + lines * LABEL_LINE,
});

/** Where a line enters: the top of an open family or of a voice, or the circle, from the side it comes from. */
function entryOf(placed: PlacedNode, from: Point): Point {
  const { x, y, height, node } = placed;
  if (node.kind === 'voice' || node.open) return { x, y: y - height / 2 - GAP };
  const centre = { x, y: y - CIRCLE.above };
  // Never flatter than this, so that the lines of a fan do not touch.
  const angle = Math.atan2(Math.min(from.y - centre.y, -Math.abs(from.x - x) * 0.45), from.x - x);
  const reach = CIRCLE.radius + GAP;
  return { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach };
}

export interface EdgePath {
  readonly path: string;
  /** Where a word may stand on it. */
  readonly middle: Point;
}

/** `points` as dagre laid them, from the earlier node to the later; their ends are replaced. */
export function edgePath(from: PlacedNode, to: PlacedNode, points: readonly Point[]): EdgePath {
  const start = exitOf(from);
  if (start.y >= to.y - CIRCLE.above - CIRCLE.radius) return besideEachOther(from, to);
  const inner = points.slice(1, -1);
  const bends = inner.length > 1 ? inner : [];
  const end = entryOf(to, bends.at(-1) ?? start);
  const stops = [start, ...bends, end];
  const curves = stops.slice(1).map((stop, index) => {
    const before = stops[index] ?? start;
    const lift = (stop.y - before.y) * 0.5;
    return `C${digits({ x: before.x, y: before.y + lift })} ${digits({ x: stop.x, y: stop.y - lift })} ${digits(stop)}`;
  });
  const half = Math.floor((stops.length - 1) / 2);
  const [a, b] = [stops[half] ?? start, stops[half + 1] ?? end];
  return { path: `M${digits(start)}${curves.join('')}`, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
}

/** An arc below two nodes of one layer, or back to an earlier one. */
function besideEachOther(from: PlacedNode, to: PlacedNode): EdgePath {
  const side = Math.sign(to.x - from.x) || 1;
  const [a, b] = [from, to].map(({ x, y }, index) => ({
    x: x + side * (index === 0 ? 1 : -1) * (CIRCLE.radius + GAP),
    y: y - CIRCLE.above,
  })) as [Point, Point];
  const dip = 10 + Math.abs(b.x - a.x) / 6;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - dip };
  return { path: `M${digits(a)}Q${digits({ x: middle.x, y: middle.y - dip })} ${digits(b)}`, middle };
}
