/**
 * Compiles `data/en/tagging.json` and `data/en/tagging-words.txt` from the English model of wink-nlp (npm `wink-eng-lite-web-model`, MIT): the usual part
 * of speech and the lemmas of each word, what contractions consist of, and the patterns that correct a tag by its
 * neighbours. As a file of its own it loads in a tenth of the time and depends on nothing that was read before.
 * Run: `npx tsx scripts/build-tagging.ts`. The model's licence: `data/en/WINK-LICENSE.txt`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TaggingData } from '../src/lexicons/index.ts';

/** A feature of a lexeme: which 32-bit word of its packet holds it, under which mask, shifted by how many bits. */
type Place = readonly [word: number, mask: number, shift: number, ...rest: unknown[]];
interface Model {
  readonly core: () => {
    readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Place>> };
    readonly lexicon: Uint32Array;
    readonly xpansions: Uint32Array;
    readonly features: {
      readonly lexeme: { readonly list: readonly string[] };
      readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
    };
    readonly pos: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
    readonly preserve: Readonly<Record<'prefix' | 'suffix', Readonly<Record<string, boolean>>>>;
  };
  readonly pos: () => { readonly machines: readonly string[] };
  readonly addons: {
    readonly lemmatize: (
      word: string,
      tag: string,
      cache: { hasSamePOS: (word: string, tag: string) => boolean },
    ) => string;
  };
}
const model = createRequire(import.meta.url)('wink-eng-lite-web-model') as Model;
const { packing, lexicon, xpansions, features, pos, preserve } = model.core();
const lexemes = features.lexeme.list;
const indexOf = new Map(lexemes.map((word, index) => [word, index]));

function read(index: number, feature: string): number {
  const place = packing.layout[feature];
  if (place === undefined) throw new Error(`the model has no feature ${feature}`);
  const [word, mask, shift] = place;
  return ((lexicon[word + index * packing.size] ?? 0) & mask) >>> shift;
}
const spelling = (index: number): number => (read(index, 'isSpellingMapped') === 1 ? read(index, 'lemma') : index);
const normal = (index: number): number =>
  read(index, 'isSpellingMapped') === 1 ? read(index, 'lemma') : index + read(index, 'normal');
const wordAt = (index: number): string => lexemes[index] as string;

const lemmatizer = {
  hasSamePOS(word: string, tag: string): boolean {
    const index = indexOf.get(word);
    if (index === undefined || read(index, 'isContraction') === 1 || read(index, 'isBaseForm') === 0) return false;
    return (features.posClusters.list[read(index, 'lexemeCID')] as ReadonlySet<number>).has(pos.hash[tag] ?? -1);
  },
};
/** One lemma, or four: of the noun, the verb, the adjective and every other use. Empty: the word itself. */
function lemmasOf(index: number): string {
  const base = wordAt(normal(index));
  const used = spelling(index);
  if (read(used, 'isSLemma') === 1) return wordAt(read(used, 'lemma')) === base ? '' : wordAt(read(used, 'lemma'));
  const lemmas = ['NOUN', 'VERB', 'ADJ'].map((tag) => model.addons.lemmatize(base, tag, lemmatizer));
  return lemmas.every((lemma) => lemma === base) ? '' : [...lemmas, base].join(' ');
}

/** Contractions that are spelt as their parts are: "don't" is "do" and "n't". */
function partsOf(index: number): TaggingData['contractions'][string] | undefined {
  const packed = read(index, 'lemma');
  const first = packed & 0x3fff;
  const count = (packed >> 14) & 0x1f;
  const parts = Array.from({ length: count / 4 }, (_, part) => {
    const [lexeme = 0, norm = 0, lemma = 0, tag = 0] = xpansions.subarray(first + 4 * part, first + 4 * part + 4);
    return [wordAt(lexeme), tag, read(lexeme, 'posHint'), read(norm, 'lexemeCID'), wordAt(lemma)] as const;
  });
  return parts.map(([word]) => word).join('') === wordAt(index) ? parts : undefined;
}

/** Abbreviations that, in lower case, are more often the last word of a sentence. */
const SENTENCE_ENDS = new Set(
  'a. apt. co. col. fig. figs. gal. ha. ill. in. mar. mass. miss. mo. no. rep. sat. sen. sun. wash. wed.'.split(' '),
);

const kinds: string[] = [];
const lines: string[] = [];
const contractions: Record<string, TaggingData['contractions'][string]> = {};
for (const [index, word] of lexemes.entries()) {
  if (index === 0 || /\s/u.test(word) || SENTENCE_ENDS.has(word)) continue;
  if (read(index, 'isContraction') === 1) {
    const parts = partsOf(index);
    if (parts !== undefined) contractions[word] = parts;
    continue;
  }
  const tag = read(spelling(index), 'pos') || (pos.hash['NOUN'] ?? 0);
  const packed = [tag, read(index, 'posHint'), read(normal(index), 'lexemeCID'), read(index, 'isBaseForm')];
  const kind = packed.join(' ');
  if (!kinds.includes(kind)) kinds.push(kind);
  lines.push(`${word} ${kinds.indexOf(kind)} ${lemmasOf(index)}`.trimEnd());
}

/** The machine's states with their ways out, and which states end a pattern: its first token and the tag it gives. */
function readMachine(json: string): TaggingData['machines'][number] {
  const HINT = 1_080_000;
  const END = 2_070_000;
  const OTHERWISE = '2070003';
  const [, states, ways, ends, marks] = JSON.parse(json) as [
    number,
    number,
    Record<string, Record<string, number>>,
    Record<string, string>,
    Record<string, [number, number]>,
  ];
  const eventOf = (event: number): number => (event >= END ? 95 : event >= HINT ? 32 + event - HINT : event);
  return {
    states: states + 1,
    ways: Object.entries(ways).flatMap(([from, row]) =>
      Object.entries(row)
        .filter(([event]) => event !== OTHERWISE && /^\d+$/u.test(event))
        .map(([event, to]) => [Number(from), eventOf(Number(event)), to] as const),
    ),
    otherwise: Object.entries(ways)
      .filter(([, row]) => (row[OTHERWISE] ?? 0) !== 0)
      .map(([from, row]) => [Number(from), row[OTHERWISE] as number] as const),
    ends: Object.entries(ends).map(([state, name]) => [Number(state), marks[state]?.[0] ?? 0, Number(name)] as const),
  };
}

const wordOf = (line: string): string => line.slice(0, line.indexOf(' '));
const isLower = (word: string): boolean => word === word.toLowerCase();
const data: TaggingData = {
  note: 'Built by scripts/build-tagging.ts from wink-eng-lite-web-model (see WINK-LICENSE.txt).',
  tags: pos.list,
  clusters: features.posClusters.list.map((cluster) => [...cluster]),
  machines: model.pos().machines.map(readMachine),
  keptPrefixes: Object.keys(preserve.prefix).filter(isLower),
  keptSuffixes: Object.keys(preserve.suffix).filter(isLower),
  contractions,
  kinds: kinds.map((kind) => kind.split(' ').map(Number) as [number, number, number, number]),
};
const write = (name: string, text: string): void => writeFileSync(new URL(`../data/en/${name}`, import.meta.url), text);
write('tagging.json', `${JSON.stringify(data)}\n`);
const sorted = lines.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
const title =
  '# Built by scripts/build-tagging.ts (see WINK-LICENSE.txt): word, kind (in tagging.json), lemmas where it is not its own.';
write('tagging-words.txt', `${title}\n${sorted.join('\n')}\n`);
console.log(`${lexemes.length} words, ${Object.keys(contractions).length} contractions`);
