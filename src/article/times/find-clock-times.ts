import { isNumberWord, readNumber } from '../../lexicons/index.ts';
import { beginsNumber, skipMark, type TimeDraft, type TimeFinder, type TimeText } from './time-draft.ts';

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/u;
const MERIDIEM = /^(am|pm|a\.m\.?|p\.m\.?|a\.m|p\.m)$/u;
const ZONES = new Set('gmt,est,edt,et,pst,pdt,pt,cst,cdt,ct,bst,cet,utc,ist,mst,mdt,eastern,pacific,local'.split(','));

const NAMED = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

/** "11:30pm local time", "4 p.m.", "8 o'clock", "1430 GMT", "noon", "an hour before midnight". */
export const findClockTime: TimeFinder = {
  begins: (word) =>
    beginsNumber(word) || NAMED.has(word) || word === 'a' || word === 'an' || word === 'half' || isNumberWord(word),
  find: findClock,
};

function findClock(text: TimeText, index: number): TimeDraft | undefined {
  const before = findBeforeNamed(text, index);
  if (before !== undefined) return before;
  const named = NAMED.get(text.words[index] ?? '');
  if (named !== undefined) return clockDraft(text, index, index + 1, named);
  const word = text.words[index] ?? '';
  const military = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(word);
  if (military !== null && /^(?:gmt|utc|hrs|hours)$/u.test(text.words[index + 1] ?? '')) {
    return clockDraft(text, index, index + 2, Number(military[1]) * 60 + Number(military[2]));
  }
  const match = CLOCK.exec(word);
  if (match === null) return undefined;
  let end = index + 1;
  let half = match[3];
  if (half === undefined && MERIDIEM.test(text.words[end] ?? '')) {
    half = text.words[end];
    end = skipStop(text, end + 1);
  }
  const oclock = half === undefined && text.words[end] === "o'clock";
  const colon = word.includes(':');
  if (half === undefined && !oclock && !(colon && match[2] !== undefined)) return undefined;
  if (oclock) end += 1;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59 || (half !== undefined && hour > 12)) return undefined;
  const shift =
    half === undefined ? 0 : half.startsWith('p') && hour < 12 ? 720 : half.startsWith('a') && hour === 12 ? -720 : 0;
  return clockDraft(text, index, end, hour * 60 + minute + shift);
}

/** "4 p.m ." as the tagger may cut it: the full stop belongs to the time when the sentence goes on. */
const skipStop = (text: TimeText, index: number): number => {
  const after = skipMark(text, index, '.');
  return after !== index && text.tokens[after]?.sentenceIndex === text.tokens[index]?.sentenceIndex ? after : index;
};

/** "an hour before midnight", "30 minutes after noon". */
function findBeforeNamed(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  const article = word === 'an' || word === 'a' || word === 'half';
  const number = article ? undefined : readNumber(text.words, index);
  if (!article && number === undefined) return undefined;
  const at = number?.end ?? index + 1;
  const unit = text.words[at] ?? '';
  const side = text.words[at + 1] ?? '';
  const named = NAMED.get(text.words[at + 2] ?? '');
  if (!/^(?:hours?|minutes?)$/u.test(unit) || !/^(?:before|after|past)$/u.test(side) || named === undefined)
    return undefined;
  const minutes = (number?.value ?? 1) * (unit.startsWith('h') ? 60 : 1) * (side === 'before' ? -1 : 1);
  return clockDraft(text, index, at + 3, (named + minutes + 1440) % 1440);
}

function clockDraft(text: TimeText, first: number, end: number, minuteOfDay: number): TimeDraft | undefined {
  const granularity = minuteOfDay % 60 === 0 ? 'hour' : 'minute';
  return {
    first,
    end: skipZone(text, end),
    meaning: { kind: 'clock' },
    granularity,
    minuteOfDay,
    certainty: 'stated',
  };
}

/** Place after a time zone, if one stands here: "EST", "local time". */
export function skipZone({ words }: TimeText, index: number): number {
  if (!ZONES.has((words[index] ?? '').replace(/\.$/u, ''))) return index;
  return words[index + 1] === 'time' ? index + 2 : index + 1;
}
