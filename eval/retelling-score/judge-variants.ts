/**
 * Holds the differences that a tool reports against the changes that were planted. A finding is at a change when one of its readings
 * points into the changed sentence of an article that has the new words, another into that sentence of an article that has the old ones,
 * and it points at the words themselves or is of the right kind.
 */
import type { StoryTruth, TruthChange, TruthSpan } from '../retelling/index.ts';
import type { FoundPlace, FoundVariant } from './found.ts';

type Change = TruthChange<string>;

/** What a finding turns out to be. */
export type Verdict =
  | { readonly is: 'planted'; readonly changes: readonly Change[] }
  | { readonly is: 'harmless'; readonly changes: readonly Change[] }
  /** It sets retellings of one text apart where nothing was changed. */
  | { readonly is: 'false' }
  /** It sets apart what was written apart: nobody knows whether it is right. */
  | { readonly is: 'unknown' };

export interface JudgedVariant {
  readonly variant: FoundVariant;
  readonly verdict: Verdict;
}

const meets = (
  place: FoundPlace,
  span: { readonly article: string; readonly start: number; readonly end: number },
): boolean => place.article === span.article && place.start <= span.end && span.start <= place.end;
const inSentence = (place: FoundPlace, { article, sentence }: TruthSpan): boolean =>
  place.article === article && place.start < sentence.end && sentence.start < place.end;

/** Whether a kind is the one that was planted, or as good. */
export const isRightKind = (kind: string, { kind: planted, alsoCalled = [] }: Change): boolean =>
  kind === planted || alsoCalled.some((each) => each === kind);

function isAt({ kind, readings }: FoundVariant, change: Change): boolean {
  const at = (spans: readonly TruthSpan[]) =>
    readings.map(({ places }) => ({
      sentence: places.some((place) => spans.some((span) => inSentence(place, span))),
      words: places.some((place) => spans.some((span) => meets(place, span))),
    }));
  const [before, after] = [at(change.before), at(change.after)];
  return before.some((old, i) =>
    after.some(
      (fresh, j) =>
        i !== j && old.sentence && fresh.sentence && (isRightKind(kind, change) || old.words || fresh.words),
    ),
  );
}

/** The texts, roots or additions, that a reading's places come from. */
function originsOf(truth: StoryTruth, places: readonly FoundPlace[]): Set<string> {
  const origins = new Set<string>();
  for (const place of places) {
    const facts = truth.articles.find(({ id }) => id === place.article);
    for (const { start, end, origin } of facts?.sentences ?? [])
      if (place.start < end && start < place.end) origins.add(origin.split('.')[0] as string);
  }
  return origins;
}

/** Whether two readings come from one root text, so that only a planted change can set them apart. */
function isOfOneRoot(truth: StoryTruth, { readings }: FoundVariant): boolean {
  const origins = readings.map(({ places }) => originsOf(truth, places));
  return origins.some((mine, i) =>
    origins.some((theirs, j) => i < j && [...mine].some((origin) => origin.startsWith('r') && theirs.has(origin))),
  );
}

/** Every finding of a story with its verdict, in the tool's order. */
export function judgeVariants(truth: StoryTruth, variants: readonly FoundVariant[]): JudgedVariant[] {
  return variants.map((variant): JudgedVariant => {
    const planted = truth.changes.filter((change) => isAt(variant, change));
    if (planted.length > 0) return { variant, verdict: { is: 'planted', changes: planted } };
    const harmless = truth.harmless.filter((change) => isAt(variant, change));
    if (harmless.length > 0) return { variant, verdict: { is: 'harmless', changes: harmless } };
    return { variant, verdict: { is: isOfOneRoot(truth, variant) ? 'false' : 'unknown' } };
  });
}
