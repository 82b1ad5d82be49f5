/** The places that claims link: the story stages up to `claims`, run on a handful of texts. */
import { inOrder, type ReadArticle, runStages, type SourceArticle, type StoryLayers } from '../../src/model/index.ts';
import { readArticle } from '../../src/pipeline.ts';
import { claims, keepReports, labels, origins, storyActors } from '../../src/story/index.ts';

const context = { diagnose: (): void => {} };
const stages = inOrder<'articles' | 'shared'>()(labels, storyActors, origins, claims);

/** Where one article tells a claim, in its text. */
export interface Place {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

/** A text through all article stages, without a title: every sentence may then tell a claim. */
export function readPlain(id: string, text: string): ReadArticle {
  const source: SourceArticle = { id: `a-${id}`, path: id, title: '', language: 'en', sha256: '', text, credits: [] };
  return keepReports(readArticle(source, context));
}

/** For each claim of the story that some articles make, the places of its tellings. */
export function listLinkedPlaces(articles: readonly ReadArticle[]): Place[][] {
  const story = runStages<StoryLayers>(stages, { articles, shared: [] }, context);
  return story.claims.map(({ tellings }) =>
    tellings.map(({ articleIndex, span }) => ({ article: articleIndex, start: span.start, end: span.end })),
  );
}
