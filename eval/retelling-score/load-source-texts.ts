/** Finds the files of real articles that stories are grown from: JSON lines, in a pack of sets or alone. */
import { basename } from 'node:path';
import { WrongData } from '../command/index.ts';
import { type ArticleLine, type SourceText, toSourceText } from '../retelling/index.ts';
import { findSetFile, loadJsonLines } from '../sets/index.ts';

/** Sets that are looked for in a pack, and where each holds its articles. */
const ARTICLE_SETS = ['giveme5w1h', 'basil', 'galaxy_wikinews', 'allsides'];

/** All articles below a folder, or of one file; `set` keeps to one set of a pack. Throws `WrongData` where there is none. */
export function loadSourceTexts(data: string, set?: string): SourceText[] {
  const wanted = set === undefined ? ARTICLE_SETS : [set];
  const files = new Map<string, string>();
  for (const name of wanted) {
    const file = findSetFile(data, name, 'articles.jsonl');
    if (file === undefined) continue;
    files.set(file, wanted.find((each) => file.includes(`/${each}/`)) ?? basename(file));
  }
  if (files.size === 0) throw new WrongData(`no articles.jsonl in ${data}, nor in ${wanted.join('/, ')}/ below it`);
  return [...files].flatMap(([file, name]) =>
    loadJsonLines<ArticleLine>(file, ['title', 'text']).map((line, index) => toSourceText(line, name, index)),
  );
}
