/**
 * What the steps of this stage ask again and again about the articles of one story, worked out once: publication
 * times, own outlets, credits, and the order in which each article tells the claims.
 */
import type { Origin, ReadArticle, StoryLayers, StoryStatement } from '../../model/index.ts';
import { type Published, readPublished } from '../../text/index.ts';
import { indexOutlets, type OutletIndex } from '../outlets/index.ts';
import { type Credit, findCredits } from './find-credits.ts';

export type StemmaInput = Readonly<
  Pick<
    StoryLayers,
    'articles' | 'labels' | 'shared' | 'actors' | 'origins' | 'statements' | 'quotes' | 'claims' | 'variants'
  >
>;

/** One article as the steps of this stage see it. */
export interface ArticleView {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly read: ReadArticle;
  readonly published?: Published;
  /** Origin id of its own outlet, where the outlet is known. */
  readonly ownOutlet?: string;
  /** Its own outlet is an agency, whose texts others print. */
  readonly isAgency: boolean;
  /** By origin id; its own outlet is never among them. */
  readonly credits: ReadonlyMap<string, Credit>;
  /** Agencies whose line, copyright or markup it bears, and its own outlet when that is an agency. */
  readonly carriedAgencies: ReadonlySet<string>;
  /** Claims in the order of their first telling. */
  readonly claimOrder: readonly number[];
  readonly claimSet: ReadonlySet<number>;
  readonly statements: readonly StoryStatement[];
}

/** The story as the steps of this stage see it. */
export interface StoryView extends StemmaInput {
  readonly views: readonly ArticleView[];
  readonly originOf: ReadonlyMap<string, Origin>;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly articleOf: OutletIndex['articleOf'];
  /** Origin ids of the outlets of the story's own articles. */
  readonly publishers: ReadonlySet<string>;
}

/** Whether the id is that of an outlet or agency, or of a body that published one of the articles itself. */
export function isOutletOrigin(view: Pick<StoryView, 'originOf' | 'publishers'>, id: string): boolean {
  const kind = view.originOf.get(id)?.kind;
  return kind === 'outlet' || kind === 'agency' || view.publishers.has(id);
}

function claimOrders(input: StemmaInput): number[][] {
  const firsts: { claim: number; start: number }[][] = input.articles.map(() => []);
  input.claims.forEach(({ tellings }, claim) => {
    const seen = new Set<number>();
    for (const { articleIndex, span } of tellings) {
      if (seen.has(articleIndex)) continue;
      seen.add(articleIndex);
      firsts[articleIndex]?.push({ claim, start: span.start });
    }
  });
  return firsts.map((list) => list.sort((a, b) => a.start - b.start || a.claim - b.claim).map(({ claim }) => claim));
}

/** Builds the view. Linear in statements and tellings. */
export function buildStoryView(input: StemmaInput): StoryView {
  const originOf = new Map(input.origins.map((origin) => [origin.id, origin]));
  const orders = claimOrders(input);
  const outlets = indexOutlets(input);
  const ownOutlets = outlets.ownOutlets.map((outlet) => outlet?.originId);
  const credits = findCredits(input, originOf, outlets.ownOutlets);
  const statementsOf: StoryStatement[][] = input.articles.map(() => []);
  for (const statement of input.statements) statementsOf[statement.articleIndex]?.push(statement);
  const views = input.articles.map((read, index): ArticleView => {
    const ownOutlet = ownOutlets[index];
    const isAgency = outlets.ownOutlets[index]?.kind === 'agency';
    const own = credits[index] ?? new Map<string, Credit>();
    const carried = [...own.values()].filter((credit) => credit.wholeText).map(({ originId }) => originId);
    const carriedAgencies = new Set(carried.filter((id) => originOf.get(id)?.kind === 'agency'));
    if (isAgency && ownOutlet !== undefined) carriedAgencies.add(ownOutlet);
    const published = readPublished(read.masthead.publishedAt ?? read.source.publishedAt);
    return {
      index,
      id: read.source.id,
      label: input.labels[index] ?? read.source.id,
      read,
      ...(published === undefined ? {} : { published }),
      ...(ownOutlet === undefined ? {} : { ownOutlet }),
      isAgency,
      credits: own,
      carriedAgencies,
      claimOrder: orders[index] ?? [],
      claimSet: new Set(orders[index]),
      statements: statementsOf[index] ?? [],
    };
  });
  return {
    ...input,
    views,
    originOf,
    publishers: outlets.publishers,
    articleOf: outlets.articleOf,
    indexOf: new Map(views.map(({ id, index }) => [id, index])),
  };
}

/** The view of an article; throws on an index that the story does not have. */
export function viewAt(story: StoryView, index: number): ArticleView {
  const view = story.views[index];
  if (view === undefined) throw new Error(`story has ${story.views.length} articles, not one at ${index}`);
  return view;
}
