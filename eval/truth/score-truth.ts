/** Every layer of the truth, in the order in which a reader would ask. */
import type { Dossier } from '../../src/model/index.ts';
import { viewDossier } from './dossier-view.ts';
import type { LayerScore } from './layer-score.ts';
import { scoreActors } from './score-actors.ts';
import { scoreBoilerplate, scoreOutlets, scoreReportKept, scoreSeparation } from './score-articles.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreChains, scoreCredits, scoreQuotes } from './score-statements.ts';
import { scoreDirections, scoreEdges, scoreEdgesRight, scoreLost } from './score-stemma.ts';
import { scoreVariants } from './score-variants.ts';
import type { Truth } from './truth-schema.ts';

/** Scores a dossier of the example's articles; cost is the product of findings and true findings. */
export function scoreTruth(dossier: Dossier, truth: Truth): LayerScore[] {
  const view = viewDossier(dossier, truth);
  return [
    scoreSeparation(view, truth),
    scoreOutlets(view, truth),
    scoreBoilerplate(view, truth),
    scoreReportKept(view, truth),
    scoreEdges(view, truth),
    scoreDirections(view, truth),
    scoreEdgesRight(view, truth),
    scoreLost(view, truth),
    scoreCredits(view, truth),
    scoreChains(view, truth),
    ...scoreQuotes(view, truth),
    ...scoreVariants(view, truth),
    ...scoreClaims(view, truth),
    ...scoreActors(view, truth),
  ];
}
