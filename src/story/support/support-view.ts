/** What counting support asks again and again about one story, worked out once. */
import { isKnownOutlet, nameGivenOutlet } from '../../lexicons/index.ts';
import {
  listPublishers,
  type Origin,
  outletOriginId,
  type SharedText,
  type StemmaEdge,
  type StoryLayers,
} from '../../model/index.ts';
import { foldText } from '../../text/index.ts';

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
  /** Its own outlet is an agency. */
  readonly isAgency: (articleIndex: number) => boolean;
  /** It was published by a body that the story knows as a source: a press release. */
  readonly isBody: (articleIndex: number) => boolean;
  /** The origin that an article's own word is. */
  readonly ownOriginOf: (articleIndex: number) => string | undefined;
  /** Words of the posts that the story gives an actor: "zoo director" → zoo, director. */
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
    edgesTo.set(to, [...(edgesTo.get(to) ?? []), edge]);
    children.set(edge.from, (children.get(edge.from) ?? new Set()).add(to));
  }
  const named = listPublishers(articles, isKnownOutlet).map((name) =>
    name === undefined ? undefined : nameGivenOutlet(name),
  );
  const ownOutlets = named.map((outlet) => (outlet === undefined ? undefined : outletOriginId(outlet.name)));
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
    isAgency: (articleIndex) => named[articleIndex]?.kind === 'agency',
    isBody: (articleIndex) => originOf.get(ownOutlets[articleIndex] ?? '')?.kind === 'institution',
    ownOriginOf: (articleIndex) =>
      [ownOutlets[articleIndex], outletOriginId(labels[articleIndex] ?? '')].find(
        (id) => id !== undefined && originOf.has(id),
      ),
    postsOf: new Map(input.actors.map(({ actor }) => [actor.id, postWords(actor.roles.map(({ text }) => text))])),
    lostIds: new Set(stemma.nodes.filter(({ kind }) => kind === 'lost').map(({ id }) => id)),
    chainOf: (articleIndex, statementIndex) => chains.get(`${articleIndex}/${statementIndex}`) ?? [],
    isForeignOutlet: (articleIndex, originId) => {
      const kind = originOf.get(originId)?.kind;
      return (kind === 'outlet' || kind === 'agency') && ownOutlets[articleIndex] !== originId;
    },
    nodeOf: (originId, articleIndex) => {
      const at = ownOutlets.findIndex((own, index) => own === originId && index !== articleIndex);
      return articles[at]?.source.id ?? originId;
    },
    childrenOf: (node) => children.get(node) ?? new Set(),
    labelOf: (node) => {
      const at = indexOf.get(node);
      return (at === undefined ? (nodeLabels.get(node) ?? originOf.get(node)?.name) : labels[at]) ?? node;
    },
  };
}
