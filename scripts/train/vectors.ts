/**
 * Learns the word vectors of `data/en/word-vectors.bin` from unlabelled news: mutual information of words that stand near
 * each other, reduced to its strongest directions. Dev and test parts with sentence pairs are not read. No text is kept.
 * Minutes on one core, some 2 GB of memory, deterministic.
 * usage: npm run train -- vectors --data DIR [--out FILE]
 *   (DIR holds allsides/, basil/, ecbplus/, galaxy_wikinews/, giveme5w1h/, ner/ and polnear/)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readTagged } from '../../eval/tagged/index.ts';
import { segment } from '../../src/article/index.ts';
import { baseStemOf } from '../../src/lexicons/index.ts';
import { countCompany, SENTENCE_END } from './count-company.ts';
import { factorRows } from './factor-rows.ts';

/** Words seen less often tell too little of their company; of the rest the most frequent are kept. */
const MIN_COUNT = 6;
const CONTEXTS = 30_000;
const WORDS = 20_000;
/** More numbers gain nothing on headlines. */
const WIDTH = 64;
/** Largest value of a signed byte. */
const MAX_BYTE = 127;

/** Texts to learn from, in a fixed order. */
function* textsOf(data: string): Generator<string> {
  for (const { text } of readTagged(readFileSync(join(data, 'ner', 'conll2003-train.tsv'), 'utf8'))) yield text;
  const polnear = join(data, 'polnear', 'train', 'text');
  for (const file of readdirSync(polnear).sort()) yield readFileSync(join(polnear, file), 'utf8');
  const collections = ['giveme5w1h', 'basil', 'galaxy_wikinews'].map((name) =>
    readFileSync(join(data, name, 'articles.jsonl'), 'utf8'),
  );
  const packed = [join('ecbplus', 'ecbplus.jsonl.gz'), join('allsides', 'articles.jsonl.gz')];
  for (const path of packed) collections.push(gunzipSync(readFileSync(join(data, path))).toString('utf8'));
  for (const lines of collections) {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const { title = '', text } = JSON.parse(line) as { title?: string; text: string };
      yield `${title}\n${text}`;
    }
  }
}

interface NumberedText {
  /** Stems by first sight. */
  readonly stems: readonly string[];
  readonly counts: readonly number[];
  /** Numbers of the stems in order of the text, -1 after each sentence. */
  readonly text: readonly number[];
}

/** Every sentence once: what many pages print alike is furniture. */
function numberWords(texts: Iterable<string>): NumberedText {
  const numberOf = new Map<string, number>();
  const counts: number[] = [];
  const numbers: number[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    const source = { id: '', path: '', title: '', language: 'en', sha256: '', text, credits: [] };
    const { sentences, tokens } = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
    for (const { span, firstToken, endToken } of sentences) {
      const sentence = text.slice(span.start, span.end).toLowerCase();
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      for (const { norm, stem } of tokens.slice(firstToken, endToken)) {
        if (!/[\p{L}\p{N}]/u.test(norm) || /\s/u.test(stem)) continue;
        const key = baseStemOf(stem).replace(/\d/gu, '0');
        const number = numberOf.get(key) ?? numberOf.size;
        numberOf.set(key, number);
        counts[number] = (counts[number] ?? 0) + 1;
        numbers.push(number);
      }
      numbers.push(-1);
    }
  }
  return { stems: [...numberOf.keys()], counts, text: numbers };
}

/** Learns the vectors and writes them; the layout is drawn in `src/lexicons/word-vectors.ts`. */
function trainVectors(data: string, out: string | URL): void {
  const { stems, counts, text } = numberWords(textsOf(data));
  const countOf = (number: number): number => counts[number] as number;
  const kept = stems
    .map((_, number) => number)
    .filter((number) => countOf(number) >= MIN_COUNT)
    .sort((p, q) => countOf(q) - countOf(p) || p - q)
    .slice(0, CONTEXTS);
  const rowOf = new Int32Array(stems.length).fill(-1);
  for (const [row, number] of kept.entries()) rowOf[number] = row;
  const rowsOfText = Int32Array.from(text, (number) => (number < 0 ? SENTENCE_END : (rowOf[number] as number)));
  console.log(`${text.length} words, ${kept.length} of them kept as contexts`);
  const vectors = factorRows(countCompany(rowsOfText, kept.map(countOf)), WIDTH);
  const words = kept
    .map((number, row) => ({ stem: stems[number] as string, row }))
    .filter(({ stem }) => /^[a-z][a-z'&.-]*$/u.test(stem))
    .slice(0, WORDS);
  const bytes = new Int8Array(words.length * WIDTH);
  for (const [place, { row }] of words.entries()) {
    const vector = vectors.subarray(row * WIDTH, (row + 1) * WIDTH);
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    bytes.set(
      Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((value / largest) * MAX_BYTE))),
      place * WIDTH,
    );
  }
  const head = Buffer.from(`${WIDTH} ${words.map(({ stem }) => stem).join(' ')}\n`, 'latin1');
  writeFileSync(out, Buffer.concat([head, Buffer.from(bytes.buffer)]));
  console.log(`${words.length} words of ${WIDTH} numbers`);
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR is needed');
trainVectors(values.data, values.out ?? new URL('../../data/en/word-vectors.bin', import.meta.url));
