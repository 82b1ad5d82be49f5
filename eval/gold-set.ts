/**
 * Everything the article stages find, against invented articles annotated by hand (`eval/gold-set/README.md`): statements, names,
 * times, quantities and boilerplate. Small, but ours, and so part of every test run.
 * usage: npm run eval -- gold-set [--data DIR] [--errors N] [--json FILE]
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { runScorer, type Scorer, WrongData } from './command/index.ts';
import { type GoldArticle, loadGoldSet, scoreGoldSet } from './gold-set/index.ts';
import { figuresOfCounts, renderCounts } from './spans/index.ts';

/** Where the articles lie. */
export const GOLD_SET_FOLDER = join(import.meta.dirname, 'gold-set/articles');

function load(folder: string): GoldArticle[] {
  if (!statSync(folder).isDirectory()) throw new WrongData(`${folder} is no folder of annotated articles`);
  try {
    const articles = loadGoldSet(folder);
    if (articles.length > 0) return articles;
  } catch (error) {
    throw new WrongData(error instanceof Error ? error.message : String(error));
  }
  throw new WrongData(`no annotated article (.txt) in ${folder}`);
}

/** Invented articles with everything annotated. */
export const goldSetScorer: Scorer = {
  name: 'gold-set',
  what: 'Statements, names, times, quantities and boilerplate of invented articles, all annotated by hand.',
  takes: ['a folder of .txt files marked as in eval/gold-set/articles', 'without --data: that folder'],
  ownData: GOLD_SET_FOLDER,
  splits: false,
  score({ data }) {
    const articles = load(data);
    const { rows, trivial, errors } = scoreGoldSet(articles);
    return {
      set: `own gold set, ${articles.length} articles`,
      figures: figuresOfCounts(rows),
      baselines: [
        {
          what: 'quotation marks and "said"; capitalised words; days, months, years; digits',
          figures: figuresOfCounts(trivial),
        },
      ],
      table: renderCounts(rows, trivial),
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1]) process.exitCode = await runScorer(goldSetScorer, process.argv.slice(2));
