import type { ArticleStage, TimeExpression } from '../../model/index.ts';
import { isIsoDate } from './calendar-days.ts';
import { dropFalseTimes } from './drop-false-times.ts';
import { extendTimes } from './extend-times.ts';
import { findTimes } from './find-times.ts';
import { mergeAdjacentTimes } from './merge-adjacent-times.ts';
import { resolveTime } from './resolve-time.ts';
import type { TimeDraft, TimeText } from './time-draft.ts';

/** Words before an expression, within this many, that make it lie ahead. */
const LOOK_BACK_WORDS = 10;
const AHEAD = new Set("will,'ll,shall,scheduled,upcoming,due,expected,slated".split(','));

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
    drafts = extendTimes(text, drafts);
    return { times: drafts.map((draft) => expressionOf(text, draft, published)) };
  },
};

function expressionOf(text: TimeText, draft: TimeDraft, published: string | undefined): TimeExpression {
  const range = resolveTime(draft.meaning, published, { future: pointsAhead(text, draft) });
  const words = text.words.slice(draft.first, draft.end).filter((word) => word !== 'the');
  return {
    span: {
      start: text.tokens[draft.first]?.span.start ?? 0,
      end: text.tokens[draft.end - 1]?.span.end ?? 0,
    },
    ...(range ?? {}),
    granularity: draft.granularity,
    relative: draft.meaning.kind !== 'absolute',
    ...(draft.bound === undefined ? {} : { bound: draft.bound }),
    ...(draft.minuteOfDay === undefined ? {} : { minuteOfDay: draft.minuteOfDay }),
    certainty: draft.certainty,
    norm: words.join(' '),
  };
}

function pointsAhead(text: TimeText, draft: TimeDraft): boolean {
  const sentence = text.tokens[draft.first]?.sentenceIndex;
  if (text.words[draft.first] === 'later' || text.words[draft.first] === 'next') return true;
  for (let index = draft.first - 1; index >= 0 && index >= draft.first - LOOK_BACK_WORDS; index -= 1) {
    if (text.tokens[index]?.sentenceIndex !== sentence) return false;
    if (AHEAD.has(text.words[index] ?? '')) return true;
  }
  return false;
}
