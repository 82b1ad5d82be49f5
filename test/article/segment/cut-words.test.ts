import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../src/article/segment/cut-words.ts';

const cut = (run: string): string =>
  cutWords(run)
    .map(({ text }) => text)
    .join(' ');

describe('cutWords', () => {
  it.each([
    ['dam,', 'dam ,'],
    ['“Stop!”', '“ Stop ! ”'],
    ['Orvek’s', 'Orvek ’s'],
    ['Orvek’s.”', 'Orvek ’s . ”'],
    ['residents’', 'residents ’'],
    ['didn’t', 'did n’t'],
    ["can't", "ca n't"],
    ['I’m', 'I ’m'],
    ['O’Dell', 'O’Dell'],
    ['dam—Lake', 'dam — Lake'],
    ['wait...then', 'wait ... then'],
    // Abbreviations, initials
    ['Mr.', 'Mr.'],
    ['U.S.', 'U.S.'],
    ['U.S.-led', 'U.S. - led'],
    ['J.', 'J.'],
    ['Dec.28', 'Dec. 28'],
    ['(R-Fla.)', '( R - Fla. )'],
    ['in.', 'in .'],
    // Hyphens
    ['co-founder', 'co-founder'],
    ['COVID-19', 'COVID-19'],
    ['10-year-old', '10 - year - old'],
    ['Hald-Orvek', 'Hald - Orvek'],
    // Numbers, money, times
    ['1,000', '1,000'],
    ['2016-17', '2016-17'],
    ['$1.5bn', '$ 1.5 bn'],
    ['US$40', 'US$ 40'],
    ['3.5%', '3.5 %'],
    ['1990s,', '1990s ,'],
    ['’90s', '’90s'],
    ['5pm.', '5pm .'],
    ['21st', '21st'],
    // Addresses
    ['https://example.org/a?b=c,', 'https://example.org/a?b=c ,'],
    ['desk@example.org.', 'desk@example.org .'],
    ['Example.org', 'Example.org'],
    ['@osk', '@osk'],
    ['#Norby', '#Norby'],
    // Letters beyond Latin-1
    ['Čapek', 'Čapek'],
    ['Wałęsa’s', 'Wałęsa ’s'],
    ['Erdoğan,', 'Erdoğan ,'],
  ])('%s', (run, words) => {
    expect(cut(run)).toBe(words);
  });

  it('cuts the same whatever was read before', () => {
    const before = cut('Vestrik’s');
    cut('Vestrik’s,”');
    cut('Vestrik’s.”');
    expect(cut('Vestrik’s')).toBe(before);
  });

  it('loses and adds nothing', () => {
    const piece = fc.constantFrom(
      'a',
      'Bc',
      '’s',
      'n’t',
      '.',
      '-',
      '..',
      '1',
      ',',
      '$',
      '@',
      '“',
      'é',
      '𝕏',
      '://',
      'http',
      '\u0301',
      '中',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(
          cutWords(pieces.join(''))
            .map(({ text }) => text)
            .join(''),
        ).toBe(pieces.join(''));
      }),
    );
  });
});
