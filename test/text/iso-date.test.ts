import { describe, expect, it } from 'vitest';
import { isoDateOf } from '../../src/text/index.ts';

describe('isoDateOf', () => {
  const dates: readonly [string, string][] = [
    ['2021-05-03', '2021-05-03'],
    ['2021-05-03T08:00:00Z', '2021-05-03T08:00:00Z'],
    ['2021-05-03 09:53', '2021-05-03T09:53'],
    ['2021-05-03T08:00:00.123+0200', '2021-05-03T08:00:00.123+02:00'],
    ['20210503T080000Z', '2021-05-03T08:00:00Z'],
    ['2021/5/3', '2021-05-03'],
    ['Mon, 03 May 2021 08:00:00 GMT', '2021-05-03T08:00:00Z'],
    ['3 May 2021', '2021-05-03'],
    ['May 3, 2021', '2021-05-03'],
    ['Sept. 3rd, 2021', '2021-09-03'],
    ['Monday, February 29, 2016', '2016-02-29'],
  ];
  it.each(dates)('%s', (text, iso) => {
    expect(isoDateOf(text)).toBe(iso);
  });

  it.each([
    '05/06/2021',
    '2021-02-30',
    '2021-13-01',
    '31 June 2021',
    'May 2021',
    'yesterday',
    '',
    'May 3',
    '1234567890',
  ])('nothing in "%s"', (text) => {
    expect(isoDateOf(text)).toBeUndefined();
  });
});
