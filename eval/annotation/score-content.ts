/** Variants, claims and actors: what an annotation says of the story itself. */
import type { Reading, Severity, Variant } from '../../src/model/index.ts';
import { type Check, layerScore, overlap, SAME_PLACE } from '../truth/index.ts';
import type { Annotation } from './annotation-schema.ts';
import type { Layer } from './score-story.ts';
import type { StoryView } from './story-view.ts';

type WantedVariant = Annotation['variants'][number];

/** Whether a kind of ours answers to the annotation's word for it. */
const fitsKind = (kind: string, wanted: string): boolean =>
  wanted === 'other' ||
  kind === wanted ||
  (wanted === 'hedge' && kind === 'hedge-dropped') ||
  (wanted === 'status' && ['modality', 'polarity'].includes(kind));

/** Variants of one severity that tell two annotated readings apart; of those found, the ones of the right kind. */
export function scoreVariants({ story, isArticle }: StoryView, { variants }: Annotation, severity: Severity): Layer[] {
  const holds = (reading: Reading, wanted: WantedVariant['readings'][number]): boolean =>
    reading.articleIds.some((id) => isArticle(id, wanted.article)) &&
    [reading.excerpt, ...reading.evidence.map(({ excerpt }) => excerpt)].some(
      (words) => overlap(words, wanted.excerpt) >= SAME_PLACE,
    );
  const finds = (variant: Variant, wanted: WantedVariant): boolean => {
    const held = wanted.readings.filter((each) => variant.readings.some((reading) => holds(reading, each)));
    return held.length >= Math.min(2, wanted.readings.length);
  };
  const lineOf = ({ type, about, readings }: WantedVariant): string =>
    `${type} ${about}: ${readings.map(({ excerpt }) => `"${excerpt}"`).join(' | ')}`;
  const list = variants
    .filter((wanted) => wanted.severity === severity)
    .map((wanted) => ({ wanted, by: story.variants.filter((variant) => finds(variant, wanted)) }));
  const found = list.filter(({ by }) => by.length > 0);
  const beyond = story.variants.filter(
    (variant) => variant.severity === severity && !variants.some((wanted) => finds(variant, wanted)),
  );
  return [
    {
      score: layerScore(
        `variants, ${severity}`,
        list.map(({ wanted, by }) => ({ ok: by.length > 0, line: lineOf(wanted) })),
      ),
      beyond: beyond.map(
        ({ kind, about, readings }) => `${kind} ${about}: ${readings.map(({ excerpt }) => `"${excerpt}"`).join(' | ')}`,
      ),
    },
    {
      score: layerScore(
        `${severity}, right kind`,
        found.map(({ wanted, by }) => ({
          ok: by.some(({ kind }) => fitsKind(kind, wanted.type)),
          line: `${lineOf(wanted)}; called ${by.map(({ kind }) => kind).join(', ')}`,
        })),
      ),
      beyond: [],
    },
  ];
}

/** Share of a gist's words that a claim must have, and share of its articles that must tell it. */
const SAME_GIST = 0.45;
const ENOUGH_ARTICLES = 0.6;

/** One check per claim: a claim of the dossier with its words, told by most of its articles. */
export function scoreClaims({ story, isArticle }: StoryView, { claims }: Annotation): Layer {
  const known = new Set<string>();
  const checks = claims.map((wanted): Check => {
    let best = 0;
    for (const { gist, tellings } of story.claims) {
      const wordings = [gist, ...tellings.flatMap(({ evidence }) => evidence.map(({ excerpt }) => excerpt))];
      if (wordings.every((words) => overlap(wanted.gist, words) < SAME_GIST)) continue;
      known.add(gist);
      const told = wanted.in.filter((article) => tellings.some(({ articleId }) => isArticle(articleId, article)));
      best = Math.max(best, told.length / wanted.in.length);
    }
    return { ok: best >= ENOUGH_ARTICLES, line: `${wanted.gist} (${Math.round(best * 100)}% of its articles)` };
  });
  const beyond = story.claims.filter(({ gist, tellings }) => tellings.length > 1 && !known.has(gist));
  return { score: layerScore('claims', checks), beyond: beyond.map(({ gist }) => gist) };
}

/** An actor is found when one actor of the dossier has this share of its forms. */
const ENOUGH_FORMS = 0.6;

const fold = (form: string): string => form.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** One check per actor: its forms stand together. */
export function scoreActors({ story }: StoryView, { actors }: Annotation): Layer {
  const found = story.actors.map(({ name, forms }) => new Set([name, ...forms.map(({ text }) => text)].map(fold)));
  const checks = actors.map(({ name, forms }): Check => {
    const best = Math.max(0, ...found.map((own) => forms.filter((form) => own.has(fold(form))).length));
    return { ok: best >= Math.ceil(forms.length * ENOUGH_FORMS), line: `${name}: ${forms.join(' / ')}` };
  });
  return { score: layerScore('actors', checks), beyond: [] };
}
