import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages, findSeeds, hideRuns, type PassageText } from '../../../src/corpus/index.ts';
import { hashWords, placeWords, type Span } from '../../../src/text/index.ts';

const textOf = (text: string, quotes: readonly Span[] = []): PassageText => {
  const words = placeWords(text);
  return { words, symbols: words.hashes, quotes };
};

/** Words that no other seed has. */
const filler = (seed: string, words: number): string =>
  Array.from({ length: words }, (_, at) => `${seed}${(at * 7919) % 1009}`).join(' ');

const LEDGER =
  'The harbour board of Pellwick kept two ledgers for eleven years, one for the auditors and one for itself, and the second was found on Tuesday behind a boiler in the customs house.';

describe('findPassages', () => {
  it('gives the place of a lifted sentence in both texts', () => {
    const [a, b] = [`${filler('north', 80)}. ${LEDGER} ${filler('south', 40)}`, `${LEDGER} ${filler('east', 90)}`];
    const [passage, ...more] = findPassages(textOf(a), textOf(b));
    expect(more).toEqual([]);
    expect(a.slice(passage?.a.start, passage?.a.end)).toBe(LEDGER.slice(0, -1));
    expect(b.slice(passage?.b.start, passage?.b.end)).toBe(LEDGER.slice(0, -1));
    expect(passage).toMatchObject({ words: 33, exact: true, quoted: false });
  });

  it('bridges small edits, and says that words differ', () => {
    const edited = LEDGER.replace('eleven years', 'more than ten years').replace('on Tuesday', 'this week');
    const [passage, ...more] = findPassages(textOf(LEDGER), textOf(edited));
    expect(more).toEqual([]);
    expect(passage?.exact).toBe(false);
    expect(edited.slice(passage?.b.start, passage?.b.end)).toBe(edited.slice(0, -1));
  });

  it('tells speech that both quote from copied words', () => {
    const inside = (text: string): Span[] => [
      { start: text.indexOf(LEDGER), end: text.indexOf(LEDGER) + LEDGER.length },
    ];
    const [a, b] = [`“${LEDGER}” said the clerk.`, `The clerk said: “${LEDGER}”`];
    expect(findPassages(textOf(a, inside(a)), textOf(b, inside(b)))[0]?.quoted).toBe(true);
    expect(findPassages(textOf(a, inside(a)), textOf(b))[0]?.quoted).toBe(false);
  });

  it('leaves alone a turn of phrase, and texts that share no run', () => {
    const phrase = 'spoke on condition of anonymity because she was not allowed to talk';
    expect(findPassages(textOf(`${filler('a', 50)} ${phrase}`), textOf(`${phrase} ${filler('b', 50)}`))).toEqual([]);
    expect(findPassages(textOf(''), textOf(LEDGER))).toEqual([]);
  });

  it('holds the same words on both sides, wherever they stand', () => {
    const word = fc
      .tuple(fc.constantFrom('gate', 'tide', 'Öre', 'quay', 'mast', 'rope'), fc.integer({ min: 0, max: 40 }))
      .map((parts) => parts.join(''));
    const part = fc.tuple(word, fc.constantFrom(' ', ', ', ' — ', '.\n'));
    const text = fc.array(part, { maxLength: 80, size: 'max' });
    const lifted = fc.array(part, { minLength: 25, maxLength: 80 });
    const write = (parts: readonly (readonly [string, string])[]): string => parts.map((one) => one.join('')).join('');
    fc.assert(
      fc.property(text, text, text, text, lifted, (head, tail, before, after, shared) => {
        const [a, b] = [write([...head, ...shared, ...tail]), write([...before, ...shared, ...after])];
        const found = findPassages(textOf(a), textOf(b));
        expect(found.length).toBeGreaterThan(0);
        for (const passage of found) {
          const [own, other] = [hashWords(a, [passage.a]), hashWords(b, [passage.b])];
          if (passage.exact) expect(own).toEqual(other);
          expect(own[0]).toBe(other[0]);
          expect(own.at(-1)).toBe(other.at(-1));
          expect(Math.min(own.length, other.length)).toBeGreaterThanOrEqual(passage.words);
          expect(a.slice(passage.a.start - 1, passage.a.start)).not.toMatch(/\p{L}/u);
          expect(b.slice(passage.b.end, passage.b.end + 1)).not.toMatch(/\p{L}/u);
        }
      }),
    );
  });
});

describe('hideRuns', () => {
  it('makes words that an outlet repeats unlike all others, and leaves the rest', () => {
    const box = filler('box', 40);
    const [a, b] = [`${filler('a', 60)} ${box} ${filler('b', 60)}`, `${filler('c', 60)} ${box} ${filler('d', 60)}`];
    const repeated = new Set(findSeeds(hashWords(box)));
    const hide = (text: string, article: number): PassageText => {
      const words = placeWords(text);
      return { words, symbols: hideRuns(words.hashes, repeated, article), quotes: [] };
    };
    expect(findPassages(textOf(a), textOf(b))).toHaveLength(1);
    expect(findPassages(hide(a, 1), hide(b, 2))).toEqual([]);
    const [own, hidden] = [hashWords(a), hide(a, 1).symbols];
    expect(hidden.slice(0, 60)).toEqual(own.slice(0, 60));
    expect(hidden.slice(100)).toEqual(own.slice(100));
  });
});
