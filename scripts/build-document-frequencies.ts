/**
 * Counts in how many news articles each word stem occurs, for weighting words by rarity.
 * usage: npx tsx scripts/build-document-frequencies.ts --data DIR   (DIR holds allsides/articles.jsonl.gz)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { segment } from '../src/article/index.ts';

/** Stems in fewer articles than this are left out: a rare word is rare enough. */
const MIN_ARTICLES = 4;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR is needed');
const lines = gunzipSync(readFileSync(path.join(values.data, 'allsides', 'articles.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '');
const counts = new Map<string, number>();
for (const line of lines) {
  const { title, text } = JSON.parse(line) as { title: string; text: string };
  const whole = `${title}\n${text}`;
  const source = { id: '', path: '', title, language: 'en', sha256: '', text: whole, credits: [] };
  const { tokens } = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
  const stems = new Set(tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.norm)).map((token) => token.stem));
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
}
const rows = [...counts]
  .filter(([stem, count]) => count >= MIN_ARTICLES && !/\s/u.test(stem))
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
const header = [
  '# Made by scripts/build-document-frequencies.ts: number of articles that hold a word stem.',
  '# Counted in the Article-Bias-Prediction news collection (Baly et al. 2020); see SOURCES.md.',
  `articles ${lines.length}`,
];
writeFileSync(
  new URL('../data/en/document-frequencies.txt', import.meta.url),
  `${[...header, ...rows.map(([stem, count]) => `${stem} ${count}`)].join('\n')}\n`,
);
