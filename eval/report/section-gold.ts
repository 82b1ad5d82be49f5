import { scoreGold } from '../gold.ts';
import { renderTable } from './render-evaluation.ts';
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
