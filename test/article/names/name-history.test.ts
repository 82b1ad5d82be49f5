import { describe, expect, it } from 'vitest';
import { NameHistory } from '../../../src/article/names/name-history.ts';
import { wordFormOf } from '../../../src/article/names/word-form.ts';

const forms = ['Anna', 'Keller', 'met', 'Keller'].map(wordFormOf);
const norm = wordFormOf('Keller').norm;
const sentence = { firstToken: 0, endToken: 4 };

describe('name history', () => {
  it('knows nothing of a new word', () => {
    expect(new NameHistory().of(norm)).toBe(0);
  });

  it('tells an always tagged word from one that is tagged now and then', () => {
    const always = new NameHistory();
    always.learn({ forms }, sentence, [
      { start: 0, end: 2, kind: 0 },
      { start: 3, end: 4, kind: 0 },
    ]);
    const mixed = new NameHistory();
    mixed.learn({ forms }, sentence, [{ start: 0, end: 2, kind: 0 }]);
    const never = new NameHistory();
    never.learn({ forms }, sentence, []);
    expect(new Set([always.of(norm), mixed.of(norm), never.of(norm), 0]).size).toBe(4);
  });

  it('passes over words in lower case', () => {
    const history = new NameHistory();
    history.learn({ forms }, sentence, [{ start: 0, end: 4, kind: 1 }]);
    expect(history.of(wordFormOf('met').norm)).toBe(0);
    expect(history.of(wordFormOf('ANNA').norm)).toBe(history.of(wordFormOf('Anna').norm));
  });
});
