/**
 * Learns the word classes of `data/en/word-clusters.txt` from unlabelled news: the AllSides articles and the training
 * parts of CoNLL-2003 and PolNeAR. Only which words share a class is kept, no text. Minutes on one core, deterministic.
 * usage: npm run train -- clusters --data DIR   (DIR holds allsides/, ner/ and polnear/)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readTagged } from '../../eval/tagged/index.ts';
import { segment } from '../../src/article/index.ts';
import { clusterKeyOf } from '../../src/lexicons/index.ts';
import { exchangeClusters, type WordPairs } from './exchange-clusters.ts';

/** Words seen less often get no class: too little is known of their company. */
const MIN_COUNT = 6;
const COARSE = 100;
const FINE = 600;
/** Few words still move afterwards. */
const ROUNDS = 10;

/** Texts to learn from, in a fixed order; dev and test parts are left out. */
function* textsOf(data: string): Generator<string> {
  for (const { text } of readTagged(readFileSync(join(data, 'ner', 'conll2003-train.tsv'), 'utf8'))) yield text;
  const polnear = join(data, 'polnear', 'train', 'text');
  for (const file of readdirSync(polnear).sort()) yield readFileSync(join(polnear, file), 'utf8');
  const allsides = gunzipSync(readFileSync(join(data, 'allsides', 'articles.jsonl.gz'))).toString('utf8');
  for (const line of allsides.split('\n')) {
    if (line === '') continue;
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    yield `${title}\n${text}`;
  }
}

/** Numbers words by first sight and counts them and their pairs; word 0 is the border of a sentence. */
class PairCounts {
  readonly words: string[] = [''];
  readonly counts: number[] = [0];
  readonly #idOf = new Map<string, number>();
  /** Per first word: second word to count. */
  readonly #pairs: Map<number, number>[] = [new Map()];

  add(text: string): void {
    const source = { id: '', path: '', title: '', language: 'en', sha256: '', text, credits: [] };
    const { tokens } = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
    let before = 0;
    let sentence = 0;
    for (const { norm, sentenceIndex } of tokens) {
      if (sentenceIndex !== sentence) this.#count(before, 0);
      const word = this.#id(clusterKeyOf(norm));
      this.#count(sentenceIndex === sentence ? before : 0, word);
      before = word;
      sentence = sentenceIndex;
    }
    this.#count(before, 0);
  }

  /** Pairs of the frequent words, numbered by falling count; the rare ones are one word, the border the last. */
  pairs(minCount: number): { vocabulary: string[]; pairs: WordPairs } {
    const kept = this.words
      .map((word, id) => ({ word, id, count: this.counts[id] as number }))
      .filter(({ word, id, count }) => id > 0 && count >= minCount && /^\S+$/u.test(word))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    const rare = kept.length;
    const numberOf = new Int32Array(this.words.length).fill(rare);
    kept.forEach(({ id }, number) => {
      numberOf[id] = number;
    });
    numberOf[0] = rare + 1;
    const wordCount = rare + 2;
    const merged = new Map<number, number>();
    this.#pairs.forEach((seconds, first) => {
      for (const [second, count] of seconds) {
        const key = (numberOf[first] as number) * wordCount + (numberOf[second] as number);
        merged.set(key, (merged.get(key) ?? 0) + count);
      }
    });
    const keys = [...merged.keys()].sort((a, b) => a - b);
    return {
      vocabulary: kept.map(({ word }) => word),
      pairs: {
        wordCount,
        movable: rare,
        first: Int32Array.from(keys, (key) => Math.floor(key / wordCount)),
        second: Int32Array.from(keys, (key) => key % wordCount),
        count: Int32Array.from(keys, (key) => merged.get(key) as number),
      },
    };
  }

  #id(word: string): number {
    const known = this.#idOf.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.counts.push(0);
    this.#pairs.push(new Map());
    this.#idOf.set(word, id);
    return id;
  }

  #count(first: number, second: number): void {
    this.counts[second] = (this.counts[second] as number) + 1;
    const seconds = this.#pairs[first] as Map<number, number>;
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
}

/** Learns the classes and writes `data/en/word-clusters.txt`. */
function trainWordClusters(data: string): void {
  const counts = new PairCounts();
  for (const text of textsOf(data)) counts.add(text);
  const { vocabulary, pairs } = counts.pairs(MIN_COUNT);
  console.log(`${vocabulary.length} words, ${pairs.count.length} pairs`);
  const learn = (classes: number): Int32Array =>
    exchangeClusters(pairs, {
      classes,
      rounds: ROUNDS,
      onRound: (round, moved) => console.log(`${classes} classes, round ${round}: ${moved} words moved`),
    });
  const coarse = learn(COARSE);
  const fine = learn(FINE);
  const lines = new Map<string, string[]>();
  vocabulary.forEach((word, index) => {
    const key = `${coarse[index]} ${fine[index]}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [word]);
    else line.push(word);
  });
  const header = [
    '# Made by scripts/train/word-clusters.ts: coarse class, fine class, words in both. Digits are printed as 0.',
    '# Learnt from the news texts named in SOURCES.md.',
  ];
  const rows = [...lines].map(([key, words]) => `${key} ${words.join(' ')}`);
  writeFileSync(new URL('../../data/en/word-clusters.txt', import.meta.url), `${[...header, ...rows].join('\n')}\n`);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR is needed');
trainWordClusters(values.data);
