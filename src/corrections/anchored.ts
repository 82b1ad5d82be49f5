/** From the words a correction points at to the finding that rests on them now. */
import type { Actor, Anchor, Evidence, NodeRef, Story, Variant, VariantKind } from '../model/index.ts';
import { spansOverlap } from '../text/index.ts';
import type { ArticleResolver } from './index-articles.ts';

const restsOn = (evidence: readonly Evidence[], anchor: Anchor, resolve: ArticleResolver): boolean => {
  const articleId = resolve(anchor.article);
  return evidence.some((entry) => entry.articleId === articleId && spansOverlap(entry.span, anchor.span));
};

/** The actor that has one of these names at their places, else one of that wording in the same article. */
export function findActor(story: Story, anchors: readonly Anchor[], resolve: ArticleResolver): Actor | undefined {
  const hasPlace = ({ forms }: Actor): boolean =>
    forms.some(({ evidence }) => anchors.some((anchor) => restsOn(evidence, anchor, resolve)));
  const hasWords = ({ forms }: Actor): boolean =>
    forms.some(({ text, articleIds }) =>
      anchors.some(({ excerpt, article }) => excerpt === text && articleIds.includes(resolve(article) ?? '')),
    );
  return story.actors.find(hasPlace) ?? story.actors.find(hasWords);
}

/**
 * The variant of that kind in which at least two of the readings still stand against each other; of several the one that
 * shares most places with them to the letter: one sentence may hold two variants of a kind.
 */
export function findVariant(
  story: Story,
  kind: VariantKind,
  readings: readonly (readonly Anchor[])[],
  resolve: ArticleResolver,
): Variant | undefined {
  const all = readings.flat();
  const standsAgainst = (variant: Variant): boolean => {
    const met = readings.map((anchors) =>
      variant.readings.findIndex(({ evidence }) => anchors.some((anchor) => restsOn(evidence, anchor, resolve))),
    );
    return new Set(met.filter((place) => place >= 0)).size >= 2;
  };
  const samePlaces = (variant: Variant): number => {
    const places = new Set(
      variant.readings.flatMap(({ evidence }) =>
        evidence.map(({ articleId, span }) => `${articleId} ${span.start} ${span.end}`),
      ),
    );
    return all.filter(({ article, span }) => places.has(`${resolve(article) ?? ''} ${span.start} ${span.end}`)).length;
  };
  let best: { readonly variant: Variant; readonly same: number } | undefined;
  for (const variant of story.variants) {
    if (variant.kind !== kind || !standsAgainst(variant)) continue;
    const same = samePlaces(variant);
    if (best === undefined || same > best.same) best = { variant, same };
  }
  return best?.variant;
}

/** The id of the node that a reference means in this story. */
export function findNode({ stemma, origins }: Story, ref: NodeRef, resolve: ArticleResolver): string | undefined {
  const drawn = new Set(stemma.nodes.map(({ id }) => id));
  const present = (id: string | undefined): string | undefined => (id !== undefined && drawn.has(id) ? id : undefined);
  if ('article' in ref) return present(resolve(ref.article));
  if ('origin' in ref) {
    return present(origins.find(({ kind, name }) => kind === ref.origin.kind && name === ref.origin.name)?.id);
  }
  const children = new Set(ref.lostSourceOf.flatMap((article) => resolve(article) ?? []));
  const lost = stemma.nodes.filter(({ kind }) => kind === 'lost');
  return lost.find(({ id }) => {
    const drawing = stemma.edges.filter(({ from }) => from === id).map(({ to }) => to);
    return drawing.filter((to) => children.has(to)).length * 2 > Math.max(drawing.length, children.size);
  })?.id;
}
