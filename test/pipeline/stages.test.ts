/** What every stage promises, whatever it does: it changes nothing it is given, and every id it writes leads somewhere. */
import { beforeAll, describe, expect, it } from 'vitest';
import { pairSharedText } from '../../src/corpus/index.ts';
import { type Dossier, readStories } from '../../src/index.ts';
import { collectArticles } from '../../src/ingest/index.ts';
import {
  type ArticleLayers,
  type ReadArticle,
  runStages,
  type SourceArticle,
  type StoryLayers,
} from '../../src/model/index.ts';
import { articleStages, readArticle, storyStages } from '../../src/pipeline.ts';

const SAMPLE = 'examples/tarnwick-dam/articles';
const context = { diagnose: (): void => {} };

/** Freezes a value and everything in it; writing to it then throws, as modules are strict. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

describe('every stage', () => {
  let sources: SourceArticle[];
  beforeAll(async () => {
    sources = (await collectArticles([SAMPLE], context)).articles;
  });

  it('has a name of its own', () => {
    const names = [...articleStages, ...storyStages].map(({ name }) => name);
    expect(names.every((name) => name !== '')).toBe(true);
    expect(new Set(articleStages.map(({ name }) => name)).size).toBe(articleStages.length);
    expect(new Set(storyStages.map(({ name }) => name)).size).toBe(storyStages.length);
  });

  it('runs on frozen input: article stages', () => {
    for (const source of sources) {
      let layers = deepFreeze({ source }) as Partial<ArticleLayers>;
      for (const stage of articleStages) layers = deepFreeze(runStages<ArticleLayers>([stage], layers, context));
    }
  });

  it('runs on frozen input: story stages', () => {
    const articles: ReadArticle[] = sources.map((source) => readArticle(source, context));
    let layers: Partial<StoryLayers> = deepFreeze({ articles, shared: pairSharedText(articles) });
    for (const stage of storyStages) layers = deepFreeze(runStages<StoryLayers>([stage], layers, context));
  });
});

describe('every id in a dossier', () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await readStories({ paths: [SAMPLE] });
  });

  it('leads to something that is there', () => {
    const articles = new Set(dossier.articles.map(({ id }) => id));
    for (const story of dossier.stories) {
      const known = {
        actor: new Set(story.actors.map(({ id }) => id)),
        claim: new Set(story.claims.map(({ id }) => id)),
        node: new Set(story.stemma.nodes.map(({ id }) => id)),
        origin: new Set(story.origins.map(({ id }) => id)),
        statement: new Set(story.statements.map(({ id }) => id)),
      };
      const used: [string, ReadonlySet<string>, readonly (string | undefined)[]][] = [
        ['articles of the story', articles, story.articleIds],
        ['speakers', known.actor, story.quotes.map(({ speaker }) => speaker)],
        ['actors of statements', known.actor, story.statements.map(({ source }) => source?.actorId)],
        ['actors of origins', known.actor, story.origins.map(({ actorId }) => actorId)],
        ['chains', known.origin, story.statements.flatMap(({ chain }) => chain)],
        ['origins of claims', known.origin, story.claims.flatMap(({ support }) => support.originIds)],
        [
          'statements of tellings',
          known.statement,
          story.claims.flatMap(({ tellings }) => tellings.flatMap((t) => t.statementIds)),
        ],
        ['claims of variants', known.claim, story.variants.map(({ claimId }) => claimId)],
        ['ends of edges', known.node, story.stemma.edges.flatMap(({ from, to }) => [from, to])],
        ['loops', known.node, story.stemma.loops.flat()],
        ['actors of events', known.actor, story.chronicle.events.flatMap(({ actorIds }) => actorIds)],
        ['claims of events', known.claim, story.chronicle.events.flatMap(({ claimIds }) => claimIds)],
        [
          'actors of relations',
          known.actor,
          story.chronicle.relations.flatMap(({ subject, object }) => [subject, object]),
        ],
      ];
      for (const [what, set, ids] of used) {
        expect(
          ids.filter((id) => id !== undefined && !set.has(id)),
          what,
        ).toEqual([]);
      }
    }
  });

  it('is there once', () => {
    for (const story of dossier.stories) {
      for (const list of [story.claims, story.quotes, story.statements, story.actors, story.origins, story.variants]) {
        const ids = list.map(({ id }) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }
    }
  });

  it('is the same in whatever order the files come', async () => {
    const { articles } = await collectArticles([SAMPLE], context);
    const again = await readStories({ paths: articles.map(({ path }) => path).reverse() });
    expect(again.stories).toEqual(dossier.stories);
  });
});
