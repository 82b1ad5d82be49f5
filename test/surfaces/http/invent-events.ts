/** Articles of which no two tell one story: every word of them is made up, and used once. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SYLLABLES = ['bra', 'lo', 'ven', 'tis', 'kor', 'ma', 'du', 'fel', 'ri', 'gon', 'sha', 'pel', 'nu', 'wex', 'ot'];

/** A word of its own for every number below 3,375. */
export const wordOf = (number: number): string =>
  [number, number / 15, number / 225].map((part) => SYLLABLES[Math.floor(part) % SYLLABLES.length]).join('');

const nameOf = (number: number): string => wordOf(number).replace(/^./u, (letter) => letter.toUpperCase());

/** A file of `count` articles, each on an event of its own; the eighth is of the outlet `eighth`, the others of four in turn. */
export function inventEvents(count: number, eighth = 'Post 3'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'stemma-events-')), 'events.jsonl');
  const articles = Array.from({ length: count }, (_, index) => {
    const [first, word] = [index * 40, (place: number) => wordOf(index * 40 + place)];
    const town = nameOf(first + 30);
    return {
      title: `${nameOf(first)} ${word(1)} in ${town}`,
      text: [0, 10, 20]
        .map(
          (at) => `A ${word(at + 2)} ${word(at + 3)} of ${nameOf(first + at + 4)} ${word(at + 5)} the ${word(at + 6)}.`,
        )
        .join(' '),
      outlet: index === 7 ? eighth : `Post ${index % 4}`,
      publishedAt: `2026-${String(1 + (index % 12)).padStart(2, '0')}-11`,
    };
  });
  writeFileSync(path, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return path;
}
