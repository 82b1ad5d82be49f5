import { endOfMonth } from './calendar-days.ts';
import type { TimeDraft, TimeFinder } from './time-draft.ts';

/** Years that news names; outside, four digits are more often a count. */
const YEAR = /^(?:1[6-9]\d{2}|20[0-4]\d)$/u;
const YEAR_RANGE = /^((?:19|20)\d{2})[-–]((?:19|20)?\d{2})$/u;
const DECADE = /^(1[6-9]\d|20[0-4])0s$/u;
const BEFORE = new Set(
  'in,since,until,till,by,from,of,before,after,during,through,throughout,between,around,about,early,late,mid,and,to,the,its,his,her,their,our,for,back,or,summer,winter,spring,fall,autumn,end,this,that,a,election,year,circa,than,season'.split(
    ',',
  ),
);
/** Words that make the number a count or a measure. */
const COUNTING = new Set(
  'at,least,more,than,about,over,some,nearly,almost,up,around,roughly,only,approximately'.split(','),
);

/** "in 2019", "the 2013 attack", "the 1970s", "2010-2012"; a bare four-digit number that counts something is none. */
export const findYear: TimeFinder = (text, index) => {
  const word = (text.words[index] ?? '').replace(/^mid-/u, '');
  const decade = DECADE.exec(word);
  if (decade !== null) {
    const start = Number(`${decade[1]}0`);
    return yearsDraft(index, index + 1, start, start + 9);
  }
  const range = YEAR_RANGE.exec(word);
  if (range !== null) {
    const from = Number(range[1]);
    const tail = range[2] ?? '';
    const to = tail.length === 4 ? Number(tail) : Math.floor(from / 100) * 100 + Number(tail);
    return to > from ? yearsDraft(index, index + 1, from, to) : undefined;
  }
  if (!YEAR.test(word)) return undefined;
  const before = text.words[index - 1] ?? '';
  const next = text.tokens[index + 1];
  const counts = next !== undefined && next.pos === 'NOUN' && next.lemma !== next.norm && !text.capital(index + 1);
  const opens = text.tokens[index]?.sentenceIndex !== text.tokens[index - 1]?.sentenceIndex;
  const asked = BEFORE.has(before) || opens || before === '(' || before === ',' || before === '/';
  if (counts && (COUNTING.has(before) || Number(word) % 50 === 0)) return undefined;
  if (!asked && COUNTING.has(before)) return undefined;
  if (
    /^(?:%|percent|per|pounds?|feet|miles|metres|meters|tonnes?|tons|dollars|people|troops|soldiers|kilometres|km|-)$/u.test(
      next?.norm ?? '',
    )
  ) {
    return undefined;
  }
  const marked = next === undefined || next.pos === 'PUNCT' || next.pos === 'NOUN' || next.pos === 'PROPN';
  if (!asked && !marked) return undefined;
  return yearsDraft(index, index + 1, Number(word), Number(word));
};

const yearsDraft = (first: number, end: number, from: number, to: number): TimeDraft => ({
  first,
  end,
  meaning: { kind: 'absolute', from: `${from}-01-01`, to: endOfMonth(to, 12) },
  granularity: 'year',
  certainty: 'stated',
});
