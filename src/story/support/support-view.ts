/** What counting support asks again and again about one story, worked out once. */
import { groupBy } from '../../algorithms/index.ts';
import type { Origin, SharedText, StemmaEdge, StoryClaim, StoryLayers, Telling } from '../../model/index.ts';
import { foldText, type Published, readPublished } from '../../text/index.ts';
import { type CreditedOutlet, indexOutlets, listCreditedOutlets, outletOriginId } from '../outlets/index.ts';

export type SupportInput = Readonly<
  Pick<StoryLayers, 'articles' | 'labels' | 'actors' | 'origins' | 'statements' | 'claims' | 'stemma' | 'shared'>
>;

/** The story as the steps of this stage see it. */
export interface SupportView extends SupportInput {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly originOf: ReadonlyMap<string, Origin>;
  readonly lostIds: ReadonlySet<string>;
  readonly sharedOf: readonly (readonly SharedText[])[];
  readonly edgesTo: ReadonlyMap<number, readonly StemmaEdge[]>;
  readonly ownOutlets: readonly (string | undefined)[];
  readonly published: readonly (Published | undefined)[];
  /** Outlets and agencies other than its own that the masthead of each article credits. */
  readonly creditedBy: readonly (readonly CreditedOutlet[])[];
  /** The tellings of a claim by article, in article order. */
  readonly tellingsOf: (claim: StoryClaim) => ReadonlyMap<number, readonly Telling[]>;
  /** Whether so much of an article is on one node's word that what it says on nobody's is likely from there too. */
  readonly leansOn: (articleIndex: number, node: string) => boolean;
  /** Its own outlet is an agency. */
  readonly isAgency: (articleIndex: number) => boolean;
  /** It was published by a body that the story knows as a source: a press release. */
  readonly isBody: (articleIndex: number) => boolean;
  /** The origin that an article's own word is. */
  readonly ownOriginOf: (articleIndex: number) => string | undefined;
  /** Words of the posts that the story gives an actor: "museum director" → museum, director. */
  readonly postsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Origin ids of a statement, nearest the article first. */
  readonly chainOf: (articleIndex: number, statementIndex: number) => readonly string[];
  /** An outlet or agency that is not the article's own. */
  readonly isForeignOutlet: (articleIndex: number, originId: string) => boolean;
  /** The node an outlet stands for: its article where the story has one, else the origin itself. */
  readonly nodeOf: (originId: string, articleIndex: number) => string;
  readonly childrenOf: (node: string) => ReadonlySet<number>;
  readonly labelOf: (node: string) => string;
}

const postWords = (posts: readonly string[]): Set<string> =>
  new Set(foldText(posts.join(' ')).match(/[a-z0-9]{3,}/gu) ?? []);

/** An article that gives this share of its statements on one outlet's word leans on it throughout. */
const MIN_LEANING = 1 / 3;

/** For each article with statements on somebody's word: how many there are, and how many on the word of each node. */
function findLeanings(
  statements: StoryLayers['statements'],
  nodeOf: SupportView['nodeOf'],
): Map<number, { all: number; byNode: Map<string, number> }> {
  const leaning = new Map<number, { all: number; byNode: Map<string, number> }>();
  for (const { statement, articleIndex } of statements) {
    if (statement.chain.length === 0) continue;
    const counts = leaning.get(articleIndex) ?? { all: 0, byNode: new Map<string, number>() };
    leaning.set(articleIndex, counts);
    counts.all += 1;
    for (const node of new Set(statement.chain.map((id) => nodeOf(id, articleIndex)))) {
      counts.byNode.set(node, (counts.byNode.get(node) ?? 0) + 1);
    }
  }
  return leaning;
}

/** Builds the view. Linear in statements, edges and pairs that share text. */
export function buildSupportView(input: SupportInput): SupportView {
  const { articles, labels, origins, statements, stemma, shared } = input;
  const indexOf = new Map(articles.map(({ source }, index) => [source.id, index]));
  const originOf = new Map(origins.map((origin) => [origin.id, origin]));
  const sharedOf: SharedText[][] = articles.map(() => []);
  for (const pair of shared) {
    sharedOf[pair.a]?.push(pair);
    sharedOf[pair.b]?.push(pair);
  }
  const edgesTo = new Map<number, StemmaEdge[]>();
  const children = new Map<string, Set<number>>();
  for (const edge of stemma.edges) {
    const to = indexOf.get(edge.to);
    if (to === undefined) continue;
    const known = edgesTo.get(to);
    if (known === undefined) edgesTo.set(to, [edge]);
    else known.push(edge);
    children.set(edge.from, (children.get(edge.from) ?? new Set()).add(to));
  }
  const outlets = indexOutlets(input);
  const ownOutlets = outlets.ownOutlets.map((outlet) => outlet?.originId);
  const isForeignOutlet = (articleIndex: number, originId: string): boolean => {
    const kind = originOf.get(originId)?.kind;
    return (kind === 'outlet' || kind === 'agency') && ownOutlets[articleIndex] !== originId;
  };
  const nodeOf = (originId: string, articleIndex: number): string => {
    const at = outlets.articleOf(originId, [articleIndex]);
    return at === undefined ? originId : (articles[at]?.source.id ?? originId);
  };
  const tellingsOf = new Map(
    input.claims.map((claim) => [claim, groupBy(claim.tellings, ({ articleIndex }) => articleIndex)]),
  );
  const leaning = findLeanings(statements, nodeOf);
  const chains = new Map(
    statements.map(({ statement, articleIndex, statementIndex }) => [
      `${articleIndex}/${statementIndex}`,
      statement.chain,
    ]),
  );
  const nodeLabels = new Map(stemma.nodes.map(({ id, label }) => [id, label]));
  return {
    ...input,
    indexOf,
    originOf,
    sharedOf,
    edgesTo,
    ownOutlets,
    published: articles.map(({ masthead, source }) => readPublished(masthead.publishedAt ?? source.publishedAt)),
    creditedBy: articles.map(({ masthead }, index) =>
      listCreditedOutlets(masthead, originOf).filter(({ originId }) => isForeignOutlet(index, originId)),
    ),
    tellingsOf: (claim) => tellingsOf.get(claim) ?? groupBy(claim.tellings, ({ articleIndex }) => articleIndex),
    leansOn: (articleIndex, node) => {
      const counts = leaning.get(articleIndex);
      return counts === undefined || (counts.byNode.get(node) ?? 0) >= MIN_LEANING * counts.all;
    },
    isAgency: (articleIndex) => outlets.ownOutlets[articleIndex]?.kind === 'agency',
    isBody: (articleIndex) => originOf.get(ownOutlets[articleIndex] ?? '')?.kind === 'institution',
    ownOriginOf: (articleIndex) =>
      [ownOutlets[articleIndex], outletOriginId(labels[articleIndex] ?? '')].find(
        (id) => id !== undefined && originOf.has(id),
      ),
    postsOf: new Map(input.actors.map(({ actor }) => [actor.id, postWords(actor.roles.map(({ text }) => text))])),
    lostIds: new Set(stemma.nodes.filter(({ kind }) => kind === 'lost').map(({ id }) => id)),
    chainOf: (articleIndex, statementIndex) => chains.get(`${articleIndex}/${statementIndex}`) ?? [],
    isForeignOutlet,
    nodeOf,
    childrenOf: (node) => children.get(node) ?? new Set(),
    labelOf: (node) => {
      const at = indexOf.get(node);
      return (at === undefined ? (nodeLabels.get(node) ?? originOf.get(node)?.name) : labels[at]) ?? node;
    },
  };
}
