import { scoreGold } from '../gold.ts';
import { GOLD_SET_FOLDER, goldSetScorer } from '../gold-set.ts';
import { renderTable } from './render-evaluation.ts';
import { rowsOfScores } from './rows-of-scores.ts';
import type { Section } from './section.ts';

/** Stories annotated by hand. */
export async function sectionGold(directory: string): Promise<Section> {
  const stories = await scoreGold(directory);
  const layersOf = (at: number) => stories[at]?.layers.map(({ score }) => score) ?? [];
  const number = (of: (story: (typeof stories)[number]) => string): string[] => stories.map(of);
  const found = ({ hit, total }: { hit: number; total: number }): string => `${hit} of ${total}`;
  return {
    title: 'Annotated stories',
    scorer: 'gold',
    what: 'Real stories, read by one careful person who wrote down every credit, quote, claim, variant, derivation and actor; the dossier of each is held against that. The mean is over credits, quote groups, speakers, major variants, claims, derivation and actors.',
    rows: stories.map(({ story, mean, layers }) => ({
      set: story,
      size: `${layers[0]?.score.total ?? 0} articles`,
      measure: 'mean recall',
      figure: mean,
    })),
    details: renderTable(
      ['found', ...number(({ story }) => story)],
      [
        ...layersOf(0).map(({ layer }, row) => [layer, ...stories.map((_, at) => found(layersOf(at)[row]!))]),
        ['variants reported', ...number(({ variants }) => `${variants}`)],
        ['of them major', ...number(({ majors }) => `${majors}`)],
        ['major and not annotated', ...number(({ majorsBeyond }) => `${majorsBeyond}`)],
        ['evidence that is not its slice', ...number(({ badEvidence }) => `${badEvidence}`)],
      ],
    ),
    layers: stories.flatMap(({ story }, at) =>
      layersOf(at)
        .filter(({ layer, total }) => total > 0 && !layer.endsWith('right kind'))
        .map((score) => ({ ...score, layer: `${story}, ${score.layer}` })),
    ),
    notSaid:
      'It is recall by lenient matching (most words of an excerpt), against one reader, on three stories that were read while the rules were written; a credit counts as soon as any statement of its article names the source. There is no trivial baseline for a dossier. How much is reported beyond the annotation is counted for major variants only, and such a variant may be right.',
  };
}

/** The invented articles that are part of the project. */
export async function sectionGoldSet(): Promise<Section> {
  return {
    title: 'Own gold set',
    scorer: 'gold-set',
    what: 'Invented articles (`eval/gold-set`), 200 words each, with statements, names, times, quantities and boilerplate annotated by hand; part of every test run. A right value is the right dates and granularity, or number, unit and modifier, on overlapping words. Trivial baseline: quotation marks and "said", capitalised words as persons, words of the calendar, numbers in digits.',
    rows: rowsOfScores(await goldSetScorer.score({ data: GOLD_SET_FOLDER })),
    notSaid:
      'It was written by people who know Stemma, to hold what is hard, and it is small: one statement is half a point. It shows that nothing breaks, not how good Stemma is on real news. Nothing is trained on it.',
    ownFloors: true,
  };
}
