import { describe, expect, it } from 'vitest';
import { timeLines } from '../read-layers.ts';

/** A Thursday. */
const PUBLISHED = '2021-06-10T08:00:00';

describe('times', () => {
  it.each([
    ['The mill closed in 2019.', ['2019 | 2019-01-01..2019-12-31 | year']],
    ['Shut since March 2019.', ['since March 2019 | 2019-03-01..2019-03-31 | month | since']],
    [
      'On Feb. 16, 2022, and on 3 January 2021.',
      ['Feb. 16, 2022 | 2022-02-16 | day', '3 January 2021 | 2021-01-03 | day'],
    ],
    ['Thursday, Dec. 28, 2017 was wet.', ['Thursday, Dec. 28, 2017 | 2017-12-28 | day']],
    ['They met on Friday.', ['Friday | 2021-06-04 | day']],
    ['They will meet on Friday.', ['Friday | 2021-06-11 | day']],
    [
      'They met last Thursday; next Friday is free.',
      ['last Thursday | 2021-06-03 | day', 'next Friday | 2021-06-11 | day'],
    ],
    [
      'It fell last week and earlier this month.',
      ['last week | 2021-05-31..2021-06-06 | week', 'earlier this month | 2021-06-01..2021-06-10 | month'],
    ],
    [
      'Two weeks ago, a year ago, three days ago.',
      [
        'Two weeks ago | 2021-05-24..2021-05-30 | week',
        'a year ago | 2020-01-01..2020-12-31 | year',
        'three days ago | 2021-06-07 | day',
      ],
    ],
    ['They spoke twice in the past month.', ['past month | 2021-05-10..2021-06-10 | month']],
    ['It is the first visit in years.', ['in years | ? | year | since']],
    ['In recent months; every week.', ['recent months | ? | month | since', 'every week | ? | week | every']],
    [
      'In December they agreed; in July they will sign.',
      ['December | 2020-12-01..2020-12-31 | month', 'July | 2021-07-01..2021-07-31 | month'],
    ],
    [
      'At around 11:30pm local time on Wednesday evening.',
      ['11:30pm local time on Wednesday evening | 2021-06-09 | minute | @1410'],
    ],
    ['It broke at 4 p.m. Saturday.', ['4 p.m. Saturday | 2021-06-05 | hour | @960']],
    ['About an hour before midnight.', ['an hour before midnight | ? | hour | @1380']],
    ['In the early hours of Wednesday.', ['the early hours of Wednesday | 2021-06-09 | day']],
    [
      'In the 1970s and 2010-2012.',
      ['1970s | 1970-01-01..1979-12-31 | year', '2010-2012 | 2010-01-01..2012-12-31 | year'],
    ],
  ])('%s', (text, lines) => {
    expect(timeLines(text, PUBLISHED)).toEqual(lines);
  });

  it('keeps a relative time relative when the publication date is unknown', () => {
    expect(timeLines('They met on Friday and last month.')).toEqual(['Friday | ? | day', 'last month | ? | month']);
  });

  it.each([
    'Theresa May may march for a second time.',
    'The Sunday Herald and Black Friday; April Finch spoke.',
    'Now it is 4/4 and 1,950 people.',
    'About 2000 people marched.',
    'I now have a sun hat, a mon and a dec.',
  ])('finds nothing in: %s', (text) => {
    expect(timeLines(text, PUBLISHED)).toEqual([]);
  });
});
