/** The scores as a table that a person reads in a terminal or in a Markdown code block. */
import type { LayerScore } from './layer-score.ts';

/** One line per layer: name, found of all, percent. */
export function renderScores(scores: readonly LayerScore[]): string {
  const width = Math.max(...scores.map((score) => score.layer.length));
  return scores
    .map(({ layer, hit, total }) => {
      const percent = total === 0 ? '-' : `${Math.round((hit / total) * 100)}%`;
      return `${layer.padEnd(width)}  ${String(hit).padStart(3)} of ${String(total).padStart(3)}  ${percent.padStart(4)}`;
    })
    .join('\n');
}
