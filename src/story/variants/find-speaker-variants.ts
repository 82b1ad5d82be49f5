/** Kind "speaker": the same words given to different people. */
import type { ReadArticle } from '../../model/index.ts';
import { foldText, hullOf, spanLength, spansOverlap } from '../../text/index.ts';
import { namesPerson } from './names-person.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** Words fewer than this may be said by anybody. */
const MIN_WORDS = 5;

/** The same words, given to different speakers. */
export function findSpeakerVariants(view: VariantView): VariantDraft[] {
  return view.quotes.flatMap((quote) => {
    const given = quote.readings.flatMap(({ articleId, evidence }): Given[] => {
      if (evidence.excerpt.split(/\s+/u).length < MIN_WORDS) return [];
      const articleIndex = view.articleIndexOf(articleId);
      const article = view.articles[articleIndex] as ReadArticle;
      const statementIndex = article.statements.findIndex(
        ({ content, source }) => source !== undefined && content.some((part) => spansOverlap(part, evidence.span)),
      );
      const source = article.statements[statementIndex]?.source;
      const speaker = view.actorOf(articleIndex, article.actors.ofStatement[statementIndex]);
      if (source === undefined || speaker?.actor.kind !== 'person') return [];
      const named = namesPerson(article, source.span);
      const together = hullOf([evidence.span, source.span]);
      const context = spanLength(together) <= MAX_CONTEXT ? together : source.span;
      return [{ articleIndex, span: source.span, context, key: speaker.actor.id, named }];
    });
    const readings = given.filter(({ key }) => isSure(given.filter((reading) => reading.key === key)));
    // Two times "he" are what the sentence before makes of them.
    if (!readings.some(({ named }) => named) || !partArticles(readings) || shareName(view, readings)) return [];
    const names = [...new Set(readings.map(({ key }) => key))].map(
      (id) => view.actors.find(({ actor }) => actor.id === id)?.actor.name ?? '',
    );
    if (!areDifferentPeople(names)) return [];
    const [first] = quote.readings;
    return [
      {
        kind: 'speaker',
        severity: 'major',
        about: `who said “${shorten(first?.evidence.excerpt ?? '')}”`,
        readings,
        verb: { one: 'gives it to', many: 'give it to' },
        weight: 7,
      },
    ];
  });
}

/** Whether two speakers are each given by an article that does not give the other. */
function partArticles(readings: readonly Given[]): boolean {
  const articlesOf = new Map<string, Set<number>>();
  for (const { key, articleIndex } of readings)
    articlesOf.set(key, (articlesOf.get(key) ?? new Set()).add(articleIndex));
  const lacks = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((article) => !b.has(article));
  const sets = [...articlesOf.values()];
  return sets.some((a, index) => sets.slice(index + 1).some((b) => lacks(a, b) && lacks(b, a)));
}

/** Units of text up to which words and speaker are shown together. */
const MAX_CONTEXT = 400;

interface Given extends DraftReading {
  readonly named: boolean;
}

/** Articles that agree on whom "she" means from which it is as good as a name. */
const AGREEING = 3;

/** A speaker who is named somewhere, or on whom several articles agree: one "he" may be anybody. */
const isSure = (readings: readonly Given[]): boolean =>
  readings.some(({ named }) => named) || new Set(readings.map(({ articleIndex }) => articleIndex)).size >= AGREEING;

/** "Quill and Varley" may come out as either of the two. */
function shareName(view: VariantView, readings: readonly DraftReading[]): boolean {
  const keysOf = new Map<string, string>();
  for (const { articleIndex, span, key } of readings) {
    const text = (view.articles[articleIndex] as ReadArticle).source.text.slice(span.start, span.end);
    for (const word of text.match(/\p{Lu}\p{L}{2,}/gu) ?? []) {
      const known = keysOf.get(foldText(word));
      if (known !== undefined && known !== key) return true;
      keysOf.set(foldText(word), key);
    }
  }
  return false;
}

/** No two of the names share a word: "Varley" and "Tom Varley" are one person not yet joined. */
function areDifferentPeople(names: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const name of names) {
    const words = new Set(foldText(name).split(/[^\p{L}]+/u));
    if ([...words].some((word) => seen.has(word))) return false;
    for (const word of words) seen.add(word);
  }
  return true;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
