import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle } from './gold-article.ts';
import { readGoldArticle } from './read-gold-article.ts';

/** Every article of a folder in order of name; of the gold set itself where none is given. */
export const loadGoldSet = (folder = join(import.meta.dirname, 'articles')): GoldArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readGoldArticle(file.slice(0, -'.txt'.length), readFileSync(join(folder, file), 'utf8')));
