import { withFields } from '../../model/index.ts';
import type { TimeDraft, TimeText } from './time-draft.ts';

/** Words before an expression that narrow it; each is a list of matching forms, longest first. */
const NARROWING = [
  ['the', 'early', 'hours', 'of'],
  ['early', 'hours', 'of'],
  ['the', 'morning', 'of'],
  ['the', 'night', 'of'],
  ['the', 'evening', 'of'],
  ['the', 'afternoon', 'of'],
  ['the', 'beginning', 'of'],
  ['the', 'start', 'of'],
  ['the', 'end', 'of'],
  ['the', 'close', 'of'],
  ['the', 'middle', 'of'],
  ['the', 'rest', 'of'],
  ['the', 'first', 'half', 'of'],
  ['the', 'second', 'half', 'of'],
  ['the', 'summer', 'of'],
  ['the', 'spring', 'of'],
  ['the', 'fall', 'of'],
  ['the', 'winter', 'of'],
  ['the', 'autumn', 'of'],
  ['late', 'on'],
  ['early', 'on'],
  ['earlier', 'on'],
  ['late'],
  ['early'],
  ['earlier'],
  ['later'],
  ['mid'],
] as const;

const BOUNDS = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['every', 'every'],
  ['each', 'every'],
] as const);

/** Takes in the words before an expression that narrow or bound it: "late Thursday", "earlier this month", "since 2019". */
export function extendTimes(text: TimeText, drafts: readonly TimeDraft[]): TimeDraft[] {
  return drafts.map((draft) => withBound(text, withNarrowing(text, draft)));
}

function withNarrowing(text: TimeText, draft: TimeDraft): TimeDraft {
  for (const phrase of NARROWING) {
    const first = draft.first - phrase.length;
    if (first >= 0 && phrase.every((word, offset) => text.words[first + offset] === word)) {
      if (text.tokens[first]?.sentenceIndex === text.tokens[draft.first]?.sentenceIndex)
        return withFields(draft, { first });
    }
  }
  return draft;
}

function withBound(text: TimeText, draft: TimeDraft): TimeDraft {
  const bound = BOUNDS.get((text.words[draft.first - 1] ?? '') as 'since');
  const sameSentence = text.tokens[draft.first - 1]?.sentenceIndex === text.tokens[draft.first]?.sentenceIndex;
  return bound === undefined || !sameSentence ? draft : withFields(draft, { first: draft.first - 1, bound });
}
