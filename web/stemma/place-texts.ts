/**
 * Where each text is drawn: at a place of its own, or in a family. A story of a few articles is drawn whole. In a larger
 * one a family holds everything below a text; the largest families are taken apart, one level at a time, as long as the
 * picture has room. Leaves of one text stay together.
 */
import type { TreeNode } from '../../src/report/outline/index.ts';

/** Up to this many articles each is drawn for itself. */
export const DRAWN_ONE_BY_ONE = 12;
/** Fewer articles at one place are no family. */
const SMALLEST_FAMILY = 3;
/** More nodes than this nobody reads in one picture. */
const MOST_NODES = 24;

/** Id of the place of each text: its own, or that of its family. */
export type Places = Map<string, string>;

const textsBelow = (tree: TreeNode): string[] =>
  tree.children.flatMap((child) => [child.node.id, ...textsBelow(child)]);

/** Texts that stand together under one other text. */
interface Family {
  readonly tree: TreeNode;
  readonly members: readonly string[];
}

export function placeTexts(trees: readonly TreeNode[], articles: number): Places {
  const places: Places = new Map();
  const drawHere = (id: string): void => void places.set(id, id);
  if (articles <= DRAWN_ONE_BY_ONE) {
    for (const tree of trees) [tree.node.id, ...textsBelow(tree)].forEach(drawHere);
    return places;
  }
  const single = trees.filter(({ children, kin, alsoFrom }) => children.length + kin.length + alsoFrom.length === 0);
  const alone = single.length >= SMALLEST_FAMILY ? new Set(single) : new Set<TreeNode>();
  for (const tree of alone) places.set(tree.node.id, 'family-alone');

  let drawn = alone.size > 0 ? 1 : 0;
  const waiting: Family[] = [];
  const draw = (tree: TreeNode): void => {
    drawHere(tree.node.id);
    drawn += 1;
    const members = textsBelow(tree);
    if (members.length === 0) return;
    waiting.push({ tree, members });
    drawn += 1;
  };
  const gather = ({ tree, members }: Family): void => {
    for (const id of members) places.set(id, members.length < SMALLEST_FAMILY ? id : `family-${tree.node.id}`);
  };
  for (const tree of trees) if (!alone.has(tree)) draw(tree);
  while (waiting.length > 0) {
    waiting.sort((a, b) => b.members.length - a.members.length);
    const family = waiting.shift() as Family;
    // As many of the branches as the picture has room for, the widest first; each may bring a family of its own.
    const room = Math.max(0, Math.floor((MOST_NODES - drawn) / 2));
    const branches = family.tree.children.filter(({ children }) => children.length > 0).slice(0, room);
    const rest = family.tree.children.filter((child) => !branches.includes(child));
    gather({ tree: family.tree, members: rest.flatMap((child) => [child.node.id, ...textsBelow(child)]) });
    for (const branch of branches) draw(branch);
  }
  return places;
}
