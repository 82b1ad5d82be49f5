/** Counts as figures and as lines of a table. */
import type { Figure } from '../command/index.ts';
import { scoreFound } from '../statistics/index.ts';
import { type Counts, MEASURES, type Measure } from './count-spans.ts';

/** Rows of a table: what was counted, by one or more measures. */
export type CountRows = Readonly<Record<string, Partial<Readonly<Record<Measure, Counts>>>>>;

const each = <T>(rows: CountRows, take: (what: string, measure: Measure, counts: Counts) => T): T[] =>
  Object.entries(rows).flatMap(([what, row]) =>
    MEASURES.flatMap((measure) => {
      const counts = row[measure];
      return counts === undefined ? [] : [take(what, measure, counts)];
    }),
  );

/** Three figures a measure: "content, exact, precision", "… recall", "… F1". */
export const figuresOfCounts = (rows: CountRows): Figure[] =>
  each(rows, (what, measure, counts): Figure[] => {
    const { precision, recall, f1 } = scoreFound(counts);
    return [
      { name: `${what}, ${measure}, precision`, value: precision, n: counts.found },
      { name: `${what}, ${measure}, recall`, value: recall, n: counts.gold },
      { name: `${what}, ${measure}, F1`, value: f1, n: counts.gold },
    ];
  }).flat();

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

/** One line a measure, in percent, with the F1 of a baseline where there is one. */
export function renderCounts(rows: CountRows, baseline: CountRows = {}): string[] {
  const width = Math.max(...Object.keys(rows).map(({ length }) => length));
  return [
    `${''.padEnd(width)}  measure   found    gold       P      R     F1  baseline F1`,
    ...each(rows, (what, measure, counts) => {
      const { precision, recall, f1 } = scoreFound(counts);
      const trivial = baseline[what]?.[measure];
      return `${what.padEnd(width)}  ${measure.padEnd(7)} ${String(counts.found).padStart(7)} ${String(counts.gold).padStart(7)}  ${percent(precision)} ${percent(recall)} ${percent(f1)}  ${trivial === undefined ? '' : percent(scoreFound(trivial).f1)}`.trimEnd();
    }),
  ];
}
