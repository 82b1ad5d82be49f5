/** One story with everything at hand by its id: what every view of it is drawn from. */
import type {
  Actor,
  Article,
  Claim,
  Evidence,
  Origin,
  Statement,
  StemmaNode,
  Story,
  Variant,
} from '../../src/model/index.ts';
import { type NamedArticle, type NamedStory, nameArticles } from '../../src/report/outline/index.ts';

/** A story and its articles, as the report embeds them and the API answers. */
export interface StoryData {
  readonly story: Story;
  readonly articles: readonly Article[];
}

export interface Edition extends NamedStory {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly nodes: ReadonlyMap<string, StemmaNode>;
  /** Greek letters for texts that are not among the articles, by node id. */
  readonly greek: ReadonlyMap<string, string>;
  readonly variantsOfClaim: ReadonlyMap<string, readonly Variant[]>;
}

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';

/** α, β ... ω, αα, αβ ...: as editions name the copies that are lost. */
function greekOf(index: number): string {
  const letter = GREEK.charAt(index % GREEK.length);
  return index < GREEK.length ? letter : greekOf(Math.floor(index / GREEK.length) - 1) + letter;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** Whether a node is a text that somebody could copy from, and not a voice. */
export const isText = ({ kind }: StemmaNode): boolean =>
  kind === 'article' || kind === 'lost' || kind === 'outlet' || kind === 'agency';

function buildEdition({ story, articles }: StoryData): Edition {
  // The outline wants a dossier for its articles only.
  const named = nameArticles(story, { articles } as unknown as Parameters<typeof nameArticles>[1]);
  const variantsOfClaim = new Map<string, Variant[]>();
  for (const variant of story.variants) {
    if (variant.claimId === undefined) continue;
    variantsOfClaim.set(variant.claimId, [...(variantsOfClaim.get(variant.claimId) ?? []), variant]);
  }
  const absent = story.stemma.nodes.filter((node) => isText(node) && !named.byId.has(node.id));
  return {
    ...named,
    claims: byId(story.claims),
    statements: byId(story.statements),
    actors: byId(story.actors),
    origins: byId(story.origins),
    nodes: byId(story.stemma.nodes),
    greek: new Map(absent.map(({ id }, index) => [id, greekOf(index)])),
    variantsOfClaim,
  };
}

const editions = new WeakMap<StoryData, Edition>();

/** The indexes of a story, built once. */
export function openEdition(data: StoryData): Edition {
  const known = editions.get(data);
  if (known !== undefined) return known;
  const edition = buildEdition(data);
  editions.set(data, edition);
  return edition;
}

/** The article that a piece of evidence stands in. Throws when the dossier lacks it. */
export function articleOf(edition: Edition, { articleId }: Pick<Evidence, 'articleId'>): NamedArticle {
  const found = edition.byId.get(articleId);
  if (found === undefined) throw new Error(`the dossier lacks article ${articleId}`);
  return found;
}
