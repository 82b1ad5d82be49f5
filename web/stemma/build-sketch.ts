/** Chooses what is drawn: which texts, which of the voices behind them, and which edges. */
import type { StemmaEdge, StemmaNode } from '../../src/model/index.ts';
import { growTree, type TreeNode } from '../../src/report/outline/index.ts';
import { type Edition, isText } from '../data/index.ts';
import { DRAWN_ONE_BY_ONE, placeTexts } from './place-texts.ts';
import type { Sketch, SketchEdge, SketchNode } from './sketch.ts';

/** Voices drawn where not all are asked for. */
const MOST_VOICES = 8;

export interface SketchOptions {
  readonly openFamilies: ReadonlySet<string>;
  readonly allVoices: boolean;
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
    return (behindLost ? 100 : 0) + (counted.has(voice.id) ? 50 : 0);
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

/** Whether the text has the same voice already from the texts it stands below. */
function isPassedOn(
  { from, to }: StemmaEdge,
  edges: readonly StemmaEdge[],
  parentOf: ReadonlyMap<string, string>,
): boolean {
  const heard = new Set(edges.filter((edge) => edge.from === from).map((edge) => edge.to));
  const seen = new Set([to]);
  for (let at = parentOf.get(to); at !== undefined && !seen.has(at); at = parentOf.get(at)) {
    if (heard.has(at)) return true;
    seen.add(at);
  }
  return false;
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
  const parentOf = new Map([...inTree].map(({ from, to }) => [to, from]));
  const drawn = stemma.edges.filter((edge) =>
    texts.has(edge.from) ? whole || inTree.has(edge) : !isPassedOn(edge, stemma.edges, parentOf),
  );
  const edges = joinEdges(drawn, (id) => places.get(id));

  // A text that nobody has, and whose takers all stand in families, would hang in the air.
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  for (const node of stemma.nodes) {
    if (!edition.byId.has(node.id) && places.get(node.id) === node.id && !ends.has(node.id)) places.delete(node.id);
  }

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
