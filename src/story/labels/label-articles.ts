/** Short names of articles, as sentences for readers need them. */
import type { ReadArticle } from '../../model/index.ts';

/**
 * Short names of a story's articles for sentences that people read: the outlet where it has one article here, else the
 * outlet and the file's name, else the file's name, cut to the shortest leading part that tells the files apart.
 */
export function labelArticles(articles: readonly ReadArticle[]): string[] {
  const stems = shortenStems(articles.map(({ source }) => stemOf(source.path)));
  const outlets = articles.map(({ masthead }) => masthead.outlet?.name);
  const counts = new Map<string, number>();
  for (const outlet of outlets) if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return articles.map((_, index) => {
    const outlet = outlets[index];
    const stem = stems[index] as string;
    if (outlet === undefined) return stem;
    return counts.get(outlet) === 1 ? outlet : `${outlet} (${stem})`;
  });
}

/** File name without folders and ending; for one of many in a file, with its number. */
const stemOf = (path: string): string => {
  const number = /#\d+$/u.exec(path)?.[0];
  if (number !== undefined) return number;
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.(?:txt|md|markdown|html?|json)(?:\.gz)?$/iu, '');
};

/** "000_a0f73e", "001_3bf8c9" → "000", "001": leading parts, where they are enough to tell all apart. */
function shortenStems(stems: readonly string[]): string[] {
  const short = stems.map((stem) => stem.split(/[_\s.]/u)[0] ?? stem);
  const distinct = new Set(short).size === stems.length && short.every((stem) => stem !== '');
  return distinct ? short : [...stems];
}
