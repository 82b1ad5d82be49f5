/** Stemma's answer to a story of the benchmark: the pipeline as it is, its articles taken as one story, its dossier read from outside. */
import { createHash } from 'node:crypto';
import type { SourceArticle, Story } from '../../src/model/index.ts';
import { analyse } from '../../src/pipeline.ts';
import type { RetellingStory, TruthArticle } from '../retelling/index.ts';
import type { FoundEdge, FoundPlace, FoundStory } from './found.ts';

const toSource = ({ id, title, text, outlet, publishedAt, url }: TruthArticle): SourceArticle => ({
  id: `a-${id}`,
  path: `${id}.json`,
  title,
  language: 'en',
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  text,
  credits: [],
  outlet: { name: outlet, certainty: 'stated' },
  ...(publishedAt === undefined ? {} : { publishedAt }),
  ...(url === undefined ? {} : { url }),
});

interface Evidence {
  readonly articleId: string;
  readonly span: { readonly start: number; readonly end: number };
}
const placeOf = ({ articleId, span }: Evidence): FoundPlace => ({
  article: articleId.slice(2),
  start: span.start,
  end: span.end,
});

/** Edges between texts: a credit to an outlet is one to its article in the story, be it there or lost. */
function findEdges({ stemma }: Story, { articles, truth }: RetellingStory): Pick<FoundStory, 'edges' | 'lost'> {
  const articleOf = new Map(articles.map(({ id }) => [`a-${id}`, id]));
  const byOutlet = new Map([...articles, ...truth.lost].map(({ outlet, id }) => [outlet.toLowerCase(), id]));
  const nodes = new Map(stemma.nodes.map((node) => [node.id, node]));
  const textOf = (nodeId: string): string | undefined => {
    const node = nodes.get(nodeId);
    if (node?.kind === 'article') return articleOf.get(nodeId);
    if (node?.kind === 'lost') return nodeId;
    return node?.kind === 'outlet' || node?.kind === 'agency' ? byOutlet.get(node.label.toLowerCase()) : undefined;
  };
  const edges = stemma.edges.flatMap((edge): FoundEdge[] => {
    const [from, to] = [textOf(edge.from), textOf(edge.to)];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ from, to, decided: edge.direction === 'decided', why: edge.why }];
  });
  return { edges, lost: stemma.nodes.filter(({ kind }) => kind === 'lost').map(({ id }) => id) };
}

/** What Stemma finds in the articles of a story. */
export function findWithStemma({ articles, truth }: RetellingStory): FoundStory {
  const { stories } = analyse(articles.map(toSource), {
    diagnose: () => undefined,
    regroup: () => [articles.map((_, index) => index)],
  });
  const [story] = stories;
  if (story === undefined) throw new Error(`${truth.story}: Stemma found no story`);
  return {
    story: truth.story,
    variants: story.variants.map(({ kind, severity, about, readings }) => ({
      kind,
      severity,
      about,
      readings: readings.map(({ evidence, excerpt }) => ({ places: evidence.map(placeOf), words: excerpt })),
    })),
    ...findEdges(story, { articles, truth }),
    claims: story.claims.map(({ gist, tellings, support }) => ({
      about: gist,
      tellings: tellings.flatMap(({ evidence }) => evidence.map(placeOf)),
      sources: support.sources,
      observers: support.observers,
      why: support.why,
    })),
    support: { sources: story.support.sources, observers: story.support.observers },
  };
}
