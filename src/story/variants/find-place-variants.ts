/** Kind "place": one thing put in two places, where neither place holds the other. */
import { isPlacedThing } from '../../lexicons/index.ts';
import type { ReadArticle } from '../../model/index.ts';
import { firstTokenAt } from '../terms/index.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

const PREPOSITIONS = new Set('in at near outside inside of from to around'.split(' '));

interface Placing extends DraftReading {
  /** What is placed, and how: "prison near". */
  readonly slot: string;
}

/** One thing ("the prison near …"), put in two different places. */
export function findPlaceVariants(view: VariantView): VariantDraft[] {
  const slots = new Map<string, Placing[]>();
  for (const { actor, members } of view.actors) {
    if (actor.kind !== 'place') continue;
    for (const { articleIndex, actorIndex } of members) {
      const article = view.articles[articleIndex] as ReadArticle;
      for (const mention of article.actors.list[actorIndex]?.mentions ?? []) {
        const placing =
          mention.form === 'name' ? findPlacing(article, articleIndex, mention.span, actor.id) : undefined;
        if (placing === undefined) continue;
        const list = slots.get(placing.slot) ?? [];
        list.push(placing);
        slots.set(placing.slot, list);
      }
    }
  }
  return [...slots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slot, placings]): VariantDraft[] => {
      const byArticle = new Map<number, Set<string>>();
      for (const { articleIndex, key } of placings)
        byArticle.set(articleIndex, (byArticle.get(articleIndex) ?? new Set()).add(key));
      const settled = placings.filter(({ articleIndex }) => byArticle.get(articleIndex)?.size === 1);
      if (areNested(view, settled)) return [];
      if (
        new Set(settled.map(({ key }) => key)).size < 2 ||
        new Set(settled.map(({ articleIndex }) => articleIndex)).size < 2
      )
        return [];
      return [
        {
          kind: 'place',
          severity: 'minor',
          about: `where the ${slot.split(' ')[0]} is`,
          readings: onePerArticle(settled),
          weight: 3,
        },
      ];
    });
}

/** Characters between two places within which one is said to lie in the other ("Pell, Norland", "the city of Pell in Norland"). */
const NEAR = 40;

/** Whether any article names two of the places side by side: then one holds the other, and both are right. */
function areNested(view: VariantView, placings: readonly Placing[]): boolean {
  const ids = new Set(placings.map(({ key }) => key));
  return view.articles.some((article, articleIndex) => {
    const spots = view.actors
      .filter(({ actor }) => ids.has(actor.id))
      .flatMap(({ actor, members }) =>
        members
          .filter((member) => member.articleIndex === articleIndex)
          .flatMap((member) => article.actors.list[member.actorIndex]?.mentions ?? [])
          .map((mention) => ({ id: actor.id, start: mention.span.start, end: mention.span.end })),
      )
      .sort((a, b) => a.start - b.start);
    return spots.some((spot, index) => {
      const next = spots[index + 1];
      return next !== undefined && next.id !== spot.id && next.start - spot.end < NEAR;
    });
  });
}

/** The noun and preposition before a place, with a title of the place between them passed over ("the city of"). */
function findPlacing(
  article: ReadArticle,
  articleIndex: number,
  span: { readonly start: number; readonly end: number },
  key: string,
): Placing | undefined {
  const { tokens } = article;
  const at = firstTokenAt(tokens, span.start);
  let index = at - 1;
  const preposition = tokens[index];
  if (preposition === undefined || !PREPOSITIONS.has(preposition.norm)) return undefined;
  index -= 1;
  const head = tokens[index];
  if (head === undefined || !isPlacedThing(head.lemma)) return undefined;
  const sentence = article.sentences[head.sentenceIndex];
  if (sentence === undefined || sentence.part === 'boilerplate' || head.span.start < sentence.span.start)
    return undefined;
  return {
    slot: `${head.lemma} ${preposition.norm}`,
    articleIndex,
    span,
    context: { start: head.span.start, end: span.end },
    key,
  };
}

const onePerArticle = (placings: readonly Placing[]): Placing[] => [
  ...new Map(placings.map((placing) => [placing.articleIndex, placing])).values(),
];
