/** Links and file names in the documents lead somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';

const documents = fastGlob
  .sync(['*.md', 'docs/**/*.md', 'data/**/*.md', 'bench/*.md', 'eval/*.md', 'examples/**/*.md'])
  .sort();

/** Headings as GitHub makes anchors of them. */
const anchorsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^#+ (?<title>.*)$/gmu)].map(({ groups }) =>
      (groups?.['title'] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- ]/gu, '')
        .replace(/ /gu, '-'),
    ),
  );

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('has links that resolve', () => {
    const links = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups?.['target'] ?? '');
    const broken = links.filter((link) => {
      if (/^[a-z]+:/u.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only source files that exist', () => {
    const named = [...text.matchAll(/`(?<path>(?:src|test|scripts|eval|bench|schema|data)\/[\w./-]+\.\w+)`/gu)];
    expect(named.map(({ groups }) => groups?.['path'] ?? '').filter((path) => !existsSync(path))).toEqual([]);
  });
});
