/** The stemma as GraphML (http://graphml.graphdrawing.org): opens in Gephi, yEd, Cytoscape, NetworkX and igraph. */
import type { Dossier, StemmaEdge, StemmaNode, Story } from '../../model/index.ts';
import { judgementWords } from '../outline/index.ts';
import type { ExportFormat } from './export-format.ts';

/** What XML 1.0 lets stand in a text at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);

type Value = string | number | undefined;
interface Key<Thing> {
  readonly name: string;
  readonly type: 'string' | 'double';
  readonly of: (thing: Thing) => Value;
}

interface PlacedNode {
  readonly node: StemmaNode;
  readonly story: Story;
  readonly article?: Dossier['articles'][number];
}

const NODE_KEYS: readonly Key<PlacedNode>[] = [
  { name: 'label', type: 'string', of: ({ node }) => node.label },
  { name: 'kind', type: 'string', of: ({ node }) => node.kind },
  { name: 'story', type: 'string', of: ({ story }) => story.id },
  { name: 'title', type: 'string', of: ({ article }) => article?.title },
  { name: 'outlet', type: 'string', of: ({ article }) => article?.outlet?.name },
  { name: 'publishedAt', type: 'string', of: ({ article }) => article?.publishedAt },
];

const EDGE_KEYS: readonly Key<StemmaEdge>[] = [
  { name: 'basis', type: 'string', of: ({ basis }) => basis.join(' ') },
  { name: 'certainty', type: 'string', of: ({ certainty }) => certainty },
  { name: 'direction', type: 'string', of: ({ direction }) => direction },
  { name: 'weight', type: 'double', of: ({ strength }) => strength },
  { name: 'why', type: 'string', of: ({ why }) => why },
  {
    name: 'judgement',
    type: 'string',
    of: ({ judgement }) => (judgement === undefined ? undefined : judgementWords(judgement)),
  },
];

const declare = (target: 'node' | 'edge', keys: readonly Key<never>[]): string[] =>
  keys.map(
    ({ name, type }) => `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`,
  );

const dataOf = <Thing>(target: 'node' | 'edge', keys: readonly Key<Thing>[], thing: Thing): string[] =>
  keys.flatMap(({ name, of }) => {
    const value = of(thing);
    return value === undefined ? [] : [`      <data key="${target}-${name}">${escapeXml(String(value))}</data>`];
  });

function renderStory(story: Story, articles: ReadonlyMap<string, Dossier['articles'][number]>): string[] {
  const nameOf = (id: string): string => escapeXml(`${story.id}.${id}`);
  return [
    ...story.stemma.nodes.flatMap((node) => {
      const article = articles.get(node.id);
      const placed = { node, story, ...(article === undefined ? {} : { article }) };
      return [`    <node id="${nameOf(node.id)}">`, ...dataOf('node', NODE_KEYS, placed), '    </node>'];
    }),
    ...story.stemma.edges.flatMap((edge) => {
      const undirected = edge.direction === 'undecided' ? ' directed="false"' : '';
      return [
        `    <edge source="${nameOf(edge.from)}" target="${nameOf(edge.to)}"${undirected}>`,
        ...dataOf('edge', EDGE_KEYS, edge),
        '    </edge>',
      ];
    }),
  ];
}

function render(dossier: Dossier): string {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', NODE_KEYS),
    ...declare('edge', EDGE_KEYS),
    '  <graph id="stemma" edgedefault="directed">',
    ...dossier.stories.flatMap((story) => renderStory(story, articles)),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

/** The format `graphml`. */
export const graphml = {
  name: 'graphml',
  mediaType: 'application/xml',
  ending: '.graphml',
  holds: 'the stemma as a graph',
  render,
} as const satisfies ExportFormat;
