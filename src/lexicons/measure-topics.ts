import { loadList } from './load-list.ts';

let topics: ReadonlyMap<string, string> | undefined;

/** What a count beside this folded word is about ("wounded" → "hurt"); undefined for other words. */
export function measureTopic(norm: string): string | undefined {
  topics ??= new Map(
    loadList('measure-topics.txt').flatMap((line) => {
      const colon = line.indexOf(':');
      return line
        .slice(colon + 1)
        .trim()
        .split(/\s+/u)
        .map((word): [string, string] => [word, line.slice(0, colon)]);
    }),
  );
  return topics.get(norm);
}
