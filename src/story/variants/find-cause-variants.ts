/** Kind "cause": one claim given two causes, told apart by what the words behind "because" and its like speak of. */
import { causeMarkers } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { bagOf, scoreOverlap, type TermBag, type TermIndex, tokensIn } from '../terms/index.ts';
import { likenessOf, type WordedTelling, wordTelling } from './aligned-tellings.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** Tellings of one claim whose causes are compared. */
const MAX_CAUSES = 60;
/** Of those, the first that a newcomer is compared with. */
const MAX_COMPARED = 8;
/** Words of a cause that are read. */
const MAX_WORDS = 18;
/** Fewest terms of a cause for it to say anything. */
const MIN_TERMS = 2;
/** Overlap of terms below which two causes are two. */
const MAX_OVERLAP = 0.12;

const TEMPORAL = new Set(['after', 'following', 'amid']);

interface Cause {
  readonly span: Span;
  readonly about: TermBag;
  /** "because", "due to"; "after" alone may only say when. */
  readonly stated: boolean;
}

/** One claim, given two different causes. */
export function findCauseVariants(view: VariantView): VariantDraft[] {
  return view.claims.flatMap(({ claim, tellings }): VariantDraft[] => {
    const found = tellings.flatMap((telling) => {
      const worded = wordTelling(view, telling);
      const cause = findCause(worded, view.terms);
      return cause === undefined ? [] : [{ worded, cause }];
    });
    const groups = groupCauses(found);
    const articles = new Set(groups.flatMap((group) => group.map(({ worded }) => worded.telling.articleIndex)));
    if (groups.length < 2 || articles.size < 2 || !groups.flat().some(({ cause }) => cause.stated)) return [];
    const readings = groups.flatMap((group, key) =>
      group.map(
        ({ worded, cause }): DraftReading => ({
          articleIndex: worded.telling.articleIndex,
          span: cause.span,
          context: worded.sentence,
          key: `${claim.id} ${String(key)}`,
        }),
      ),
    );
    return [{ kind: 'cause', severity: 'major', about: 'why', claimId: claim.id, readings, weight: 5 }];
  });
}

/** Share of the shorter telling's words before its cause that must align: two causes of two things are no variant. */
const MIN_LIKENESS = 0.4;

/** "three days after" says when, not why. */
const followsTimeSpan = (words: readonly string[], at: number): boolean =>
  /^(?:second|minute|hour|day|week|month|year|decade|moment|shortly|soon|just|immediately)s?$/u.test(
    words[at - 1] ?? '',
  );

interface Given {
  readonly worded: WordedTelling;
  readonly cause: Cause;
}

/** What a telling gives a cause for: its words before it. */
const effectOf = ({ worded, cause }: Given): WordedTelling => ({
  ...worded,
  words: worded.words.filter(({ span }) => span.end <= cause.span.start),
});

/** Causes of tellings that are alike, those that say the same together; greedy, in story order. */
function groupCauses(found: readonly Given[]): Given[][] {
  const groups: Given[][] = [];
  for (const given of found.slice(0, MAX_CAUSES)) {
    const known = groups.flat();
    const isAlike = (other: Given): boolean => likenessOf(effectOf(given), effectOf(other)) >= MIN_LIKENESS;
    if (known.length > 0 && !known.slice(0, MAX_COMPARED).some(isAlike)) continue;
    const same = groups.find((group) => scoreOverlap((group[0] as Given).cause.about, given.cause.about) > MAX_OVERLAP);
    if (same === undefined) groups.push([given]);
    else same.push(given);
  }
  return groups;
}

/** What follows the first cause marker behind the telling's verb, in its sentence, up to the next comma. */
function findCause({ article, telling, sentence }: WordedTelling, index: TermIndex): Cause | undefined {
  const after = tokensIn(article.tokens, { start: telling.span.start, end: sentence.end });
  const words = after.map((token) => (article.tokens[token] as Token).norm);
  const verbAt = after.findIndex((token) => (article.tokens[token] as Token).pos === 'VERB');
  if (verbAt < 0) return undefined;
  for (let at = verbAt + 1; at < after.length; at += 1) {
    const marker = causeMarkers().find((phrase) => phrase.every((word, offset) => words[at + offset] === word));
    if (marker === undefined || followsTimeSpan(words, at)) continue;
    // "after" opens a cause only with a clause or a deed behind it, not with "after midnight", "over 400 pounds".
    const inner = after.slice(at + marker.length, at + marker.length + MAX_WORDS);
    const comma = inner.findIndex((token) => /^[,;]$/u.test((article.tokens[token] as Token).norm));
    const kept = comma < 3 ? inner : inner.slice(0, comma);
    const terms = index.termsOf(telling.articleIndex, kept).filter(({ kind }) => kind !== 'number');
    const hasDeed = kept.some((token) => /^(?:VERB|NOUN)$/u.test((article.tokens[token] as Token).pos));
    if (terms.length < MIN_TERMS || !hasDeed) continue;
    const [first, last] = [after[at] as number, kept.at(-1) as number];
    return {
      span: { start: (article.tokens[first] as Token).span.start, end: (article.tokens[last] as Token).span.end },
      about: bagOf(terms),
      stated: !TEMPORAL.has(marker[0] as string),
    };
  }
  return undefined;
}
