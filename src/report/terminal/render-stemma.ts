/**
 * The family tree: origins above, articles below, each article under the text it owes most to.
 *
 *     The Daily Harbour (outlet, not among the articles)
 *     ├─ A  Coast News: credits it
 *     └─ B  Evening Wire: copies its words
 *           └─ C  Bay Post: copies its words (inferred)
 */
import { BASIS_WORDS, growTree, judgementWords, type NamedStory, NODE_WORDS, type TreeNode } from '../outline/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut, type Page, type Piece, type Pieces } from './lay-out.ts';

/** At most this many voices on one note. */
const SHOWN_VOICES = 6;

/** Siglum and label, or label and what it is. */
function namePieces(tree: Pick<TreeNode, 'node'>, named: NamedStory): Piece[] {
  const article = named.byId.get(tree.node.id);
  if (article !== undefined) {
    return [
      { text: `${article.siglum} `, style: 'strong' },
      { text: article.label, style: 'name' },
    ];
  }
  const lost = tree.node.kind === 'lost';
  const label = lost ? `[${named.abbreviate(tree.node.label)}]` : tree.node.label;
  const what = NODE_WORDS[tree.node.kind];
  return [
    { text: label, style: lost ? 'differing' : 'strong' },
    { text: what === '' ? '' : ` (${what})`, style: 'faint' },
  ];
}

/** "copies its words and credits it (inferred)" */
function edgeWords(edge: NonNullable<TreeNode['edge']>): string {
  const words = edge.basis.map((basis) => BASIS_WORDS[basis]).join(' and ');
  const judged = edge.judgement === undefined ? '' : ` [${judgementWords(edge.judgement)}]`;
  return `${edge.certainty === 'inferred' ? `${words} (inferred)` : words}${judged}`;
}

/** Notes below a node, one per line. */
function notesOf(tree: TreeNode, named: NamedStory): Pieces[] {
  const notes: Pieces[] = [];
  if (tree.edge !== undefined) notes.push([{ text: named.abbreviate(tree.edge.why), style: 'faint' }]);
  for (const { node, edge } of tree.alsoFrom)
    notes.push(['also ← ', ...namePieces({ node }, named), `: ${edgeWords(edge)}`]);
  for (const { node, edge } of tree.kin) {
    const judged = edge.judgement === undefined ? '' : ` [${judgementWords(edge.judgement)}]`;
    notes.push(['shares text with ', ...namePieces({ node }, named), `; who took it from whom is undecided${judged}`]);
  }
  if (tree.voices.length > 0) {
    const shown = tree.voices.slice(0, SHOWN_VOICES).map(({ label }) => label);
    const more = tree.voices.length - shown.length;
    notes.push([`on the word of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]);
  }
  return notes;
}

/** A node, its notes and everything below it; `guide` draws the branches of its ancestors. */
function renderTree(
  tree: TreeNode,
  named: NamedStory,
  page: Page,
  guide: string,
  place: 'root' | 'inner' | 'last',
): string[] {
  const branch = { root: '', inner: '├─ ', last: '└─ ' }[place];
  const below = guide + { root: '', inner: '│  ', last: '   ' }[place];
  const stem = tree.children.length > 0 ? '│  ' : '   ';
  const owes = tree.edge === undefined ? '' : `: ${edgeWords(tree.edge)}`;
  const head = layOut([...namePieces(tree, named), owes], page, { first: guide + branch, rest: `${below}${stem}` });
  const notes = notesOf(tree, named).flatMap((note) =>
    layOut(note, page, { first: `${below}${stem}`, rest: `${below}${stem}  ` }),
  );
  const children = tree.children.flatMap((child, index) =>
    renderTree(child, named, page, below, index === tree.children.length - 1 ? 'last' : 'inner'),
  );
  return [...head, ...notes, ...children];
}

/** "4 of 5 articles lead back to The Tarn Courier." */
function renderFunnels({ story: { stemma }, byId, articles }: NamedStory, page: Page): string[] {
  const nodes = new Map(stemma.nodes.map((node) => [node.id, node]));
  return stemma.funnels.flatMap(({ rootId, articleIds }) => {
    const root = nodes.get(rootId);
    if (root === undefined) return [];
    const kind = root.kind === 'lost' ? 'one text that is not among them: ' : '';
    const label = byId.get(rootId)?.label ?? root.label;
    const words = `${articleIds.length} of ${articles.length} articles lead back to ${kind}${label}.`;
    return layOut([{ text: 'One root: ', style: 'alarm' }, words], page, { first: '  ', rest: '    ' });
  });
}

/** The section "Who took it from whom", with funnels and circles of credits pointed out. */
export function renderStemma(named: NamedStory, page: Page): string[] {
  const { stemma } = named.story;
  if (named.articles.length < 2) return [];
  const labels = new Map(stemma.nodes.map((node) => [node.id, named.byId.get(node.id)?.label ?? node.label]));
  const loops = stemma.loops.flatMap((loop) => {
    const circle = `${[...loop, loop[0] ?? ''].map((id) => labels.get(id) ?? id).join(' → ')} (each from the one before it)`;
    return layOut([{ text: 'Circular: ', style: 'alarm' }, circle], page, { first: '  ', rest: '    ' });
  });
  const trees = growTree(stemma).flatMap((tree) => renderTree(tree, named, page, '  ', 'root'));
  return [...headingOf('Who took it from whom', '', page), ...trees, ...renderFunnels(named, page), ...loops];
}
