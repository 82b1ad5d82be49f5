/**
 * Cuts a run of characters without white space into words and marks, by the conventions of the Universal Dependencies
 * treebanks of English: clitics ("n’t", "’s") and marks stand alone; numbers, addresses, abbreviations and most prefixed
 * words stay whole. What was read before changes nothing. The words joined are the run. Linear.
 */
import { findKnownWord, loadTagging, type TaggingData } from '../../lexicons/index.ts';

export interface CutWord {
  readonly text: string;
  /** Of a word that is part of a contraction ("ca" of "can't"): what the lexicon says of it there. */
  readonly part?: TaggingData['contractions'][string][number];
}

/** One alternative per kind, tried in this order at every place. */
const KINDS = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s"“”<>()[\]{}]*[^\s"“”<>()[\]{}.,;:!?'’]`,
    String.raw`[\w.+\-]{1,64}@[\w\-]{1,64}(?:\.[\w\-]{1,64})+`,
    String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
    // "1,000", "7:30", "2016-17", "-5", "3rd", "90s", "5pm"
    String.raw`(?:(?<![^(["“‘'$])[+\-])?\d+(?:[.,:\/\-]\d+)*(?:(?:st|nd|rd|th|s|[ap]m|[ap]\.m\.)(?![\p{L}\p{N}]))?`,
    '(?:US|[CA])?[$£€¥₹]+',
    // "O’Brien’s", "U.S.-led", "AT&T": parted further below
    String.raw`\p{L}[\p{L}\p{M}\p{N}\u00AD\u2060]*(?:(?:\.?[\-‐‑–'’&]|\.)[\p{L}\p{M}\p{N}\u00AD\u2060]+)*(?:\.(?!\.))?`,
    // "’90s", "4’s"
    String.raw`['’]\d0s(?![\p{L}\p{N}])|['’]s(?![\p{L}\p{N}])`,
    String.raw`\.{2,}|-{2,}|–{2,}|_+|.`,
  ].join('|'),
  'gsu',
);
const LETTER = /^\p{L}/u;

/** The words of a run without white space. */
export function cutWords(run: string): CutWord[] {
  const known = cutKnown(run);
  if (known !== undefined) return known;
  return (run.match(KINDS) ?? []).flatMap((word) => (LETTER.test(word) ? cutWord(word) : [{ text: word }]));
}

/** A word of the lexicon whole, a contraction in its parts. */
function cutKnown(word: string): CutWord[] | undefined {
  const { contractions } = loadTagging();
  if (Object.hasOwn(contractions, word)) return contractions[word]?.map((part) => ({ text: part[0], part }));
  // "I’m" and "here’s" stand in the lexicon whole; they are cut like their kin.
  return findKnownWord(word) === undefined || CLITIC.test(word) ? undefined : [{ text: word }];
}

const CLITIC = /^(\p{L}.*?)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/isu;
/** "J.", "U.N.", "U.S", "Ph.D." */
const INITIALS = /^(?:\p{L}\.)+\p{L}?$|^(?:\p{L}{1,2}\.){2,}$/u;
const HOST = /^[\p{L}\p{N}\-.]+\.(?:com|org|net|gov|edu|co|uk|eu|tv|info|io|me)$/iu;

function cutWord(word: string): CutWord[] {
  const known = cutKnown(word);
  if (known !== undefined) return known;
  const stem = CLITIC.exec(word)?.[1];
  if (stem !== undefined) return [...cutWord(stem), { text: word.slice(stem.length) }];
  if (/[/@]/u.test(word) || INITIALS.test(word) || HOST.test(word)) return [{ text: word }];
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const dot = bare === word ? [] : [{ text: '.' }];
  if (HYPHEN.test(bare)) return isKeptWhole(bare) ? [{ text: bare }, ...dot] : word.split(HYPHEN).flatMap(cutPart);
  if (bare.includes('.')) return (word.match(DOTTED) ?? []).flatMap(cutPart);
  return bare === word ? [{ text: word }] : [...cutWord(bare), ...dot];
}

const HYPHEN = /([-‐‑–])/u;
/** After an abbreviation the dot stays with it ("Jan.6"). */
const DOTTED = /[^.]+\.?|\./gu;

const cutPart = (part: string): CutWord[] => (part === '' ? [] : cutWords(part));

/** "COVID-19", "co-founder", "clock-wise"; not "state-owned", "10-year-old". */
function isKeptWhole(word: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  const { keptPrefixes, keptSuffixes } = loadTagging();
  const parts = word.toLowerCase().split(HYPHEN);
  return keptPrefixes.includes(parts[0] ?? '') || keptSuffixes.includes(parts.at(-1) ?? '');
}
