/** Pairs of stories that share an article → each story with the one that it is part of: the least of those that hang together. */
import { z } from 'zod';
import { UnionFind } from '../../algorithms/index.ts';
import { parseLines, type WorkerTask } from './worker-task.ts';

const Link = z.object({ a: z.string(), b: z.string() });

async function* stitchLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<object> {
  const links: (readonly [string, string])[] = [];
  for await (const line of parseLines(input, Link, 'a link {a, b}')) {
    if ('error' in line) yield line;
    else links.push([line.value.a, line.value.b]);
  }
  const stories = [...new Set(links.flat())].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const places = new Map(stories.map((story, place) => [story, place]));
  const groups = new UnionFind(stories.length);
  for (const [a, b] of links) groups.union(places.get(a) as number, places.get(b) as number);
  for (const group of groups.groups()) {
    const into = stories[Math.min(...group)];
    for (const place of group) yield { story: stories[place], into };
  }
}

/** `stemma worker stitch`. */
export const stitchTask: WorkerTask = {
  name: 'stitch',
  title: 'links between stories of neighbouring windows → the story that each is part of',
  run: stitchLines,
};
