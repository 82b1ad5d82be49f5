/** Whom each article credits, the chains behind it, and the quotes with their speakers. */
import type { Quote, Statement } from '../../src/model/index.ts';
import { type DossierView, namesOf, pointsAt } from './dossier-view.ts';
import { type Check, type LayerScore, layerScore } from './layer-score.ts';
import { overlap, SAME_PLACE, sameName } from './overlap.ts';
import type { Truth } from './truth-schema.ts';

const chainNames = (view: DossierView, statement: Statement): string[] =>
  statement.chain.map((id) => view.story.origins.find((origin) => origin.id === id)?.name ?? id);

const creditNames = (view: DossierView, statement: Statement): string[] => [
  statement.source?.evidence.excerpt ?? '',
  ...namesOf(view.story, statement.source?.actorId),
  ...chainNames(view, statement),
];

/** Whether the source words stand inside the true excerpt, so that the right one of several credits is meant. */
const standsIn = (statement: Statement, excerpt: string): boolean =>
  [statement.source?.evidence.excerpt, statement.cue?.evidence.excerpt].some(
    (words) => words !== undefined && overlap(words, excerpt) >= SAME_PLACE,
  );

/** One check per credit: a statement, or a credit of the article as a whole, that names it. */
export function scoreCredits(view: DossierView, truth: Truth): LayerScore {
  return layerScore(
    'credits',
    truth.credits.map(({ file, origin, kind, excerpt }): Check => {
      const whole = view.articleOf(file)?.credits.some((credit) => sameName(credit.name, origin)) ?? false;
      const said = view.story.statements.some(
        (statement) =>
          view.fileOf(statement.articleId) === file &&
          standsIn(statement, excerpt) &&
          creditNames(view, statement).some((name) => sameName(name, origin)),
      );
      const unnamed =
        (kind === 'unnamed' || kind === 'group' || kind === 'document') &&
        view.story.statements.some(
          (statement) =>
            view.fileOf(statement.articleId) === file &&
            statement.source !== undefined &&
            overlap(statement.source.evidence.excerpt, excerpt) >= SAME_PLACE,
        );
      return { ok: whole || said || unnamed, line: `${file}: ${origin} ("${excerpt}")` };
    }),
  );
}

/** Whether `wanted` stand in `names` in this order, others between them allowed. */
function inOrder(wanted: readonly string[], names: readonly string[]): boolean {
  let next = 0;
  for (const name of names) if (sameName(name, wanted[next] ?? '')) next += 1;
  return next >= wanted.length;
}

/** One check per credit with a chain: a statement of that article whose chain runs through its names in order. */
export function scoreChains(view: DossierView, truth: Truth): LayerScore {
  return layerScore(
    'chains',
    truth.credits.flatMap(({ file, chain }): Check[] => {
      if (chain === undefined) return [];
      const own = view.story.statements.filter((statement) => view.fileOf(statement.articleId) === file);
      return [
        { ok: own.some((each) => inOrder(chain, chainNames(view, each))), line: `${file} <- ${chain.join(' <- ')}` },
      ];
    }),
  );
}

/** The dossier's quote that holds most of a true quote's readings, and how many it holds. */
function bestQuote(view: DossierView, wanted: Truth['quotes'][number]): { quote: Quote | undefined; held: number } {
  let best: { quote: Quote | undefined; held: number } = { quote: undefined, held: 0 };
  for (const quote of view.story.quotes) {
    const held = wanted.readings.filter((telling) =>
      quote.readings.some((reading) => pointsAt(view, reading.evidence, telling)),
    ).length;
    if (held > best.held) best = { quote, held };
  }
  return best;
}

/** A quote is found when one quote of the dossier holds this share of its readings. */
const ENOUGH_READINGS = 0.75;

/** Quotes with their readings; then, of those found, their speakers, and whether the words differ. */
export function scoreQuotes(view: DossierView, truth: Truth): LayerScore[] {
  const checks: { quote: Check; speaker?: Check; differs?: Check }[] = truth.quotes.map((wanted) => {
    const { quote, held } = bestQuote(view, wanted);
    const found = held >= Math.ceil(wanted.readings.length * ENOUGH_READINGS);
    const whole: Check = { ok: found, line: `"${wanted.id}": ${held} of ${wanted.readings.length} readings together` };
    if (quote === undefined || !found) return { quote: whole };
    const names = namesOf(view.story, quote.speaker);
    return {
      quote: whole,
      speaker: {
        ok: names.some((name) => sameName(name, wanted.speaker)),
        line: `"${wanted.id}": ${wanted.speaker}, got ${names[0] ?? 'nobody'}`,
      },
      differs: { ok: quote.differs === wanted.differs, line: `"${wanted.id}": differs should be ${wanted.differs}` },
    };
  });
  return [
    layerScore(
      'quotes',
      checks.map((check) => check.quote),
    ),
    layerScore(
      'speakers',
      checks.flatMap((check) => check.speaker ?? []),
    ),
    layerScore(
      'quotes that differ',
      checks.flatMap((check) => check.differs ?? []),
    ),
  ];
}
