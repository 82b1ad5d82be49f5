/** Sections of the scorers that see many articles. */
import { actorsScorer } from '../actors.ts';
import { scoreClustering } from '../clustering.ts';
import { scoreDuplicates } from '../duplicates.ts';
import type { Section } from './section.ts';

/** Articles grouped into stories. */
export function sectionClustering(directory: string): Section {
  const scores = Object.entries(scoreClustering(directory));
  return {
    title: 'Stories told apart',
    scorer: 'clustering',
    what: 'Articles labelled with their event; B-cubed F1 of the stories found.',
    rows: scores.map(([set, { articles, stories, precision, recall, f1, everyArticleAlone, oneStory }]) => ({
      set,
      size: `${articles} articles, ${stories} events`,
      measure: 'B-cubed F1',
      aside: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      figure: f1,
      baseline: `every article alone ${everyArticleAlone.toFixed(3)}, all one story ${oneStory.toFixed(3)}`,
    })),
    notSaid:
      'galaxy_wikinews holds close neighbours, several events of one conflict in one spring: in part a question of what one event is. In "two in 5,000" the articles of giveme5w1h and basil stand among 5,000 others, which count as nobody\'s; some of these report the same events. The five numbers of the clustering were chosen on these sets, one setting for all; with each set left out in turn they change little (docs/corpus.md).',
  };
}

/** Articles that are nearly one text. */
export function sectionDuplicates(directory: string): Section {
  const { articles, natural, planted, contained, sameTitle } = scoreDuplicates(directory);
  const aside = ({ precision, recall }: { precision: number; recall: number }): string =>
    `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  return {
    title: 'Near duplicates',
    scorer: 'duplicates',
    what: 'Pairs found against all pairs whose 5-word shingles have a Jaccard similarity of 0.5 or more, found exactly: among the articles as they are, and with copies of every third one planted (cut, edited, with another head or tail, inside a longer report). Then the planted copies of which one text holds four fifths of the other.',
    rows: [
      {
        set: 'allsides',
        size: `${articles} articles, ${natural.pairs} pairs`,
        measure: 'F1 of pairs',
        aside: aside(natural),
        figure: natural.f1,
        baseline: `same title ${sameTitle.f1.toFixed(3)}`,
      },
      {
        set: 'allsides, with planted copies',
        size: `${articles + planted.copies} articles, ${planted.pairs} pairs`,
        measure: 'F1 of pairs',
        aside: aside(planted),
        figure: planted.f1,
      },
      ...contained.map(({ kind, pairs, recall }) => ({
        set: 'allsides, with planted copies',
        size: `${pairs} pairs`,
        measure: `recall of copies held by the other text, ${kind}`,
        figure: recall,
      })),
    ],
    notSaid: `${natural.pairs} natural pairs are few: the set holds hardly any copies, and planted ones are more regular than those of a newsroom. A pair is always checked exactly, so precision is 1 by construction.`,
  };
}

/** Names joined across articles. */
export async function sectionActors(directory: string): Promise<Section> {
  const scores = await actorsScorer.score({ data: directory });
  const found = scores.figures.find(({ name }) => name === 'mentions found');
  const f1s = scores.figures.filter(({ name }) => name.endsWith('F1'));
  return {
    title: 'Actors joined',
    scorer: 'actors',
    what: 'Named people, organisations and places of news on one event, joined across its articles; the annotated mentions are given, and one that Stemma does not find stands alone. Trivial baseline: the same string is the same actor.',
    rows: f1s.map(({ name, value, n }) => ({
      set: 'ECB+, topics 1 to 35',
      size: `${n} mentions`,
      measure: name.replace(/,? F1$/u, ' F1'),
      aside: ['precision', 'recall']
        .map(
          (each) =>
            `${each} ${scores.figures.find((figure) => figure.name === name.replace('F1', each))?.value.toFixed(3) ?? '-'}`,
        )
        .join(', '),
      figure: value,
      baseline: scores.baselines[0]?.figures.find((figure) => figure.name === name)?.value.toFixed(3) ?? '',
    })),
    notSaid: `${((found?.value ?? 0) * 100).toFixed(1)}% of the mentions are found at all. Only named mentions in the annotated sentences count: pronouns and descriptions are not scored. Many chains are one name in one wording, which equal strings join as well.`,
  };
}
