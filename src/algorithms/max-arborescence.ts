/** A possible arrow of an arborescence. */
export interface WeightedArrow {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

interface Arrow extends WeightedArrow {
  /** The arrow it stands for, before circles were drawn together. */
  readonly origin: WeightedArrow;
}

/**
 * The heaviest set of arrows in which every node but `root` has one arrow to it and none is on a circle (Chu and Liu 1965; Edmonds 1967,
 * doi:10.6028/jres.071B.032). Nodes are 0..size-1; nodes that no arrow leads to stay without one. Of equal arrows the first given
 * is taken. O(nodes · arrows).
 */
export function maxArborescence(size: number, root: number, arrows: readonly WeightedArrow[]): WeightedArrow[] {
  return contract(
    size,
    root,
    arrows.map((origin) => ({ ...origin, origin })),
  ).map(({ origin }) => origin);
}

function contract(size: number, root: number, arrows: readonly Arrow[]): Arrow[] {
  const best: (Arrow | undefined)[] = [];
  for (const arrow of arrows) {
    if (arrow.to === root || arrow.from === arrow.to) continue;
    if (arrow.weight > (best[arrow.to]?.weight ?? -Infinity)) best[arrow.to] = arrow;
  }
  const circle = findCircle(size, best);
  if (circle === undefined) return best.filter((arrow) => arrow !== undefined);
  const inside = new Set(circle);
  const given = new Map(circle.map((node) => [node, best[node] as Arrow]));
  // The circle becomes one node, numbered `size`; an arrow into it is worth what it gains over the one it replaces.
  const outer = arrows.flatMap((arrow): Arrow[] => {
    const [fromInside, toInside] = [inside.has(arrow.from), inside.has(arrow.to)];
    if (fromInside && toInside) return [];
    if (toInside) {
      const weight = arrow.weight - (given.get(arrow.to) as Arrow).weight;
      return [{ from: arrow.from, to: size, weight, origin: arrow }];
    }
    return [{ from: fromInside ? size : arrow.from, to: arrow.to, weight: arrow.weight, origin: arrow }];
  });
  const chosen = contract(size + 1, root, outer).map(({ origin }) => origin as Arrow);
  const entered = chosen.find(({ to }) => inside.has(to))?.to;
  return [...chosen, ...circle.filter((node) => node !== entered).map((node) => given.get(node) as Arrow)];
}

/** Nodes of a circle among the chosen arrows, each node having at most one to it. */
function findCircle(size: number, best: readonly (Arrow | undefined)[]): number[] | undefined {
  const seenIn = new Int32Array(size + 1).fill(-1);
  for (let start = 0; start < size; start += 1) {
    let at: number | undefined = start;
    while (at !== undefined && seenIn[at] === -1) {
      seenIn[at] = start;
      at = best[at]?.from;
    }
    if (at === undefined || seenIn[at] !== start) continue;
    const circle = [at];
    for (let next = best[at]?.from; next !== undefined && next !== at; next = best[next]?.from) circle.push(next);
    return circle;
  }
  return undefined;
}
