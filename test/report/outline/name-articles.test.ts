import { describe, expect, it } from 'vitest';
import { nameArticles, siglaOf, siglumOf } from '../../../src/report/outline/index.ts';
import { sampleDossier } from '../sample-dossier.ts';

const dossier = sampleDossier();
const named = nameArticles(dossier.stories[0]!, dossier);

describe('siglumOf', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i → %s', (index, siglum) => {
    expect(siglumOf(index)).toBe(siglum);
  });
});

describe('nameArticles', () => {
  it('lists sigla in story order, whatever the order asked in', () => {
    expect(siglaOf(named, ['a3', 'a1'])).toBe('A C');
  });

  it.each([
    ['Coast News and three credit the Tarn Courier.', 'A and C credit the Tarn Courier.'],
    ['Coast Newsreel has twofold words.', 'Coast Newsreel has twofold words.'],
    ['', ''],
  ])('abbreviates labels in sentences: %s', (sentence, short) => {
    expect(named.abbreviate(sentence)).toBe(short);
  });
});
