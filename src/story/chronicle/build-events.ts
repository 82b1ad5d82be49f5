import { type Chronicle, type Evidence, evidenceOf, type ReadArticle, type Telling } from '../../model/index.ts';
import { foldText, itemsWithin, sliceSpan, spanLength } from '../../text/index.ts';
import type { DatedClaim } from './date-claims.ts';
import type { ActorMention } from './index-mentions.ts';

type Event = Chronicle['events'][number];

/** Two claims of one date with this share of the shorter one's words are one event. */
const MIN_SAME_WORDS = 0.6;

const wordsOf = (text: string): Set<string> => new Set(foldText(text).match(/[a-z0-9]{3,}/gu) ?? []);

function isSameEvent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size > 0 && [...few].filter((word) => many.has(word)).length >= MIN_SAME_WORDS * few.size;
}

/** A longer sentence tells more than the event. */
const MAX_SENTENCE = 220;

/** The words that give the date: the claim's gist when it has them, else the telling, whole where it is a mere clause. */
function describe(
  gist: string,
  evidence: readonly Evidence[],
  telling: Telling | undefined,
  articles: readonly ReadArticle[],
): string {
  const shown = evidence.some(({ excerpt }) => excerpt.includes(gist) || gist.includes(excerpt));
  const words = shown ? gist : (evidence[0]?.excerpt ?? gist);
  if (!/^\p{Ll}/u.test(words) || telling === undefined) return words;
  const article = articles[telling.articleIndex];
  const sentence = article?.sentences[telling.sentenceIndex];
  if (article === undefined || sentence === undefined || spanLength(sentence.span) > MAX_SENTENCE) return words;
  return sliceSpan(article.source.text, sentence.span).replace(/\s+/gu, ' ');
}

function eventOf(
  dated: DatedClaim,
  articles: readonly ReadArticle[],
  mentions: readonly (readonly ActorMention[])[],
): Event {
  const { claim, tellings } = dated.claim;
  const chosen = dated.articleIndexes
    .map((index) => tellings.find(({ articleIndex }) => articleIndex === index))
    .filter((telling) => telling !== undefined);
  const evidence = chosen.flatMap(({ articleIndex, span }): Evidence[] => {
    const article = articles[articleIndex];
    return article === undefined ? [] : [evidenceOf(article.source, span)];
  });
  const actorIds = chosen.flatMap(({ articleIndex, span }) =>
    itemsWithin(mentions[articleIndex] ?? [], span).map(({ actorId }) => actorId),
  );
  const what = describe(claim.gist, evidence, chosen[0], articles);
  return { when: dated.when, what, actorIds: [...new Set(actorIds)], claimIds: [claim.id], evidence };
}

/** The dated events in order of their dates, each once. Compares only events of the same date. */
export function buildEvents(
  dated: readonly DatedClaim[],
  articles: readonly ReadArticle[],
  mentions: readonly (readonly ActorMention[])[],
): Event[] {
  const byDate = new Map<string, { readonly event: Event; readonly words: ReadonlySet<string> }[]>();
  for (const entry of dated) {
    const event = eventOf(entry, articles, mentions);
    const sameDate = byDate.get(`${event.when.from}/${event.when.to}`) ?? [];
    const words = wordsOf(event.what);
    const same = sameDate.find((known) => isSameEvent(known.words, words))?.event;
    if (same === undefined) sameDate.push({ event, words });
    else {
      same.actorIds = [...new Set([...same.actorIds, ...event.actorIds])];
      same.claimIds.push(...event.claimIds);
      same.evidence.push(...event.evidence);
    }
    byDate.set(`${event.when.from}/${event.when.to}`, sameDate);
  }
  return [...byDate.values()]
    .flat()
    .map(({ event }) => event)
    .sort((a, b) => compare(a.when.from, b.when.from) || compare(a.when.to, b.when.to) || compare(a.what, b.what));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
