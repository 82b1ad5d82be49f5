/** Actors across their forms, not mixed with others, with their kind and their posts. */
import type { Actor } from '../../src/model/index.ts';
import type { DossierView } from './dossier-view.ts';
import { type Check, type LayerScore, layerScore } from './layer-score.ts';
import { overlap, SAME_PLACE } from './overlap.ts';
import type { Truth } from './truth-schema.ts';

/** An actor is found when one actor of the dossier holds this share of its forms. */
const ENOUGH_FORMS = 0.6;

const plain = (form: string): string => form.toLowerCase().replace(/^the /u, '');

function bestActor(view: DossierView, wanted: Truth['actors'][number]): { actor: Actor | undefined; held: number } {
  let best: { actor: Actor | undefined; held: number } = { actor: undefined, held: 0 };
  for (const actor of view.story.actors) {
    const forms = new Set([actor.name, ...actor.forms.map((form) => form.text)].map(plain));
    const held = wanted.forms.filter((form) => forms.has(plain(form))).length;
    if (held > best.held) best = { actor, held };
  }
  return best;
}

/** Actors; then, of those found, whether they are kept apart, of the right kind, and have their posts. */
export function scoreActors(view: DossierView, truth: Truth): LayerScore[] {
  const found = truth.actors.map((wanted) => {
    const { actor, held } = bestActor(view, wanted);
    return {
      wanted,
      actor: actor !== undefined && held >= wanted.forms.length * ENOUGH_FORMS ? actor : undefined,
      held,
    };
  });
  const known = found.flatMap(({ wanted, actor }) => (actor === undefined ? [] : [{ wanted, actor }]));
  const apart = known.map(({ wanted, actor }): Check => {
    const other = known.find((each) => each.wanted !== wanted && each.actor === actor);
    return { ok: other === undefined, line: `${wanted.name} is one with ${other?.wanted.name ?? ''}` };
  });
  const kinds = known.map(
    ({ wanted, actor }): Check => ({
      ok: actor.kind === wanted.kind,
      line: `${wanted.name}: ${wanted.kind}, got ${actor.kind}`,
    }),
  );
  const roles = known.flatMap(({ wanted, actor }) =>
    wanted.roles.map(
      (role): Check => ({
        ok: actor.roles.some((each) => overlap(each.text, role) >= SAME_PLACE),
        line: `${wanted.name}: ${role}, got ${actor.roles.map((each) => each.text).join(' / ') || 'none'}`,
      }),
    ),
  );
  return [
    layerScore(
      'actors',
      found.map(({ wanted, actor, held }) => ({
        ok: actor !== undefined,
        line: `${wanted.name}: ${held} of ${wanted.forms.length} forms together (${wanted.forms.join(' / ')})`,
      })),
    ),
    layerScore('actors kept apart', apart),
    layerScore('kinds of actors', kinds),
    layerScore('posts', roles),
  ];
}
