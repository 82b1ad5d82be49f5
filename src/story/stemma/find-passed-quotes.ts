/**
 * One article prints a quote and says that an agency or outlet passed it on; another prints the same words and names
 * nobody. It may well have them from there: said as an inference, and weakly, because both may have heard it.
 */

import type { StemmaEdge } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { outletsAt } from './statements-at.ts';
import type { StoryView } from './story-view.ts';

/** Shorter quotes are heard by everybody in the room. */
const MIN_WORDS = 8;
/** Words printed without credit by more articles than this were said in public. */
const MAX_WITHOUT_CREDIT = 2;
/** Below one half: such an edge widens the range of observers, it does not narrow it. */
const STRENGTH = 0.4;

const wordsOf = (text: string): string[] => foldText(text).match(/[a-z0-9]+/gu) ?? [];

/** Weak edges from who passed a quote on to the articles that print it without naming anybody. */
export function findPassedQuotes(story: StoryView): StemmaEdge[] {
  const viewOf = new Map(story.views.map((view) => [view.id, view]));
  const edges: StemmaEdge[] = [];
  for (const quote of story.quotes) {
    const readings = quote.readings.flatMap(({ articleId, evidence }) => {
      const view = viewOf.get(articleId);
      if (view === undefined || wordsOf(evidence.excerpt).length < MIN_WORDS) return [];
      return [{ view, evidence, by: [...outletsAt(story, view, evidence.span)] }];
    });
    const named = readings.find(({ by }) => by.length > 0);
    const originId = named?.by[0];
    if (named === undefined || originId === undefined) continue;
    // Where the credited report itself is at hand, the shared text decides; what three print, all may have heard.
    if (story.publishers.has(originId) || readings.filter(({ by }) => by.length === 0).length > MAX_WITHOUT_CREDIT)
      continue;
    for (const { view, evidence, by } of readings) {
      if (by.length > 0 || view.ownOutlet === originId || view.credits.has(originId)) continue;
      const name = story.originOf.get(originId)?.name ?? originId;
      edges.push({
        from: originId,
        to: view.id,
        basis: ['quoted'],
        certainty: 'inferred',
        direction: 'decided',
        strength: STRENGTH,
        why: `${view.label} prints a quote without saying where it was given; ${named.view.label} has the same words from ${name}.`,
        evidence: [evidence, named.evidence],
      });
    }
  }
  return edges;
}
