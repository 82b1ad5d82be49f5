import { endOfMonth } from './calendar-days.ts';
import { beginsNumber, type TimeDraft, type TimeFinder, type TimeText } from './time-draft.ts';

/** Years that news names; outside, four digits are more often a count. */
const YEAR = /^(?:1[6-9]\d{2}|20\d{2})$/u;
/** From here on a number needs a word before it that asks for a year: "by 2060". */
const FAR_YEAR = 2050;
const YEAR_RANGE = /^((?:19|20)\d{2})[-–]((?:19|20)?\d{2})$/u;
const DECADE = /^(1[6-9]\d|20[0-4])0s$/u;
/** "'90s": the last century but for the tens. */
const SHORT_DECADE = /^'([2-9])0s$/u;
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
export const findYear: TimeFinder = {
  begins: (word) => beginsNumber(word) || word.startsWith('mid-'),
  find: findNumberedYear,
};

function findNumberedYear(text: TimeText, index: number): TimeDraft | undefined {
  const word = (text.words[index] ?? '').replace(/^mid-/u, '');
  const decade = DECADE.exec(word);
  if (decade !== null) {
    const start = Number(`${decade[1]}0`);
    return yearsDraft(index, index + 1, start, start + 9);
  }
  const short = SHORT_DECADE.exec(word);
  if (short !== null) return yearsDraft(index, index + 1, Number(`19${short[1]}0`), Number(`19${short[1]}9`));
  const range = YEAR_RANGE.exec(word);
  if (range !== null) {
    const from = Number(range[1]);
    const tail = range[2] ?? '';
    const to = tail.length === 4 ? Number(tail) : Math.floor(from / 100) * 100 + Number(tail);
    return to > from ? yearsDraft(index, index + 1, from, to) : undefined;
  }
  if (!YEAR.test(word)) return undefined;
  // "The 1990's": the decade in its old spelling.
  if (word.endsWith('0') && text.words[index + 1] === "'s" && text.words[index - 1] === 'the')
    return yearsDraft(index, index + 2, Number(word), Number(word) + 9);
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
  if (!asked && (!marked || Number(word) >= FAR_YEAR)) return undefined;
  return yearsDraft(index, index + 1, Number(word), Number(word));
}

/** The year at a place, behind "of", "," or "in" where one stands there: "spring of 2019", "Christmas Day, 2020". */
export function yearAt({ words }: TimeText, index: number): { value: number; end: number } | undefined {
  const at = /^(?:of|,|in)$/u.test(words[index] ?? '') ? index + 1 : index;
  return YEAR.test(words[at] ?? '') ? { value: Number(words[at]), end: at + 1 } : undefined;
}

const yearsDraft = (first: number, end: number, from: number, to: number): TimeDraft => ({
  first,
  end,
  meaning: { kind: 'absolute', from: `${from}-01-01`, to: endOfMonth(to, 12) },
  granularity: 'year',
  certainty: 'stated',
});
