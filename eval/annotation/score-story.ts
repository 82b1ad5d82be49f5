/** Every layer of an annotation, and the numbers that recall does not show: how much is reported at all. */
import type { Dossier } from '../../src/model/index.ts';
import { checkEvidence, type LayerScore, layerScore } from '../truth/index.ts';
import type { Annotation } from './annotation-schema.ts';
import { scoreActors, scoreClaims, scoreVariants } from './score-content.ts';
import { scoreCredits, scoreDerivation, scoreJunk, scoreQuotes } from './score-sources.ts';
import { viewStory } from './story-view.ts';

/** What was found of a layer, and one line for each thing that is reported and not annotated (wrong, or more than asked). */
export interface Layer {
  readonly score: LayerScore;
  readonly beyond: readonly string[];
}

export interface StoryScore {
  readonly story: string;
  readonly layers: readonly Layer[];
  /** Mean recall over the main layers, 0..1. */
  readonly mean: number;
  readonly variants: number;
  readonly majors: number;
  /** Major variants that answer to no annotated one. */
  readonly majorsBeyond: number;
  /** Pieces of evidence that are not the slice they claim to be. */
  readonly badEvidence: number;
}

/** Layers that the mean is taken over; each weighs the same, whatever its size. */
const MAIN = new Set(['credits', 'quote groups', 'speakers', 'variants, major', 'claims', 'derivation', 'actors']);

/** Mean recall over the main layers that have anything to find, 0..1. */
export function meanRecall(layers: readonly LayerScore[]): number {
  const main = layers.filter(({ layer, total }) => MAIN.has(layer) && total > 0);
  return main.reduce((sum, { hit, total }) => sum + hit / total, 0) / Math.max(1, main.length);
}

/** Scores the story of a dossier that the annotation is about. */
export function scoreStory(dossier: Dossier, annotation: Annotation): StoryScore {
  const view = viewStory(dossier, annotation);
  const { story, isArticle } = view;
  const together = layerScore(
    'one story',
    annotation.articles.map(({ id }) => ({ ok: story.articleIds.some((each) => isArticle(each, id)), line: id })),
  );
  const layers: Layer[] = [
    { score: together, beyond: [] },
    scoreJunk(view, annotation),
    scoreCredits(view, annotation),
    ...scoreQuotes(view, annotation),
    ...scoreVariants(view, annotation, 'major'),
    ...scoreVariants(view, annotation, 'minor'),
    scoreClaims(view, annotation),
    scoreDerivation(view, annotation),
    scoreActors(view, annotation),
  ];
  return {
    story: annotation.cluster,
    layers,
    mean: meanRecall(layers.map(({ score }) => score)),
    variants: story.variants.length,
    majors: story.variants.filter(({ severity }) => severity === 'major').length,
    majorsBeyond: layers.find(({ score }) => score.layer === 'variants, major')?.beyond.length ?? 0,
    badEvidence: checkEvidence(dossier).length,
  };
}
