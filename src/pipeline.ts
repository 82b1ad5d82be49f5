/**
 * Stemma as a whole: the first file to read. Articles go through the article stages one by one, are grouped into
 * stories by their features, and each story goes through the story stages. The data goes one way.
 */
import {
  actors,
  clean,
  findTokens,
  masthead,
  names,
  quantities,
  quotations,
  segment,
  statements,
  times,
} from './article/index.ts';
import { type ArticleFeatures, findFeatures, groupStories, markFurniture, pairSharedText } from './corpus/index.ts';
import {
  type Article,
  type ArticleLayers,
  type Collation,
  type Diagnostic,
  inOrder,
  type ReadArticle,
  runStages,
  type SourceArticle,
  type StageContext,
  type Story,
  type StoryLayers,
} from './model/index.ts';

import {
  chronicle,
  claims,
  collateReadings,
  keepReports,
  labels,
  origins,
  quotes,
  stemma,
  storyActors,
  support,
  variants,
} from './story/index.ts';
import { comparePublished, readPublished } from './text/index.ts';

/** Stages that see one article, in order. */
export const articleStages = inOrder<'source'>()(
  clean,
  masthead,
  segment,
  names,
  quotations,
  statements,
  actors,
  times,
  quantities,
);

/** Stages that see one story, in order. */
export const storyStages = inOrder<'articles' | 'shared'>()(
  labels,
  storyActors,
  origins,
  quotes,
  claims,
  variants,
  stemma,
  support,
  chronicle,
);

export interface Analysis {
  readonly articles: readonly Article[];
  /** Articles that a stage could not read: each has its diagnostic. */
  readonly failed: number;
  /** Largest first, then by the publication of their first article. */
  readonly stories: readonly Story[];
}

export interface AnalysisContext extends StageContext {
  readonly onProgress?: (progress: { phase: 'articles' | 'stories'; done: number; total: number }) => void;
  /** What people put right in the groups that are to be stories; positions in `articles`. */
  readonly regroup?: (groups: readonly (readonly number[])[], articles: readonly SourceArticle[]) => number[][];
}

/** Everything Stemma finds in a set of articles. Pure: the same articles give the same analysis in whatever order they come. */
export function analyse(sources: readonly SourceArticle[], context: AnalysisContext): Analysis {
  const read = readArticles(sources, context);
  return { ...findStories(read, context), failed: sources.length - read.length };
}

/** Articles that go through the stages side by side: a stage finds its weights and word lists in the processor's cache, which saves a tenth of the time. */
const SIDE_BY_SIDE = 16;

/** Articles through all article stages, in order; one that a stage fails on is left out, with a diagnostic. */
export function readArticles(sources: readonly SourceArticle[], context: AnalysisContext): ReadArticle[] {
  const read: ReadArticle[] = [];
  for (let start = 0; start < sources.length; start += SIDE_BY_SIDE) {
    context.onProgress?.({ phase: 'articles', done: start, total: sources.length });
    read.push(...readSideBySide(sources.slice(start, start + SIDE_BY_SIDE), context));
  }
  return read;
}

/** Stage by stage; diagnostics are told article by article all the same. */
function readSideBySide(sources: readonly SourceArticle[], { diagnose }: StageContext): ReadArticle[] {
  const told = sources.map((): Diagnostic[] => []);
  let articles = sources.map((source, place) => ({
    layers: { source },
    context: { diagnose: (diagnostic: Diagnostic): void => void told[place]?.push(diagnostic) },
  }));
  for (const stage of articleStages) {
    articles = articles.flatMap(({ layers, context }) =>
      attempt(
        () => ({ layers: runStages<ArticleLayers>([stage], layers, context), context }),
        'article/not-analysed',
        layers.source.path,
        context,
      ),
    );
  }
  for (const diagnostic of told.flat()) diagnose(diagnostic);
  return articles.map(({ layers }) => layers as ReadArticle);
}

