/**
 * What the tagger of parts of speech knows: of 87,000 words the usual tag and the lemmas, of contractions the parts, and
 * the patterns that correct a tag by its neighbours. Compiled by `scripts/build-tagging.ts`. The words stay one sorted
 * text, searched by halving: nothing is built at start, and what was asked for is kept.
 */
import { remember } from '../text/index.ts';
import { loadJson } from './load-json.ts';
import { loadText } from './load-list.ts';

/** The file `data/en/tagging.json`. Tags are numbers into `tags`. */
export interface TaggingData {
  readonly note: string;
  /** Universal part-of-speech tags. */
  readonly tags: readonly string[];
  /** Sets of tags that a word can have. */
  readonly clusters: readonly (readonly number[])[];
  readonly machines: readonly TagMachine[];
  /** First and last parts that a hyphen does not cut off: "mid-", "-like". */
  readonly keptPrefixes: readonly string[];
  readonly keptSuffixes: readonly string[];
  readonly contractions: Readonly<
    Record<string, readonly (readonly [word: string, tag: number, hint: number, cluster: number, lemma: string])[]>
  >;
  /** What words have in common, beside each word by its number. */
  readonly kinds: readonly (readonly [tag: number, hint: number, cluster: number, isBaseForm: number])[];
}

/** A finite automaton over tags and hints (event `32 + hint`; 95: end of the words). State 0 is its start. */
export interface TagMachine {
  readonly states: number;
  readonly ways: readonly (readonly [from: number, event: number, to: number])[];
  /** The end of a shorter pattern, which holds when a longer one fails after this state. */
  readonly otherwise: readonly (readonly [state: number, end: number])[];
  /** Where a pattern ends: how far into it the token is that changes, and its tag; negative: also one it cannot have; 0: no change. */
  readonly ends: readonly (readonly [state: number, skipped: number, tag: number])[];
}

/** A word of the lexicon. */
export interface KnownWord {
  /** Its usual tag. */
  readonly tag: number;
  /** The event it is for the patterns, instead of its tag; 0: none. */
  readonly hint: number;
  readonly cluster: number;
  readonly isBaseForm: boolean;
  /** One lemma, or those of noun, verb, adjective and any other use; none: the word itself. */
  readonly lemmas: readonly string[];
}

let data: TaggingData | undefined;
/** Tags, patterns and contractions. */
export const loadTagging = (): TaggingData => (data ??= loadJson<TaggingData>('tagging.json'));

/** Lines `word kind lemma lemma …`, sorted by code units; the first one says what they are. */
let lines: string | undefined;

/** A word of the lexicon by its spelling, case told apart. */
export const findKnownWord = remember(searchWord);

function searchWord(word: string): KnownWord | undefined {
  lines ??= loadText('tagging-words.txt');
  let low = lines.indexOf('\n') + 1;
  let high = lines.length;
  // The line, if there is one, starts in [low, high); both are starts of lines.
  while (low < high) {
    const line = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = lines.indexOf('\n', line);
    const space = lines.indexOf(' ', line);
    const found = lines.slice(line, space);
    if (found === word) return readLine(lines.slice(space + 1, end));
    if (found < word) low = end + 1;
    else high = line;
  }
  return undefined;
}

function readLine(line: string): KnownWord {
  const [number, ...lemmas] = line.split(' ');
  const [tag, hint, cluster, isBaseForm] = loadTagging().kinds[Number(number)] as TaggingData['kinds'][number];
  return { tag, hint, cluster, isBaseForm: isBaseForm === 1, lemmas };
}
