/** A rewrite keeps quotations and fenced words, and says the same. */
import { describe, expect, it } from 'vitest';
import { changeMarked, fence, findMarked, stripMarks } from '../../../eval/retelling/marks.ts';
import { seedRandom } from '../../../eval/retelling/random.ts';
import { condense } from '../../../eval/retelling/rewording/condense.ts';
import { MANNERS, reword } from '../../../eval/retelling/rewording/index.ts';
import { SMALL_TURNS, TURNS } from '../../../eval/retelling/rewording/turn-clauses.ts';
import { splitSentences } from '../../../eval/retelling/split-sentences.ts';

const turns = (sentence: string): (string | undefined)[] => [...TURNS, ...SMALL_TURNS].map((turn) => turn(sentence));

describe('turns', () => {
  it.each([
    [
      'The road was blocked by snow for hours, police said on Monday.',
      'Police said on Monday that the road was blocked by snow for hours.',
    ],
    [
      'According to the harbour office, the ship is too large.',
      'The ship is too large, according to the harbour office.',
    ],
    [
      'Although the river rose again, the old wall held through the night.',
      'The old wall held through the night although the river rose again.',
    ],
    ['On Friday the court heard the two last witnesses.', 'The court heard the two last witnesses on Friday.'],
    ['The two suspects were arrested by police in a hotel.', 'Police arrested the two suspects in a hotel.'],
    ['"The road is closed until May," Hallam said.', 'Hallam said, "The road is closed until May."'],
    [
      'The rain went on for nine days, and the river rose above the old mark.',
      'The rain went on for nine days. The river rose above the old mark.',
    ],
  ])('%s', (sentence, turned) => expect(turns(sentence)).toContain(turned));

  it.each(['Orrin said so.', 'Smithers, police said, is gone.', '"Why?" she asked.'])(
    'leaves alone: %s',
    (sentence) => {
      expect(TURNS.map((turn) => turn(sentence)).filter((turned) => turned !== undefined)).toEqual([]);
    },
  );
});

describe('condense', () => {
  it('leaves out what somebody is besides', () => {
    expect(condense('Jane Orwick, who has lived there for years, said nothing.')).toBe('Jane Orwick said nothing.');
  });

  it('never cuts through a fence', () => {
    const sentence = `Jane Orwick, who has ${fence(3, 'lived there, all told,', false)} for years, said nothing.`;
    expect(findMarked(condense(sentence)).every(({ site }) => site === 3)).toBe(true);
  });
});

describe('reword', () => {
  const sentence = `However, officials began the ${fence(7, 'huge', false)} search, and "we began a huge search" was all they said.`;
  it('touches neither quotations nor fenced words, whatever the seed', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const turned = reword(sentence, MANNERS.heavy, seedRandom(String(seed)));
      expect(turned).toContain('"we began a huge search"');
      expect(findMarked(turned)).toHaveLength(1);
      expect(stripMarks(turned)).toContain('huge search');
    }
  });

  it('takes care of the article', () => {
    const words = Array.from({ length: 20 }, (_, seed) =>
      reword('It was an enormous blaze.', { words: 1, clauses: 0, condensed: 0 }, seedRandom(String(seed))),
    );
    expect(new Set(words)).toEqual(new Set(['It was a huge fire.']));
  });
});

describe('marks', () => {
  it('know a place before and after it is changed', () => {
    const text = `The ${fence(5, 'red', false)} door`;
    expect(findMarked(text)).toEqual([{ site: 5, changed: false, start: 4, end: 7 }]);
    const changed = changeMarked(text, 5, 'yellow');
    expect(stripMarks(changed)).toBe('The yellow door');
    expect(findMarked(changed)).toEqual([{ site: 5, changed: true, start: 4, end: 10 }]);
    expect(changeMarked(changed, 5, 'blue')).toBe(changed);
  });
});

describe('splitSentences', () => {
  it('keeps abbreviations, initials and quotations whole', () => {
    expect(splitSentences('Mr. Roe met J. Doe. "Go. Now!" he said. They left.')).toEqual([
      'Mr. Roe met J. Doe.',
      '"Go. Now!" he said.',
      'They left.',
    ]);
  });
});
