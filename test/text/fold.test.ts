import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/text/index.ts';

describe('slugOf', () => {
  it.each([
    ['The Hexby Mail', 'the-hexby-mail'],
    ['Oskvale–Press', 'oskvale-press'],
    ['The Néw & Old: Post!', 'the-new-old-post'],
    ['  “Crème” & Co. ', 'creme-co'],
    ['', 'x'],
    ['—', 'x'],
  ])('%s → %s', (text, expected) => {
    expect(slugOf(text)).toBe(expected);
  });

  it.each([
    ['names in other letters', 'Озёрная газета', 'Вестник Хексби'],
    ['letters that have no plain form', 'Bløk', 'Blæk'],
    ['a lost word beside a kept one', 'Radio Озеро', 'Radio Вестник'],
    ['what follows a cut', `${'very '.repeat(12)}north`, `${'very '.repeat(12)}south`],
  ])('keeps %s apart, the same for the same text', (_, first, second) => {
    expect(slugOf(first)).not.toBe(slugOf(second));
    expect(slugOf(first)).toBe(slugOf(first));
    expect(slugOf(first)).toMatch(/^[a-z0-9-]{8,58}$/u);
  });
});
