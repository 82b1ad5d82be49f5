/** The section of the scorer that asks which sentences of different articles tell one claim. */
import { claimsScorer } from '../claims.ts';
import type { Row, Section } from './section.ts';

/** Tellings of one claim. */
export async function sectionClaims(directory: string): Promise<Section> {
  const { figures, baselines } = await claimsScorer.score({ data: directory });
  const trivial = new Map(baselines[0]?.figures.map(({ name, value }) => [name, value]));
  const figureOf = (name: string): string => figures.find((figure) => figure.name === name)?.value.toFixed(3) ?? '-';
  return {
    title: 'Tellings of one claim',
    scorer: 'claims',
    what: 'Whether sentences of different articles are told as one claim. ECB+: annotated sentences of two documents that share an event chain (or at least half of their chains: "much the same") should be; "two alike" puts the two events of a topic, which are of one kind, into one story. Emergent: a rumour and a headline about it, whatever its stance, should be; a rumour and a headline about another one should not. Even topics and rumours were used in development. Trivial baseline: words in common (for ECB+ the share that does best on the even topics).',
    rows: figures
      .filter(({ name }) => name.endsWith(', F1'))
      .map(({ name, value, n }): Row => {
        const measure = name.slice(0, -', F1'.length);
        return {
          set: measure.split(' ')[0] ?? '',
          size: `${n} true pairs`,
          measure: `${measure.slice(measure.indexOf(' ') + 1)}, F1`,
          aside: `precision ${figureOf(`${measure}, precision`)}, recall ${figureOf(`${measure}, recall`)}`,
          figure: value,
          baseline: trivial.get(name)?.toFixed(3) ?? '',
        };
      }),
    notSaid: `Two sentences that share one event of many need not assert the same, and within one event three of four pairs of annotated sentences share one, so that to link all of them scores 0.85: recall here is no aim in itself, and precision beside "words in common" says more than F1. Many headlines only hint at their rumour. Of pairs of claims in ClaimDiff, ${figureOf('ClaimDiff, told as one claim, strengthens')} of those where one strengthens the other are told as one claim, ${figureOf('ClaimDiff, told as one claim, weakens')} where it weakens it, ${figureOf('ClaimDiff, told as one claim, none')} where they do not bear on each other; most that strengthen do not say the same.`,
  };
}
