/** Planted variants found, by severity and by kind; harmless differences left alone; major ones that were not planted. */
import { type Reading, VARIANT_KINDS, type Variant, type VariantKind } from '../../src/model/index.ts';
import { type DossierView, pointsAt } from './dossier-view.ts';
import { type Check, type LayerScore, layerScore } from './layer-score.ts';
import { overlap, SAME_PLACE } from './overlap.ts';
import type { Truth, TruthReading } from './truth-schema.ts';

const holds = (view: DossierView, reading: Reading, wanted: TruthReading): boolean =>
  wanted.tellings.some(
    (telling) =>
      reading.evidence.some((evidence) => pointsAt(view, evidence, telling)) ||
      (reading.articleIds.some((id) => view.fileOf(id) === telling.file) &&
        overlap(reading.excerpt, telling.excerpt) >= SAME_PLACE),
  );

/** Whether two readings of the variant stand for two different true readings. */
function tellsApart(view: DossierView, variant: Variant, wanted: readonly TruthReading[]): boolean {
  const matched = variant.readings.map((reading) =>
    wanted.flatMap((each, index) => (holds(view, reading, each) ? [index] : [])),
  );
  return matched.some((mine, i) => matched.some((theirs, j) => i < j && mine.some((x) => theirs.some((y) => x !== y))));
}

/** Kinds that two careful readers could give to one difference; between others a find is a find of something else. */
const AKIN: readonly (readonly VariantKind[])[] = [
  ['name', 'title'],
  ['number', 'date', 'scope'],
  ['status', 'modality', 'polarity'],
  ['modality', 'hedge-dropped'],
  ['cause', 'polarity'],
  ['quote-wording', 'quote-form', 'quote-cut'],
  ['speaker', 'attribution-dropped', 'attribution-changed'],
];
const akin = (a: VariantKind, b: VariantKind): boolean =>
  a === b || AKIN.some((kinds) => kinds.includes(a) && kinds.includes(b));

const lineOf = (wanted: { kind: string; about: string; readings: readonly TruthReading[] }): string =>
  `${wanted.kind}, ${wanted.about}: ${wanted.readings.map((reading) => reading.says).join(' | ')}`;

/** Every layer of the variants. */
export function scoreVariants(view: DossierView, truth: Truth): LayerScore[] {
  const found = truth.variants.map((wanted) => ({
    wanted,
    by: view.story.variants.filter(
      (variant) => akin(variant.kind, wanted.kind) && tellsApart(view, variant, wanted.readings),
    ),
  }));
  const planted = new Set(found.flatMap(({ by }) => by));
  const ofSeverity = (severity: string): Check[] =>
    found
      .filter(({ wanted }) => wanted.severity === severity)
      .map(({ wanted, by }) => ({ ok: by.length > 0, line: lineOf(wanted) }));
  const ofKind = found
    .filter(({ by }) => by.length > 0)
    .map(
      ({ wanted, by }): Check => ({
        ok: by.some((variant) => variant.kind === wanted.kind),
        line: `${lineOf(wanted)}; called ${by.map((variant) => variant.kind).join(', ')}`,
      }),
    );
  const kinds = VARIANT_KINDS.map(
    (kind): Check => ({
      ok: found.some(({ wanted, by }) => wanted.kind === kind && by.some((variant) => variant.kind === kind)),
      line: kind,
    }),
  );
  const harmless = truth.harmless.map((wanted): Check => {
    const wrong = view.story.variants.find(
      (variant) => variant.severity === 'major' && !planted.has(variant) && tellsApart(view, variant, wanted.readings),
    );
    return {
      ok: wrong === undefined,
      line: `${lineOf(wanted)} (${wanted.why}) is reported as major: ${wrong?.about ?? ''}`,
    };
  });
  const majors = view.story.variants
    .filter((variant) => variant.severity === 'major')
    .map((variant): Check => {
      const readings = variant.readings.map((reading) => `"${reading.excerpt}"`).join(' | ');
      return { ok: planted.has(variant), line: `${variant.kind}, ${variant.about}: ${readings}` };
    });
  return [
    layerScore('variants, major', ofSeverity('major')),
    layerScore('variants, minor', ofSeverity('minor')),
    layerScore('variants of the right kind', ofKind),
    layerScore('kinds found', kinds),
    layerScore('harmless left alone', harmless),
    layerScore('major variants that were planted', majors),
  ];
}
