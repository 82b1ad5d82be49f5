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

  it.each([
    [
      'He agreed in December, and in July they will sign.',
      ['December | 2020-12-01..2020-12-31 | month', 'July | 2021-07-01..2021-07-31 | month'],
    ],
    ['The vote was held Tuesday.', ['Tuesday | 2021-06-08 | day']],
    ['The vote will be held Tuesday.', ['Tuesday | 2021-06-15 | day']],
    ['On Monday, the council will vote.', ['Monday | 2021-06-14 | day']],
    ['On Monday, the council voted.', ['Monday | 2021-06-07 | day']],
    ['The hearing is scheduled for Monday.', ['Monday | 2021-06-14 | day']],
    ['The trial begins Monday.', ['Monday | 2021-06-14 | day']],
    ['Hundreds are travelling to Norwick on Saturday.', ['Saturday | 2021-06-12 | day']],
    ['They plan to decide by July whether to run.', ['July | 2021-07-01..2021-07-31 | month']],
    ['The mill closed in July.', ['July | 2020-07-01..2020-07-31 | month']],
    ["He said Friday's game will be held Saturday.", ['Friday | 2021-06-04 | day', 'Saturday | 2021-06-12 | day']],
  ])('looks back or ahead as the verb does: %s', (text, lines) => {
    expect(timeLines(text, PUBLISHED)).toEqual(lines);
  });

  it.each([
    ['Closed from Monday to Thursday.', ['Monday to Thursday | 2021-06-07..2021-06-10 | day']],
    ['Between 2014 and 2016 it was shut.', ['2014 and 2016 | 2014-01-01..2016-12-31 | year']],
    ['It rained from March 31-April 4.', ['March 31-April 4 | 2021-03-31..2021-04-04 | day']],
    ['Open 26 February – 1 March 2018.', ['26 February – 1 March 2018 | 2018-02-26..2018-03-01 | day']],
    ['It ran from December 28 to January 3, 2020.', ['December 28 to January 3, 2020 | 2019-12-28..2020-01-03 | day']],
    ['The fair ran June 3 to 5.', ['June 3 to 5 | 2021-06-03..2021-06-05 | day']],
    ['In 2014 and 2016 it was shut.', ['2014 | 2014-01-01..2014-12-31 | year', '2016 | 2016-01-01..2016-12-31 | year']],
  ])('joins the ends of a stretch: %s', (text, lines) => {
    expect(timeLines(text, PUBLISHED)).toEqual(lines);
  });

  it.each([
    ["He left on New Year's Eve.", ["New Year's Eve | 2020-12-31 | day"]],
    ['It snowed on Christmas Eve 2019.', ['Christmas Eve 2019 | 2019-12-24 | day']],
    ['Shops reopened after Thanksgiving.', ['Thanksgiving | 2020-11-26 | day']],
    ['Good Friday 2020 was quiet.', ['Good Friday 2020 | 2020-04-10 | day']],
    ['It fell over the weekend.', ['the weekend | 2021-06-05..2021-06-06 | day']],
    ['They will meet this weekend.', ['this weekend | 2021-06-12..2021-06-13 | day']],
    ['Profits fell in Q3.', ['Q3 | 2020-07-01..2020-09-30 | month']],
    ['Sales rose in the third quarter of 2020.', ['third quarter of 2020 | 2020-07-01..2020-09-30 | month']],
    ['It shrank in the second half of 2018.', ['second half of 2018 | 2018-07-01..2018-12-31 | month']],
    ['The budget of fiscal 2016 was cut.', ['fiscal 2016 | 2016-01-01..2016-12-31 | year']],
    ['A mill of the 19th century.', ['19th century | 1801-01-01..1900-12-31 | year']],
    ["It was built in the 1990's.", ["1990's | 1990-01-01..1999-12-31 | year"]],
    ["A song of the '90s.", ["'90s | 1990-01-01..1999-12-31 | year"]],
    ['It began in the spring of 2019.', ['spring of 2019 | 2019-03-01..2019-05-31 | month']],
    ['It closed last summer.', ['last summer | 2020-06-01..2020-08-31 | month']],
    ['They want it done by the end of the year.', ['the end of the year | 2021-01-01..2021-12-31 | year']],
    ['It spoke at noon Monday EST.', ['noon Monday EST | 2021-06-07 | hour | @720']],
    ['It broke in mid-March.', ['mid-March | 2021-03-01..2021-03-31 | month']],
    ['He left this past Friday.', ['this past Friday | 2021-06-04 | day']],
    ['It must be done by 2060.', ['2060 | 2060-01-01..2060-12-31 | year']],
    ['Paid on 25/12/2017.', ['25/12/2017 | 2017-12-25 | day']],
  ])('%s', (text, lines) => {
    expect(timeLines(text, PUBLISHED)).toEqual(lines);
  });

  it.each([
    ['The next day, divers found the bell; the day after, it rang.', ['The next day', 'the day after']],
    ['That night it rained, and later in the day it stopped.', ['That night', 'later in the day']],
    ['Weeks later he fell; a few years ago he rose.', ['Weeks later', 'a few years ago']],
    ['It fell on the same day, a decade earlier.', ['the same day', 'a decade earlier']],
  ])('leaves without dates what hangs on the story: %s', (text, words) => {
    expect(timeLines(text, PUBLISHED).map((line) => line.split(' | ').slice(0, 2))).toEqual(
      words.map((word) => [word, '?']),
    );
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
    'She spoke on “This Week,” and in the days before the vote.',
    'The “Today” show, and NBC’s Today programme.',
    'Mrs May spoke; it was backed by May, and May laughed.',
    'Ann Tal was on Saturday Night Live.',
    'The fall of Norwick, spring water and a summer school.',
    'The trip would last five weeks; three months after the flood he left.',
    'He said that night trains stop; the first half was dull.',
    'He is in his 60s; the last day of the fair; the last minute.',
    'In 3/4 of the cases, on 3/4/2019.',
  ])('finds nothing in: %s', (text) => {
    expect(timeLines(text, PUBLISHED)).toEqual([]);
  });
});
