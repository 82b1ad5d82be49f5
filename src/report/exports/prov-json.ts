/**
 * W3C PROV as PROV-JSON (https://www.w3.org/Submission/prov-json/): articles and lost sources are entities, outlets and voices
 * agents. A text made from another is derived from it; where it is undecided who took it from whom, each has influenced
 * the other; a voice has influenced whoever quotes it.
 */
import type { Article, Dossier, StemmaEdge, StemmaNode, Story } from '../../model/index.ts';
import { slugOf } from '../../text/index.ts';
import { judgementWords } from '../outline/index.ts';
import { webAddressOf } from './addresses.ts';
import type { ExportFormat } from './export-format.ts';

type Attributes = Record<string, unknown>;
type Records = Record<string, Attributes>;

/** A qualified name: the namespace of Stemma's ids. Ids hold no character that would need an escape. */
const named = (id: string): string => `stemma:${id}`;
const typed = (name: string): Attributes => ({ $: name, type: 'prov:QUALIFIED_NAME' });

const AGENTS: Readonly<Partial<Record<StemmaNode['kind'], string>>> = {
  person: 'prov:Person',
  outlet: 'prov:Organization',
  agency: 'prov:Organization',
  institution: 'prov:Organization',
};

interface Graph {
  readonly entity: Records;
  readonly agent: Records;
  readonly wasAttributedTo: Records;
  readonly wasDerivedFrom: Records;
  readonly wasInfluencedBy: Records;
}

function addArticle(graph: Graph, article: Article): void {
  const address = webAddressOf(article);
  graph.entity[named(article.id)] = {
    'prov:type': typed('stemma:Article'),
    'prov:label': article.title,
    'stemma:sha256': article.sha256,
    ...(article.publishedAt === undefined ? {} : { 'stemma:publishedAt': article.publishedAt }),
    ...(address === undefined ? {} : { 'stemma:url': { $: address, type: 'xsd:anyURI' } }),
  };
  if (article.outlet === undefined) return;
  const outlet = named(`outlet-${slugOf(article.outlet.name)}`);
  graph.agent[outlet] = { 'prov:type': typed('prov:Organization'), 'prov:label': article.outlet.name };
  graph.wasAttributedTo[`_:published-${article.id}`] = { 'prov:entity': named(article.id), 'prov:agent': outlet };
}

/** Origins are those of one story: the same id in another one need not be the same person. */
const nodeName = (story: Story, { id, kind }: StemmaNode): string =>
  named(kind === 'article' ? id : `${story.id}.${id}`);

function addNode(graph: Graph, story: Story, node: StemmaNode): void {
  if (node.kind === 'article') return;
  const label = { 'prov:label': node.label };
  if (node.kind === 'lost' || node.kind === 'document' || node.kind === 'social') {
    graph.entity[nodeName(story, node)] = { 'prov:type': typed(`stemma:${node.kind}`), ...label };
  } else {
    graph.agent[nodeName(story, node)] = { 'prov:type': typed(AGENTS[node.kind] ?? `stemma:${node.kind}`), ...label };
  }
}

const attributesOf = ({ basis, certainty, strength, why, judgement }: StemmaEdge): Attributes => ({
  'stemma:basis': basis,
  'stemma:certainty': certainty,
  'stemma:strength': { $: String(strength), type: 'xsd:double' },
  'stemma:why': why,
  ...(judgement === undefined ? {} : { 'stemma:judgement': judgementWords(judgement) }),
});

function addEdge(graph: Graph, story: Story, edge: StemmaEdge, from: StemmaNode, to: StemmaNode): void {
  const id = `_:${story.id}.${edge.from}.${edge.to}`;
  const [source, made] = [nodeName(story, from), nodeName(story, to)];
  const isText = source in graph.entity && made in graph.entity;
  if (isText && edge.direction === 'decided') {
    const isQuoted = edge.basis.some((basis) => basis === 'copied' || basis === 'quoted');
    graph.wasDerivedFrom[id] = {
      'prov:generatedEntity': made,
      'prov:usedEntity': source,
      ...(isQuoted ? { 'prov:type': typed('prov:Quotation') } : {}),
      ...attributesOf(edge),
    };
    return;
  }
  graph.wasInfluencedBy[id] = { 'prov:influencee': made, 'prov:influencer': source, ...attributesOf(edge) };
  if (edge.direction === 'undecided') {
    graph.wasInfluencedBy[`${id}.back`] = { 'prov:influencee': source, 'prov:influencer': made, ...attributesOf(edge) };
  }
}

function render(dossier: Dossier): string {
  const graph: Graph = { entity: {}, agent: {}, wasAttributedTo: {}, wasDerivedFrom: {}, wasInfluencedBy: {} };
  for (const article of dossier.articles) addArticle(graph, article);
  for (const story of dossier.stories) {
    const nodes = new Map(story.stemma.nodes.map((node) => [node.id, node]));
    for (const node of nodes.values()) addNode(graph, story, node);
    for (const edge of story.stemma.edges) {
      const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
      if (from !== undefined && to !== undefined) addEdge(graph, story, edge, from, to);
    }
  }
  const prefix = { stemma: 'urn:stemma:', xsd: 'http://www.w3.org/2001/XMLSchema#' };
  return `${JSON.stringify({ prefix, ...graph }, null, 2)}\n`;
}

/** The format `prov-json`. */
export const provJson = {
  name: 'prov-json',
  mediaType: 'application/json',
  ending: '.prov.json',
  holds: 'who took what from whom, as W3C PROV',
  render,
} as const satisfies ExportFormat;
