import { describe, expect, it } from 'vitest';
import {
  findOutletByDomain,
  findOutletByGivenName,
  findOutletByName,
  findOutletNames,
  findOutletsByShortName,
  listOutletForms,
  listOutlets,
} from '../../src/lexicons/index.ts';

describe('outlets', () => {
  const names: readonly [string, string | undefined][] = [
    ['The New York Times', 'The New York Times'],
    ['the New York Times', 'The New York Times'],
    ['AP', 'Associated Press'],
    ['the Associated Press', 'Associated Press'],
    ['REUTERS', 'Reuters'],
    ['The Hill', 'The Hill'],
    ['Time magazine', 'Time'],
    // Everyday words, names that several outlets share, and lower case name nobody.
    ['Time', undefined],
    ['the Times', undefined],
    ['the hill', undefined],
    ['ap', undefined],
    ['Guardian', undefined],
  ];
  it.each(names)('in running text: %s', (text, name) => {
    expect(findOutletByName(text)?.name).toBe(name);
  });

  it('as metadata gives them', () => {
    expect(
      ['TIME', 'nytimes.com', 'guardian', 'associated press'].map((name) => findOutletByGivenName(name)?.name),
    ).toEqual(['Time', 'The New York Times', 'The Guardian', 'Associated Press']);
  });

  it('by host, whatever the subdomain', () => {
    expect(findOutletByDomain('edition.cnn.com')?.name).toBe('CNN');
    expect(findOutletByDomain('WWW.Reuters.com.')?.kind).toBe('agency');
    expect(findOutletByDomain('notcnn.com')).toBeUndefined();
  });

  it('offers all outlets of a shared short name', () => {
    expect(findOutletsByShortName('the Times').map(({ name }) => name)).toContain('The New York Times');
    expect(findOutletsByShortName('the Harbour')).toEqual([]);
  });

  it('finds names in a sentence, the longest first', () => {
    const text = "The Associated Press and CNN's Ann Other contributed; A.P. did not.";
    expect(findOutletNames(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The Associated Press',
      'CNN',
      'A.P.',
    ]);
  });

  it('names every outlet and domain once', () => {
    const all = listOutlets().flatMap(({ name, aliases }) => [name, ...aliases]);
    const domains = listOutlets().flatMap(({ domains: own }) => own);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(domains).size).toBe(domains.length);
    expect(listOutletForms().every(({ form, outlet }) => findOutletByName(form) === outlet)).toBe(true);
  });
});
