import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityLines, readLayers } from '../read-layers.ts';

describe('quantities', () => {
  it.each([
    ['The flood killed at least four farmers.', ['at least four | at-least 4 | farmer']],
    ['It injured 31 others and some 30 goats.', ['31 | 31 | others', 'some 30 | about 30 | goat']],
    ['The boar weighs 200 pounds (91 kg).', ['200 pounds | 90.7184 kilogram', '91 kg | 91 kilogram']],
    ['He fell 10 to 12 feet, or 3-4 metres.', ['10 to 12 feet | 3.048-3.6576 metre', '3-4 metres | 3-4 metre']],
    ['Between 15 and 20 goats died.', ['Between 15 and 20 | 15-20 | goat']],
    ['It took two hours and 120 minutes.', ['two hours | 120 minute', '120 minutes | 120 minute']],
    ['It cost $5 million, not £3bn or €200.', ['$5 million | 5000000 USD', '£3bn | 3000000000 GBP', '€200 | 200 EUR']],
    ['More than half a million people fled.', ['More than half a million | more-than 500000 | people']],
    ['Dozens of carts, twenty-one of them red.', ['Dozens | at-least 24 | cart', 'twenty-one | 21']],
    [
      'Nearly 1,200 sheep, no more than 2½ acres.',
      ['Nearly 1,200 | less-than 1200 | sheep', 'no more than 2½ acres | at-most 10117.1 square-metre'],
    ],
    [
      'Turnout rose 4 percentage points to 61 per cent.',
      ['4 percentage points | 4 percentage-point', '61 per cent | 61 percent'],
    ],
    [
      'A 12-year-old girl; Mara Lind, 37, and a boy aged 9.',
      ['12-year-old | 12 year-old | girl', '37 | 37 year-old', 'aged 9 | 9 year-old'],
    ],
    ['The heron, who turned 17 on Sunday, was calm.', ['17 | 17 year-old']],
    [
      'The 38-year history; a 400-pound-plus bull.',
      ['38-year | 38 year | history', '400-pound-plus | at-least 181.437 kilogram | bull'],
    ],
    ['It was the third attack and her 21st birthday.', ['third | #3 | attack', '21st | #21 | birthday']],
    [
      'It lost billions of dollars, hundreds of miles off.',
      ['billions of dollars | at-least 2000000000 USD', 'hundreds of miles | at-least 321869 metre'],
    ],
    ['They spoke at least twice for 27 seconds.', ['at least twice | at-least 2 time', '27 seconds | 0.45 minute']],
    ['It cost £3m, or $90m.', ['£3m | 3000000 GBP', '$90m | 90000000 USD']],
    ['Some 3.5m people ran 100m.', ['Some 3.5m | about 3500000 | people', '100m | 100 metre']],
    ['Prices of €2.5bn-€3bn and 5-10%.', ['€2.5bn-€3bn | 2500000000-3000000000 EUR', '5-10% | 5-10 percent']],
    ['One in five voters and nine out of ten cats.', ['One in five | 0.2 | voter', 'nine out of ten | 0.9 | cat']],
    ['Half of the town; three-quarters agreed.', ['Half | 0.5 | town', 'three-quarters | 0.75']],
    ['She paid 50 pounds for 20 pounds of rice.', ['50 pounds | 50 GBP', '20 pounds | 9.07184 kilogram']],
    ['It holds 18,000 metric tons.', ['18,000 metric tons | 18000000 kilogram']],
    [
      'It cost 200 Canadian dollars, 40 pesos and Rs 500 crore.',
      ['200 Canadian dollars | 200 CAD', '40 pesos | 40 MXN', 'Rs 500 crore | 5000000000 INR'],
    ],
    ['North of 200 goats and ~30 pigs.', ['North of 200 | more-than 200 | goat', '~30 | about 30 | pig']],
    ['He died at 93; she was 16.', ['93 | 93 year-old', '16 | 16 year-old']],
    ['They voted 46 to 54.', ['46 | 46', '54 | 54']],
    [
      'Winds of 75 mph; 30 degrees Celsius.',
      ['75 mph | 120.701 kilometre-per-hour', '30 degrees Celsius | 30 celsius'],
    ],
  ])('%s', (text, lines) => {
    expect(quantityLines(text)).toEqual(lines);
  });

  it.each([
    'Call 0207 946 0018 or 911.',
    'In 2019 the mill closed on 4 May 2020 at 4:30 p.m.',
    'Flight 370 and Boeing 747 left gate 12.',
    'No one said it; one of them may, one day.',
    'They won 3-2 in the end.',
    'They won 2-4 after a 5-9 record; a 54-46 vote.',
    'He came twice, with Joe Hale (21), to 53rd Street.',
    'In the Second World War; the 9th Circuit.',
    'Read chapter 7 of COVID-19.',
    '1. First item',
  ])('finds nothing in: %s', (text) => {
    expect(quantityLines(text)).toEqual([]);
  });

  it('gives every quantity a span inside the text and a finite value', () => {
    const word = fc.constantFrom(
      '10',
      'two',
      'hundred',
      '-',
      'to',
      '%',
      '$',
      '5½',
      'feet',
      'at least',
      ',',
      'million',
      'third',
      '1/2',
      'goats',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        for (const { span, value } of readLayers(text).quantities) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
