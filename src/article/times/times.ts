import type { ArticleStage, TimeExpression } from '../../model/index.ts';
import { isIsoDate } from './calendar-days.ts';
import { dropFalseTimes } from './drop-false-times.ts';
import { extendTimes } from './extend-times.ts';
import { findTimes } from './find-times.ts';
import { mergeAdjacentTimes } from './merge-adjacent-times.ts';
import { mergeTimeRanges } from './merge-time-ranges.ts';
import { resolveTime } from './resolve-time.ts';
import { type Direction, directionAt } from './tense.ts';
import type { TimeDraft, TimeText } from './time-draft.ts';

/**
 * Dates, hours and periods, resolved against the publication date where it is known. A grammar over the tagged words
 * and no general date parser: the periods of news ("this past week", "in years", "since 2019") are what those miss.
 */
export const times: ArticleStage<'source' | 'masthead' | 'tokens', 'times'> = {
  name: 'times',
  reads: ['source', 'masthead', 'tokens'],
  writes: ['times'],
  run({ source, masthead, tokens }) {
    const text: TimeText = {
      tokens,
      words: tokens.map((token) => token.norm),
      capital: (index) => /^\p{Lu}/u.test(source.text.charAt(tokens[index]?.span.start ?? source.text.length)),
    };
    const publishedAt = masthead.publishedAt ?? source.publishedAt ?? '';
    const published = isIsoDate(publishedAt) ? publishedAt.slice(0, 10) : undefined;
    let drafts = findTimes(text);
    drafts = dropFalseTimes(text, drafts);
    drafts = mergeAdjacentTimes(text, drafts);
    drafts = mergeTimeRanges(text, drafts);
    drafts = extendTimes(text, drafts);
    return { times: drafts.map((draft) => expressionOf(text, draft, published)) };
  },
};

function expressionOf(text: TimeText, draft: TimeDraft, published: string | undefined): TimeExpression {
  const range = resolveTime(draft.meaning, published, () => directionOf(text, draft));
  const words = text.words.slice(draft.first, draft.end).filter((word) => word !== 'the');
  return {
    span: {
      start: text.tokens[draft.first]?.span.start ?? 0,
      end: text.tokens[draft.end - 1]?.span.end ?? 0,
    },
    ...(range ?? {}),
    granularity: draft.granularity,
    relative: !isAbsolute(draft.meaning),
    ...(draft.bound === undefined ? {} : { bound: draft.bound }),
    ...(draft.minuteOfDay === undefined ? {} : { minuteOfDay: draft.minuteOfDay }),
    certainty: draft.certainty,
    norm: words.join(' '),
  };
}

/** Whether the words alone say the day: a year stands in them. */
const isAbsolute = (meaning: TimeDraft['meaning']): boolean =>
  meaning.kind === 'absolute' ||
  (meaning.kind === 'holiday' && meaning.year !== undefined) ||
  (meaning.kind === 'range' &&
    isAbsolute(meaning.to) &&
    (isAbsolute(meaning.from) || meaning.from.kind === 'month-day'));

/** Which way the sentence looks; the words of the expression itself come first. */
function directionOf(text: TimeText, draft: TimeDraft): Direction {
  const word = text.words[draft.first];
  if (word === 'later' || word === 'next') return 'future';
  if (word === 'last' || word === 'earlier') return 'past';
  const direction = directionAt(text, draft.first, draft.end);
  if (direction !== undefined) return direction;
  return draft.bound === 'until' || text.words[draft.first - 1] === 'by' ? 'future' : undefined;
}
