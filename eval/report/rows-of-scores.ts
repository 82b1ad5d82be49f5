/** Rows of the page, and figures for floors, from what a scorer with the common command line measured. */
import type { Figure, Scores } from '../command/index.ts';
import { type LayerScore, layerScore } from '../truth/index.ts';
import type { Row } from './section.ts';

const F1_NAME = /^(.*), F1$/u;

const named = (figures: readonly Figure[] | undefined, name: string): Figure | undefined =>
  figures?.find((figure) => figure.name === name);

/**
 * One row an F1, with its precision and recall, and the first baseline where it has that figure. `published` is by what was measured
 * ("content, exact"); `measure` names the row.
 */
export function rowsOfScores(
  { set, figures, baselines }: Scores,
  {
    published = {},
    measure = (what) => `${what} F1`,
  }: { published?: Readonly<Record<string, string>>; measure?: (what: string) => string } = {},
): Row[] {
  return figures.flatMap(({ name, value, n }): Row[] => {
    const what = F1_NAME.exec(name)?.[1];
    if (what === undefined) return [];
    const [precision, recall] = ['precision', 'recall'].map((each) => named(figures, `${what}, ${each}`));
    const trivial = named(baselines[0]?.figures, name);
    const others = published[what];
    return [
      {
        set,
        size: `${n} annotated, ${precision?.n ?? 0} found`,
        measure: measure(what),
        aside: `precision ${precision?.value.toFixed(3) ?? '-'}, recall ${recall?.value.toFixed(3) ?? '-'}`,
        figure: value,
        ...(trivial === undefined ? {} : { baseline: trivial.value.toFixed(3) }),
        ...(others === undefined ? {} : { published: others }),
      },
    ];
  });
}

/** Every F1 under its own name, in the form that floors are held against. */
export const floorFigures = ({ figures }: Scores): LayerScore[] =>
  figures.flatMap(({ name, value }) => (F1_NAME.test(name) ? [{ ...layerScore(name, []), hit: value, total: 1 }] : []));
