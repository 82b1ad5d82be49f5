/** A count, a sum or a share that is another one afterwards: digits changed places, or a wrong figure. */
import { countWords } from '../article-facts.ts';
import type { Random } from '../random.ts';
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

/** Small numbers as words. */
export const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const COUNTED =
  /(?<![\p{L}\p{N}$£€.,:/#-])(?<x>\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,2})?)(?= (?:percent|per cent|million|billion|(?:[a-z]+ )?[a-z]{2,}s\b|people|men|women|children))/gu;
const MONEY = /(?<=[$£€])(?<x>\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?)(?![\d.,]*\d|[a-z])/gu;
const WORDED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<x>${NUMBER_WORDS.slice(2).join('|')})(?= (?:[a-z]+ )?(?:[a-z]{3,}s\\b|people|men|women|children))`,
  'gu',
);

const withCommas = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** A different number of the same look. */
function changeFigure(words: string, isPercent: boolean, random: Random): string | undefined {
  const [whole = '', decimals] = words.replaceAll(',', '').split('.');
  const value = Number(whole);
  // A year is no count.
  if (!words.includes(',') && decimals === undefined && value >= 1900 && value <= 2100) return undefined;
  if (value === 1 && decimals === undefined) return undefined;
  const figures = [...whole];
  let changed = value;
  if (figures.length >= 2 && random.chance(0.5)) {
    const at = random.between(0, Math.min(1, figures.length - 2));
    [figures[at], figures[at + 1]] = [figures[at + 1] as string, figures[at] as string];
    if (figures[0] !== '0') changed = Number(figures.join(''));
  }
  if (Math.abs(changed - value) < value * 0.08) {
    const step = value <= 12 ? random.between(2, 4) : Math.max(3, Math.round(value * (0.25 + random.next() * 0.6)));
    changed = value - step > 1 && random.chance(0.5) ? value - step : value + step;
  }
  // As round as before, and no share above the whole.
  const round = 10 ** (/0*$/u.exec(whole)?.[0].length ?? 0);
  changed = Math.max(round, Math.round(changed / round) * round);
  if (isPercent && value <= 100 && changed > 99) changed = Math.round(value / 2);
  if (changed === value) return undefined;
  const text = words.includes(',') || changed >= 10000 ? withCommas(changed) : String(changed);
  return decimals === undefined ? text : `${text}.${decimals}`;
}

/** Numbers that the article gives once. */
export const plantNumber: Planter = (sentence, facts, random) => {
  const once = (words: string): boolean => countWords(facts, words) === 1;
  const figure = (words: string, { index }: RegExpExecArray): string | undefined =>
    once(words)
      ? changeFigure(words, / (?:percent|per cent)/u.test(sentence.slice(index, index + words.length + 9)), random)
      : undefined;
  const worded = (words: string): string | undefined => {
    if (!once(words)) return undefined;
    const value = NUMBER_WORDS.indexOf(words);
    const other = value + random.pick(value > 5 ? [-3, -2, 2, 3, 4] : [2, 3, 4]);
    return NUMBER_WORDS[other];
  };
  return [
    ...findPlaces(sentence, COUNTED, figure),
    ...findPlaces(sentence, MONEY, figure),
    ...findPlaces(sentence, WORDED, worded),
  ].filter(({ start }) => isOutsideQuotes(sentence, start));
};
