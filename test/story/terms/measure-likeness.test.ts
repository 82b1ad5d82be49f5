import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf } from './read-wording.ts';

const kindsIn = (a: string, b: string): string[] => likenessOf(a, b).contradictions.map(({ kind }) => kind);

describe('the likeness of two wordings', () => {
  it('is 1 for equal ones and 0 for those with nothing in common', () => {
    const text = 'The ferry from Velm sank in the harbour on Monday.';
    expect(likenessOf(text, text).score).toBe(1);
    expect(likenessOf(text, 'Bakers want better pay.').score).toBeLessThan(0.1);
    expect(likenessOf('', '').score).toBe(0);
  });

  it.each([
    [
      'Three miners died when the tunnel collapsed',
      '3 miners killed in tunnel collapse',
      'Two sailors died in a collision',
    ],
    [
      'The republic severed diplomatic ties with Norland',
      'The republic broke off diplomatic relations with Norland',
      'Norland thanks the republic for a gift of grain',
    ],
    ['Police detained the lawmaker', 'The law maker was arrested by police', 'The lawmaker met the police union'],
    ['Syrian troops enter the town', 'Soldiers of Syria entered the town', 'Troops of Chad leave the desert'],
  ])('is greater for a rewording of "%s"', (text, reworded, other) => {
    const [near, far] = [likenessOf(text, reworded).score, likenessOf(text, other).score];
    expect(near).toBeGreaterThan(0.6);
    expect(far).toBeLessThan(0.6);
    expect(near).toBeGreaterThan(far + 0.15);
  });

  it('takes a pronoun for a name that the other has', () => {
    const text = 'Marta Quell signed the treaty';
    expect(likenessOf(text, 'She signed the treaty').forward).toBeGreaterThan(
      likenessOf(text, 'You signed the treaty').forward + 0.1,
    );
  });

  it('tells which of the two holds the other', () => {
    const short = 'The mayor resigned on Friday';
    const { forward, backward } = likenessOf(
      short,
      `${short} after auditors had found that grants for two schools were missing`,
    );
    expect(forward).toBe(1);
    expect(backward).toBeLessThan(0.6);
  });

  it('is lowered by a clause that only one has, more than by the same words here and there', () => {
    const text = 'The grain company Ostrel will close its old mill in Velm and move forty workers to the coast';
    const clause = `${text}, because an angry court of auditors found secret debts`;
    const scattered =
      'The angry grain company Ostrel will secretly close its court old mill in debts Velm and auditors move forty found workers because to the coast';
    expect(likenessOf(text, clause).score).toBeLessThan(likenessOf(text, scattered).score - 0.05);
  });
});

describe('contradictions', () => {
  it.each([
    ['Nine sailors drowned', 'Forty sailors drowned', 'number'],
    ['The dam was built in 2016', 'The dam was built in 2017', 'number'],
    ['A quake struck Chile', 'A quake struck Nepal', 'place'],
    ['Marta Quell chairs the board', 'Bram Osler chairs the board', 'name'],
    ['The council did not approve the bridge', 'The council approved the bridge', 'polarity'],
    ['Prices rose sharply in spring', 'Prices fell sharply in spring', 'opposite'],
  ])('of "%s" and "%s": %s', (a, b, kind) => {
    expect(kindsIn(a, b)).toContain(kind);
  });

  it.each([
    ['Twelve sailors drowned', '12 sailors drowned'],
    ['Some 1,000 people marched', 'About 1,010 people marched'],
    ['Egyptian envoys left', 'Envoys of Egypt left'],
    ['Egypt rejects the plan', 'Cairo rejects the plan'],
    ["The council isn't ready", 'The council is not ready'],
    ['Nine sailors drowned', 'Sailors drowned'],
  ])('none of "%s" and "%s"', (a, b) => {
    expect(kindsIn(a, b)).toEqual([]);
  });
});

const WORDS =
  'the council did not approve three bridges in Egypt Cairo rise fall law maker lawmaker 3 Norland he of'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));

describe('any two wordings', () => {
  it('have a likeness from 0 to 1, and partners that have partners', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const { score, forward, backward, alignment } = likenessOf(a, b);
        for (const share of [score, forward, backward]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        // A compound is the partner of both its parts, so the way back may lead to the other part.
        const { partnersOfA, partnersOfB } = alignment;
        for (const partner of partnersOfA) if (partner >= 0) expect(partnersOfB[partner]).toBeGreaterThanOrEqual(0);
        for (const partner of partnersOfB) if (partner >= 0) expect(partnersOfA[partner]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
