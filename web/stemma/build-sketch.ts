/**
 * Chooses what is drawn. A story of a few articles is drawn whole. In a larger one, articles that stand at the same place
 * of the tree (same parent, nothing below them) become a family, and where that is still too much for one picture,
 * everything below a certain depth joins the family of its ancestor.
 */
import type { StemmaEdge, StemmaNode } from '../../src/model/index.ts';
import { growTree, type TreeNode } from '../../src/report/outline/index.ts';
import { type Edition, isText } from '../data/index.ts';
import type { Sketch, SketchEdge, SketchNode } from './sketch.ts';

/** Up to this many articles each is drawn for itself. */
const DRAWN_ONE_BY_ONE = 12;
/** Fewer articles at one place are no family. */
const SMALLEST_FAMILY = 3;
/** More nodes than this nobody reads in one picture. */
const MOST_NODES = 26;
/** Voices drawn where not all are asked for. */
const MOST_VOICES = 8;

export interface SketchOptions {
  readonly openFamilies: ReadonlySet<string>;
  readonly allVoices: boolean;
}

/** Where each text is drawn: its own id, or that of its family. */
type Places = Map<string, string>;

/** Puts everything below `depth` into the family of its ancestor, and leaves of one parent into one family. */
function placeTrees(trees: readonly TreeNode[], deepest: number, whole: boolean): Places {
  const places: Places = new Map();
  const all = (tree: TreeNode): string[] => [tree.node.id, ...tree.children.flatMap(all)];
  const place = (tree: TreeNode, depth: number): void => {
    places.set(tree.node.id, tree.node.id);
    const leaves = tree.children.filter(({ children }) => children.length === 0 || depth + 1 > deepest);
    const family = !whole && leaves.flatMap(all).length >= SMALLEST_FAMILY;
    for (const leaf of leaves) {
      if (family) for (const id of all(leaf)) places.set(id, `family-${tree.node.id}`);
      else place(leaf, depth + 1);
    }
    for (const child of tree.children) if (!leaves.includes(child)) place(child, depth + 1);
  };
  const single = trees.filter(({ children, kin, alsoFrom }) => children.length + kin.length + alsoFrom.length === 0);
  const alone = !whole && single.length >= SMALLEST_FAMILY;
  for (const tree of trees) {
    if (alone && single.includes(tree)) places.set(tree.node.id, 'family-alone');
    else place(tree, 1);
  }
  return places;
}

function placeTexts(trees: readonly TreeNode[], articles: number): Places {
  const whole = articles <= DRAWN_ONE_BY_ONE;
  for (let deepest = 6; deepest > 1; deepest -= 1) {
    const places = placeTrees(trees, deepest, whole);
    if (whole || new Set(places.values()).size <= MOST_NODES) return places;
  }
  return placeTrees(trees, 1, whole);
}

/** The voices worth a place: those behind a text that nobody has, or behind several texts. */
function chooseVoices(
  voices: readonly StemmaNode[],
  edges: readonly StemmaEdge[],
  { byId, story }: Edition,
): StemmaNode[] {
  const whole = byId.size <= DRAWN_ONE_BY_ONE;
  const counted = whole ? new Set(story.support.originIds) : new Set<string>();
  const weigh = (voice: StemmaNode): number => {
    const out = edges.filter(({ from }) => from === voice.id);
    const behindLost = out.some(({ to }) => !byId.has(to));
    return (behindLost ? 100 : 0) + (counted.has(voice.id) ? 50 : 0) + (whole && out.length > 1 ? out.length : 0);
  };
  return voices
    .map((voice) => ({ voice, weight: weigh(voice) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_VOICES)
    .map(({ voice }) => voice);
}

/** Joins the edges that run between the same two places; strongest first. */
export function joinEdges(edges: readonly StemmaEdge[], placeOf: (id: string) => string | undefined): SketchEdge[] {
  const joined = new Map<string, StemmaEdge[]>();
  for (const edge of edges) {
    const from = placeOf(edge.from);
    const to = placeOf(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, [edge]);
    else known.push(edge);
  }
  return [...joined].map(([key, list]) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, edges: list.sort((a, b) => b.strength - a.strength) };
  });
}

/** The picture of a stemma. */
export function buildSketch(edition: Edition, { openFamilies, allVoices }: SketchOptions): Sketch {
  const { stemma } = edition.story;
  const trees = growTree(stemma);
  const places = placeTexts(trees, edition.articles.length);
  const inTree = new Set<StemmaEdge>();
  const collect = (tree: TreeNode): void => {
    if (tree.edge !== undefined) inTree.add(tree.edge);
    tree.children.forEach(collect);
  };
  trees.forEach(collect);
  const voices = stemma.nodes.filter((node) => !isText(node) && !places.has(node.id));
  const drawnVoices = allVoices ? voices : chooseVoices(voices, stemma.edges, edition);
  for (const { id } of drawnVoices) places.set(id, id);
  // A text without any edge that the tree left out (an outlet merely named) stays out of the picture too.
  const linked = new Set(stemma.edges.flatMap(({ from, to }) => [from, to]));
  for (const node of stemma.nodes) {
    if (isText(node) && !places.has(node.id) && linked.has(node.id)) places.set(node.id, node.id);
  }

  // In a large story every edge at once is a thicket: the tree is drawn, and the other edges of a node when it is opened.
  const whole = edition.articles.length <= DRAWN_ONE_BY_ONE;
  const texts = new Set(stemma.nodes.filter(isText).map(({ id }) => id));
  const drawn = stemma.edges.filter((edge) => whole || inTree.has(edge) || !texts.has(edge.from));
  const edges = joinEdges(drawn, (id) => places.get(id));

  const members = new Map<string, StemmaNode[]>();
  for (const node of stemma.nodes) {
    const place = places.get(node.id);
    if (place !== undefined) members.set(place, [...(members.get(place) ?? []), node]);
  }
  const nodes = [...members].map(([id, list]): SketchNode => {
    const [first] = list;
    const kind = id.startsWith('family-') ? 'family' : first !== undefined && isText(first) ? 'text' : 'voice';
    return { id, kind, members: list, open: kind === 'family' && openFamilies.has(id) };
  });
  return { nodes, edges, places, hiddenVoices: voices.length - drawnVoices.length };
}
