import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every data file is named in data/en/SOURCES.md, with where it is from', () => {
  const sources = readFileSync('data/en/SOURCES.md', 'utf8');
  const missing = readdirSync('data/en').filter((name) => name !== 'SOURCES.md' && !sources.includes(name));
  expect(missing).toEqual([]);
});

it('every word list says in its first line what it holds', () => {
  const lists = readdirSync('data/en').filter((name) => name.endsWith('.txt') && !name.includes('LICENSE'));
  expect(lists.filter((name) => !readFileSync(`data/en/${name}`, 'utf8').startsWith('#'))).toEqual([]);
});
