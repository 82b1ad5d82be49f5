/** Reads one file of the gold set: `published: DATE`, a blank line, the marked text. What the marks mean is in README.md beside it. */
import type { Attribution } from '../attribution/index.ts';
import type { GoldArticle, GoldBoilerplate, GoldName, GoldQuantity, GoldTime } from './gold-article.ts';
import { type Mark, parseMarkup } from './parse-markup.ts';

const NAME_TYPES: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC' };
const GRANULARITIES = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const BOUNDS = ['since', 'until', 'every'] as const;
const MODIFIERS = ['about', 'at-least', 'at-most', 'more-than', 'less-than'] as const;

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
/** "S1", "C2,5": a part of one or of several statements. */
const STATEMENT = /^([SVC])(\d+(?:,\d+)*)$/u;

const oneOf = <T extends string>(values: readonly string[], choices: readonly T[]): T | undefined =>
  choices.find((choice) => values.includes(choice));

function toTime({ span, values: [when = '', granularity = '', ...rest] }: Mark): GoldTime {
  const [from = '', to = from] = when.split('..');
  const unit = oneOf([granularity], GRANULARITIES);
  const bound = oneOf(rest, BOUNDS);
  const open = when === '?';
  const unknown = when === '-' || open;
  if (unit === undefined || !(unknown || (DATE.test(from) && DATE.test(to))))
    throw new Error(`no time: ${when} ${granularity}`);
  return {
    span,
    ...(unknown ? {} : { from, to }),
    open,
    granularity: unit,
    ...(bound === undefined ? {} : { bound }),
    certainty: rest.includes('stated') ? 'stated' : 'inferred',
  };
}

function toQuantity({ span, values: [amount = '', ...rest] }: Mark): GoldQuantity {
  const [value = Number.NaN, upTo] = amount.split('..').map(Number);
  const modifier = oneOf(rest, MODIFIERS);
  const unit = rest.find((each) => each !== modifier && each !== 'ordinal');
  if (Number.isNaN(value)) throw new Error(`no number: ${amount}`);
  return {
    span,
    value,
    ...(upTo === undefined ? {} : { upTo }),
    ...(unit === undefined ? {} : { unit }),
    modifier: modifier ?? 'exactly',
    ordinal: rest.includes('ordinal'),
  };
}

/** The statements that numbered parts make up, by number. */
function toAttributions(marks: readonly Mark[]): Attribution[] {
  const byNumber = new Map<number, Mark[]>();
  for (const mark of marks) {
    const numbers = STATEMENT.exec(mark.label)?.[2]?.split(',') ?? [];
    for (const number of numbers) byNumber.set(Number(number), [...(byNumber.get(Number(number)) ?? []), mark]);
  }
  return [...byNumber].map(([number, parts]) => {
    const of = (letter: 'S' | 'V' | 'C') =>
      parts
        .filter(({ label }) => label.startsWith(letter))
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start);
    if (of('C').length === 0) throw new Error(`statement ${number} has no content`);
    return { source: of('S'), cue: of('V'), content: of('C') };
  });
}

/** One article. Throws with the file's name when an annotation is wrong. */
export function readGoldArticle(name: string, file: string): GoldArticle {
  try {
    const [, publishedAt = '', body = ''] = /^published: (\S+)\n\n(.*)$/su.exec(file) ?? [];
    if (!DATE.test(publishedAt)) throw new Error('no line "published: YYYY-MM-DD"');
    const { text, marks } = parseMarkup(body.trimEnd());
    const labelled = (label: string): Mark[] => marks.filter((mark) => mark.label === label);
    const known = (label: string): boolean => label in NAME_TYPES || STATEMENT.test(label) || /^[TNB]$/u.test(label);
    const unknown = marks.find(({ label }) => !known(label));
    if (unknown !== undefined) throw new Error(`unknown label ${unknown.label}`);
    return {
      name,
      publishedAt,
      text,
      attributions: toAttributions(marks),
      names: marks.flatMap(({ label, span }): GoldName[] => {
        const type = NAME_TYPES[label];
        return type === undefined ? [] : [{ span, type }];
      }),
      times: labelled('T').map(toTime),
      quantities: labelled('N').map(toQuantity),
      boilerplate: labelled('B').map(({ span, values: [kind = ''] }): GoldBoilerplate => ({ span, kind })),
    };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
