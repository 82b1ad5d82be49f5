/** Who took it from whom: edges found, their direction, lost sources, and edges that are wrong. */
import type { StemmaEdge } from '../../src/model/index.ts';
import type { DossierView } from './dossier-view.ts';
import { type Check, type LayerScore, layerScore } from './layer-score.ts';
import { sameName } from './overlap.ts';
import type { Truth } from './truth-schema.ts';

/** Whether a node stands for an article of the truth, or for its outlet. */
function isNode(view: DossierView, truth: Truth, nodeId: string, file: string): boolean {
  if (view.fileOf(nodeId) === file) return true;
  const node = view.story.stemma.nodes.find((candidate) => candidate.id === nodeId);
  const outlet = truth.articles.find((article) => article.file === file)?.outlet;
  return node !== undefined && node.kind !== 'article' && outlet !== undefined && sameName(node.label, outlet);
}

const connects = (view: DossierView, truth: Truth, edge: StemmaEdge, from: string, to: string): boolean =>
  isNode(view, truth, edge.from, from) && isNode(view, truth, edge.to, to);

/** One check per true edge: an edge between the two, whichever way, with one of its bases. */
export function scoreEdges(view: DossierView, truth: Truth): LayerScore {
  return layerScore(
    'edges',
    truth.derivation.map(({ from, to, basis }): Check => {
      const between = view.story.stemma.edges.filter(
        (edge) =>
          connects(view, truth, edge, from, to) ||
          (edge.direction === 'undecided' && connects(view, truth, edge, to, from)),
      );
      const based = between.some((edge) => edge.basis.some((each) => basis.includes(each)));
      const got = between.flatMap((edge) => edge.basis).join(', ') || 'no edge';
      return { ok: based, line: `${from} -> ${to} (${basis.join(', ')}), got ${got}` };
    }),
  );
}

/** One check per true edge: it is drawn the right way round, and decided. */
export function scoreDirections(view: DossierView, truth: Truth): LayerScore {
  return layerScore(
    'directions',
    truth.derivation.map(({ from, to }): Check => {
      const right = view.story.stemma.edges.some(
        (edge) => edge.direction === 'decided' && connects(view, truth, edge, from, to),
      );
      return { ok: right, line: `${from} -> ${to} is not drawn, or not decided` };
    }),
  );
}

/** One check per lost source: a lost node above exactly its copies, or an undecided edge between them. */
export function scoreLost(view: DossierView, truth: Truth): LayerScore {
  const { nodes, edges } = view.story.stemma;
  const copiesOf = (nodeId: string): string[] =>
    edges.filter((edge) => edge.from === nodeId).map((edge) => view.fileOf(edge.to));
  return layerScore(
    'lost sources',
    truth.lost.map(({ label, into }): Check => {
      const below = nodes.filter((node) => node.kind === 'lost').map((node) => copiesOf(node.id));
      const lost = below.some((copies) => copies.length === into.length && into.every((file) => copies.includes(file)));
      const tied = edges.some(
        (edge) =>
          edge.direction === 'undecided' &&
          into.includes(view.fileOf(edge.from)) &&
          into.includes(view.fileOf(edge.to)),
      );
      const got = below.map((copies) => copies.join(' and ')).join(' | ') || 'no lost source';
      return { ok: lost || tied, line: `${label}: behind ${into.join(' and ')}, got ${got}` };
    }),
  );
}

/** Files that stand above a file in the true tree, however far. */
function ancestorsOf(truth: Truth, file: string): Set<string> {
  const above = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { from, to } of truth.derivation) {
      if (to !== next || above.has(from)) continue;
      above.add(from);
      open.push(from);
    }
  }
  return above;
}

/** One check per edge of the dossier that says one article was made from another: the true tree says so too. */
export function scoreEdgesRight(view: DossierView, truth: Truth): LayerScore {
  const made = view.story.stemma.edges.filter(
    (edge) =>
      view.articleOf(view.fileOf(edge.from)) !== undefined &&
      view.articleOf(view.fileOf(edge.to)) !== undefined &&
      edge.basis.some((basis) => basis === 'copied' || basis === 'paraphrased' || basis === 'shared-error'),
  );
  return layerScore(
    'edges that are right',
    made.map((edge): Check => {
      const [from, to] = [view.fileOf(edge.from), view.fileOf(edge.to)];
      const right =
        ancestorsOf(truth, to).has(from) ||
        (edge.direction === 'undecided' && ancestorsOf(truth, from).has(to)) ||
        truth.lost.some(({ into }) => edge.direction === 'undecided' && into.includes(from) && into.includes(to));
      return {
        ok: right,
        line: `${from} -> ${to} (${edge.basis.join(', ')}, ${edge.direction}) is not so: ${edge.why}`,
      };
    }),
  );
}
