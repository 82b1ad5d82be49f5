import type { Diagnostic } from './diagnostic.ts';
import type { ArticleLayerName, ArticleLayers } from './layers.ts';
import type { StoryLayerName, StoryLayers } from './story-layers.ts';

/** What a stage may use beside its input: no clock, no randomness, no I/O. */
export interface StageContext {
  readonly diagnose: (diagnostic: Diagnostic) => void;
}

/** A pure function over one article: the layers it reads, the layers it adds. */
export interface ArticleStage<Reads extends ArticleLayerName, Writes extends ArticleLayerName> {
  readonly name: string;
  readonly reads: readonly Reads[];
  readonly writes: readonly Writes[];
  readonly run: (article: Readonly<Pick<ArticleLayers, Reads>>, context: StageContext) => Pick<ArticleLayers, Writes>;
}

/** A pure function over one story: the layers it reads, the layers it adds. */
export interface StoryStage<Reads extends StoryLayerName, Writes extends StoryLayerName> {
  readonly name: string;
  readonly reads: readonly Reads[];
  readonly writes: readonly Writes[];
  readonly run: (story: Readonly<Pick<StoryLayers, Reads>>, context: StageContext) => Pick<StoryLayers, Writes>;
}