/** The stories that articles tell, each through all story stages. */
export function findStories(read: readonly ReadArticle[], context: AnalysisContext): Omit<Analysis, 'failed'> {
  const sorted = [...read].sort(compareArticles);
  const features = sorted.map(findFeatures);
  const ordered = markFurniture(sorted, features);
  const found = groupStories(
    ordered.map((article, place) =>
      article === sorted[place] ? (features[place] as ArticleFeatures) : findFeatures(article),
    ),
  );
  const groups =
    context.regroup?.(
      found,
      ordered.map(({ source }) => source),
    ) ?? found;
  const stories = groups.flatMap((group, index) => {
    context.onProgress?.({ phase: 'stories', done: index, total: groups.length });
    const members = group.map((article) => ordered[article] as ReadArticle);
    return attempt(() => readStory(members, context), 'story/not-analysed', members[0]?.source.path, context);
  });
  return {
    articles: ordered.map(articleOf),
    stories: stories.sort((a, b) => b.articleIds.length - a.articleIds.length),
  };
}

/** A mistake of ours in one article or story must not cost the others: it becomes a diagnostic, and the run goes on. */
export function attempt<T>(run: () => T, code: string, path: string | undefined, context: StageContext): T[] {
  try {
    return [run()];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Stemma could not analyse it (${reason}). Please report this with the file; the rest goes on.`;
    context.diagnose({ code, severity: 'error', message, ...(path === undefined ? {} : { path }) });
    return [];
  }
}

/** One article through all article stages. */
export const readArticle = (source: SourceArticle, context: StageContext): ReadArticle =>
  runStages<ArticleLayers>(articleStages, { source }, context);

/** One story through all story stages. */
export function readStory(articles: readonly ReadArticle[], context: StageContext): Story {
  const reports = articles.map(keepReports);
  return toStory(runStages<StoryLayers>(storyStages, { articles: reports, shared: pairSharedText(articles) }, context));
}

/** One story of articles that were read before, in whatever order: its articles in story order, and the story. */
export function readDossier(
  read: readonly ReadArticle[],
  context: StageContext,
): { readonly articles: Article[]; readonly story: Story } {
  const ordered = [...read].sort(compareArticles);
  return { articles: ordered.map(articleOf), story: readStory(ordered, context) };
}

/** By publication, undated last, then by path: stories keep their id and title when an undated article joins them. */
function compareArticles(a: ReadArticle, b: ReadArticle): number {
  const [publishedA, publishedB] = [readPublished(a.masthead.publishedAt), readPublished(b.masthead.publishedAt)];
  const order = comparePublished(publishedA, publishedB);
  if (order !== 0) return order;
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.source.id < b.source.id ? -1 : 1;
}

/** An article as a dossier tells of it. */
export function articleOf({ source, masthead: head, boilerplate }: ReadArticle): Article {
  const { id, path, url, title, language, sha256, text } = source;
  return {
    id,
    path,
    ...(url === undefined ? {} : { url }),
    ...(head.outlet === undefined ? {} : { outlet: head.outlet }),
    title,
    ...(head.byline === undefined ? {} : { byline: head.byline }),
    ...(head.dateline === undefined ? {} : { dateline: head.dateline.place }),
    ...(head.publishedAt === undefined ? {} : { publishedAt: head.publishedAt }),
    language,
    sha256,
    text,
    boilerplate: [...boilerplate],
    credits: [...head.credits],
  };
}

function toStory(layers: StoryLayers): Story {
  const articleIds = layers.articles.map(({ source }) => source.id);
  return {
    id: `s-${(articleIds[0] as string).slice(2)}`,
    title: (layers.articles[0] as ReadArticle).source.title,
    articleIds,
    support: layers.storySupport,
    statements: layers.statements.map(({ statement }) => statement),
    quotes: [...layers.quotes],
    claims: layers.claims.map(({ claim }, index) => ({
      ...claim,
      support: layers.support[index] as StoryLayers['support'][number],
    })),
    origins: [...layers.origins],
    actors: layers.actors.map(({ actor }) => actor),
    variants: [...layers.variants],
    stemma: layers.stemma,
    chronicle: layers.chronicle,
  };
}

/** Wordings of one quote or claim side by side, in the order given. Words · words · wordings. */
export function collateTexts(texts: readonly string[]): Collation {
  const tokens = texts.map((text) => findTokens(text, { start: 0, end: text.length }, 0));
  return collateReadings(tokens, (reading, { span }) => (texts[reading] ?? '').slice(span.start, span.end));
}
