import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/model/index.ts';
import { giveIds } from '../../../src/story/actors/build-actor.ts';
import { storyActors } from '../../../src/story/index.ts';
import { readLayers } from '../../article/read-layers.ts';

const link = (texts: readonly string[]) => {
  const articles: ReadArticle[] = texts.map((text, index) => readLayers(text, { id: `a${index}` }));
  return storyActors.run({ articles }, { diagnose: () => undefined }).actors;
};
const names = (texts: readonly string[]): string[] =>
  link(texts).map(({ actor, members }) => `${actor.name} ×${members.length}`);

describe('actors of a story', () => {
  it.each([
    [
      'a double surname takes nobody else',
      ['Mr. Romley said no.', '“Yes,” said Paul Romley. Ann Romley-Ryder lost.'],
      ['Paul Romley ×2', 'Ann Romley-Ryder ×1'],
    ],
    [
      'a surname with the one full name',
      ['Mayor Orla Venn spoke. Venn left.', 'Ms. Venn spoke again.'],
      ['Orla Venn ×2'],
    ],
    ['two spellings of a surname', ['Host Trisha Loegan spoke.', 'Host Trisha Logan spoke.'], ['Trisha Loegan ×2']],
    [
      'two spellings of a given name',
      ['Minister Yuri Marlov spoke.', 'Minister Yury Marlov spoke.'],
      ['Yuri Marlov ×2'],
    ],
    ['accents', ['President Nicolás Ruedo spoke.', 'President Nicolas Ruedo spoke.'], ['Nicolas Ruedo ×2']],
    [
      'the institution of one country',
      ['The Kenyan army said so.', 'Kenya’s military said so.'],
      ['Kenyan army ×2', 'Kenya ×1'],
    ],
    ['an acronym', ['The Quiet Heron Trust said so.', 'QHT said so.'], ['Quiet Heron Trust ×2']],
    [
      'a firm by its first word, in another report',
      ['The gate was built by Norvath Holdings.', 'She works for Norvath in Lund.'],
      ['Norvath Holdings ×2', 'Lund ×1'],
    ],
    [
      'a ministry without its country, where only one is named',
      ['The Oskan Foreign Ministry said no.', 'The Foreign Ministry said no.'],
      ['Oskan Foreign Ministry ×2'],
    ],
    [
      'the legal form of a firm aside',
      ['He sued Norvath Corp. in May.', 'She works for Norvath in Lund.'],
      ['Norvath Corp. ×2', 'Lund ×1'],
    ],
    [
      'an acronym that two reports spell out in two ways',
      ['The Central Board of Elections (CBE) met.', 'The Commission of Border Experts met.', 'The CBE met.'],
      ['Central Board of Elections ×2', 'Commission of Border Experts ×1'],
    ],
    [
      'two transliterations with different first letters',
      ['Muammar Gorvani spoke.', 'Moamar Qorvani spoke. Qorvani left.', 'Mr. Ghorvani spoke.'],
      ['Moamar Qorvani ×3'],
    ],
    [
      'but not two people by their middle names',
      ['John Addo Venn said so.', 'John Arrel Venn said so.'],
      ['John Addo Venn ×1', 'John Arrel Venn ×1'],
    ],
    [
      'but not a country and its city',
      ['They met in Panama.', 'They met in Panama City.'],
      ['Panama ×1', 'Panama City ×1'],
    ],
    [
      'but not a surname and a full name whose given name says otherwise',
      ['Mr. Arrel said so. President Arrel left.', 'Melania Arrel said so.'],
      ['Arrel ×1', 'Melania Arrel ×1'],
    ],
    [
      'a surname with the one full name that its form of address goes with',
      ['Mr. Arrel said so.', 'Melania Arrel met Tomas Arrel.'],
      ['Tomas Arrel ×2', 'Melania Arrel ×1'],
    ],
    [
      'a surname with the one of two who has its post',
      ['President Arrel left.', 'President Sasha Arrel said so. Robin Arrel said so.'],
      ['Sasha Arrel ×2', 'Robin Arrel ×1'],
    ],
    [
      'but not the president and his daughter',
      ['President Arrel left.', 'His daughter, Ada Arrel, said so.'],
      ['Ada Arrel ×1', 'Arrel ×1'],
    ],
    ['but not man and wife', ['Tomas Arrel said so.', 'Anna Arrel said so.'], ['Anna Arrel ×1', 'Tomas Arrel ×1']],
    [
      'but not a country and its people',
      ['They met in Kenya.', 'The Kenyan army said that it was safe.'],
      ['Kenya ×1', 'Kenyan army ×1'],
    ],
  ])('joins %s', (_, texts, expected) => {
    expect(names(texts)).toEqual(expected);
  });

  it('lists each form and each role with the articles that print it', () => {
    const [first] = link(['Mayor Orla Venn spoke. Ms. Venn left.', 'Orla Venn, mayor of Lund, spoke.']);
    expect(first?.actor.id).toBe('p-orla-venn');
    expect(first?.actor.forms.map(({ text, articleIds }) => [text, articleIds])).toEqual([
      ['Orla Venn', ['a0', 'a1']],
      ['Mayor Orla Venn', ['a0']],
      ['Ms. Venn', ['a0']],
    ]);
    expect(first?.actor.roles.map(({ text }) => text)).toEqual(['Mayor', 'mayor of Lund']);
  });

  it('gives people of one name ids of their own', () => {
    const ids = link(['Joe Lee met Joe Lee Jr. in Malmo.']).map(({ actor }) => actor.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives no id twice when a name ends like a second id', () => {
    const actors = ['Convoy 2', 'Convoy', 'Convoy'].map((name) => ({
      kind: 'organisation' as const,
      name,
      forms: [],
      roles: [],
    }));
    expect(giveIds(actors).map(({ id }) => id)).toEqual(['p-convoy-2', 'p-convoy', 'p-convoy-3']);
  });

  it('joins a rare spelling with one that sixty articles print', () => {
    const common = Array<string>(59).fill('Minister Yuri Marlov spoke.');
    expect(names([...common, 'Minister Yury Marlov spoke.'])).toEqual(['Yuri Marlov ×60']);
    const roles = [...common.map(() => 'Trisha Loegan spoke.'), 'Host Trisha Loegan spoke.', 'Host Trish Logan spoke.'];
    expect(names(roles)).toEqual(names(roles.slice(58)).map((name) => name.replace('×3', '×61')));
  });

  it('keeps its time on five hundred articles', () => {
    const articles = Array.from({ length: 500 }, (_, index) =>
      readLayers(`Mayor Orla Venn met Ann Lee${index} in Lund. The army said so. Venn left.`, { id: `a${index}` }),
    );
    const started = performance.now();
    storyActors.run({ articles }, { diagnose: () => undefined });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
