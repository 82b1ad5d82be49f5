import { consonantsOf, isSpellingOf, spellingKey } from '../../algorithms/index.ts';
import {
  agreeGiven,
  findOrganisation,
  findPlace,
  givenWordsOf,
  headKeyOf,
  institutionKeyOf,
  isJunior,
  isOrganisationNoun,
  isSamePerson,
  rarityOf,
  surnameOf,
} from '../../lexicons/index.ts';
import { initialsOf, SMALL_WORDS } from '../../text/index.ts';
import type { StoryName } from './story-name.ts';
import { visitBlocks } from './visit-blocks.ts';

/** Two places in the list of names that are one actor. */
export type NamePair = readonly [number, number];

const collect = (
  names: readonly StoryName[],
  keysOf: (name: StoryName) => readonly string[],
  same: (a: StoryName, b: StoryName) => boolean,
): NamePair[] => {
  const pairs: NamePair[] = [];
  visitBlocks(names, keysOf, (a, b) => {
    if (same(names[a] as StoryName, names[b] as StoryName)) pairs.push([a, b]);
  });
  return pairs;
};

const maybePerson = (name: StoryName): boolean => name.named && (name.kind === 'person' || name.kind === 'unknown');

/** More than one word; "Romley-Ryder" is one. */
const isFullName = ({ words, local }: StoryName): boolean => words.length > 1 && /[\s.]/u.test(local.name);

/** Full names with one surname and given names that agree: "Oskar V. Brandt" and "Oskar Brandt". */
export const pairPeople = (names: readonly StoryName[]): NamePair[] =>
  collect(
    names,
    (name) => (maybePerson(name) && isFullName(name) ? [surnameOf(name.words)] : []),
    (a, b) => isSamePerson(a.words, b.words),
  );

/** A bare surname or given name with the one full name of the story that has it. */
export function pairBareNames(
  names: readonly StoryName[],
  rootOf: (index: number) => number,
  weightOf: (index: number) => number,
): NamePair[] {
  const owners = new Map<string, Set<number>>();
  const add = (word: string, index: number): void =>
    void (owners.get(word) ?? owners.set(word, new Set()).get(word))?.add(rootOf(index));
  const bare = new Set(names.flatMap(({ kind, words }) => (kind === 'person' && words.length === 1 ? words : [])));
  for (const [index, name] of names.entries()) {
    // "Mitt Romley", of whom nothing tells what he is, and "Mr. Romley".
    const isPerson =
      name.kind === 'person' || (name.kind === 'unknown' && name.words.length === 2 && bare.has(surnameOf(name.words)));
    if (!isPerson || !name.named || !isFullName(name) || isJunior(name.words)) continue;
    add(`s ${surnameOf(name.words)}`, index);
    add(`g ${name.words[0] ?? ''}`, index);
    add(`k ${soundOf(name.words[0] ?? '')}`, index);
  }
  return names.flatMap((name, index): NamePair[] => {
    if (name.words.length !== 1 || !name.named || name.kind === 'group') return [];
    const surname = owners.get(`s ${name.words[0] ?? ''}`);
    const found = surname ?? owners.get(`g ${name.words[0] ?? ''}`) ?? owners.get(`k ${soundOf(name.words[0] ?? '')}`);
    if (found === undefined || found.size !== 1) return [];
    // "Romley" once taken for a town or a firm, beside a Mitt Romley named all over the story.
    const [owner = 0] = found;
    const weak = surname !== undefined && isPlainWord(name) && weightOf(owner) >= weightOf(index) * MIN_OWNER;
    if (!maybePerson(name) && !weak) return [];
    return [...found].map((owner) => [owner, index] as const);
  });
}

/** How many times as often as a bare word its bearer must be named, when the word was taken for something else. */
const MIN_OWNER = 5;
/** Whether a single word is no known place or organisation and no acronym. */
const isPlainWord = ({ local: { name } }: StoryName): boolean =>
  name !== name.toUpperCase() && findPlace(name) !== 'sure' && findOrganisation(name) === undefined;

/** Sound of a word long enough to be told by it; the word itself when it is short. */
const soundOf = (word: string): string => (word.length >= 5 ? spellingKey(word) : word);

const maybeOrganisation = (name: StoryName): boolean => name.kind === 'organisation' || name.kind === 'unknown';

/** Acronym with expansion, and expansions that differ in one word: "World Wildlife Fund" and "… Federation". */
export const pairAcronyms = (names: readonly StoryName[]): NamePair[] =>
  collect(
    names,
    (name) => {
      if (!maybeOrganisation(name) || !name.named) return [];
      if (name.words.length === 1) return [(name.words[0] ?? '').replaceAll('.', '')];
      const initials = initialsOf(name.words);
      return initials.length >= 3 ? [initials] : [];
    },
    (a, b) => {
      const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
      if (short.words.length === 1) return long.words.length > 2 && isAcronym(short.local.name);
      const shared = short.words.filter((word) => !SMALL_WORDS.has(word) && long.words.includes(word)).length;
      return shared >= 2 && short.words[0] === long.words[0] && Math.abs(long.words.length - short.words.length) <= 1;
    },
  );

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){3,8}$/u.test(name) || /^\p{Lu}\p{Ll}{2,4}$/u.test(name);

/** "Hexby Museum" with "Hexby Museum & Sculpture Garden": the one begins the other, and only one other. */
export function pairLongForms(names: readonly StoryName[], rootOf: (index: number) => number): NamePair[] {
  const byStart = new Map<string, Set<number>>();
  const longer = names.flatMap((name, index) =>
    name.kind === 'organisation' && name.named && name.words.length > 2 ? [index] : [],
  );
  for (const index of longer) {
    const words = names[index]?.words ?? [];
    for (let length = 2; length < Math.min(words.length, 6); length += 1) {
      const start = words.slice(0, length).join(' ');
      (byStart.get(start) ?? byStart.set(start, new Set()).get(start))?.add(index);
    }
  }
  return names.flatMap((name, index): NamePair[] => {
    if (name.kind !== 'organisation' || !name.named || name.words.length < 2) return [];
    const found = [...(byStart.get(name.words.join(' ')) ?? [])].filter((other) => rootOf(other) !== rootOf(index));
    const last = name.words.at(-1) ?? '';
    if (!isOrganisationNoun(last)) return [];
    const roots = new Set(found.map(rootOf));
    return roots.size === 1 ? [[found[0] as number, index]] : [];
  });
}

/** Institutions by a common noun: "Norway's military" and "the Norwegian army", "Hexby police" and its department. */
export const pairInstitutions = (names: readonly StoryName[]): NamePair[] =>
  collect(
    names,
    (name) =>
      name.kind === 'person' || (name.named && name.words.length < 2) ? [] : [institutionKeyOf(name.local.name)],
    (a, b) => a.kind !== 'place' || b.kind !== 'place' || a.key === b.key || !a.named || !b.named,
  );

/** Longest common part of two institutions' names that is looked up, in words. */
const MAX_CORE_WORDS = 4;

/** "the military" or "the foreign ministry in Berlin" with the story's most mentioned institution that ends so. */
export function pairBareInstitutions(names: readonly StoryName[], rootOf: (index: number) => number): NamePair[] {
  const weights = new Map<string, Map<number, number>>();
  for (const [index, name] of names.entries()) {
    if (name.kind === 'person' || name.words.length < 2) continue;
    const core = coreOf(name.words);
    for (let length = 1; length <= Math.min(MAX_CORE_WORDS, core.length - 1); length += 1) {
      const ending = core.slice(-length).join(' ');
      const byRoot = weights.get(ending) ?? new Map<number, number>();
      byRoot.set(rootOf(index), (byRoot.get(rootOf(index)) ?? 0) + name.local.mentions.length);
      weights.set(ending, byRoot);
    }
  }
  return names.flatMap((name, index): NamePair[] => {
    if (name.named || name.kind !== 'organisation') return [];
    const core = coreOf(name.words);
    const ranked = [...(weights.get(core.join(' ')) ?? [])]
      .filter(([root]) => root !== rootOf(index))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const [first, second] = ranked;
    if (first === undefined || (second !== undefined && second[1] * 2 > first[1])) return [];
    return [[first[0], index]];
  });
}

/** The words of a name up to "of" or "in", its chief noun made general: "foreign ministry in Berlin" → foreign, ministry. */
function coreOf(words: readonly string[]): string[] {
  const cut = words.findIndex((word) => /^(?:of|in|for|at|&|and)$/u.test(word));
  const core = cut > 0 ? words.slice(0, cut) : [...words];
  return [...core.slice(0, -1), headKeyOf(core.at(-1) ?? '')];
}

/** "Osk" and "Osk Province", "Hexby" and "Hexby city". */
export const pairPlaces = (names: readonly StoryName[]): NamePair[] =>
  collect(
    names,
    (name) => (name.kind === 'place' ? [name.words.join(' ').replace(/ (?:province|city|district)$/u, '')] : []),
    (a, b) => a.key !== b.key,
  );

/** Names spelt in two ways: same sound, or a letter off, with the rest of the name or a role to confirm it. */
export const pairSpellings = (names: readonly StoryName[], weightOf: (index: number) => number): NamePair[] => {
  const pairs: NamePair[] = [];
  visitBlocks(
    names,
    (name) => (name.named ? spellingBlocks(name) : []),
    (a, b) => {
      if (isMisspelling(names[a] as StoryName, names[b] as StoryName, weightOf(a), weightOf(b))) pairs.push([a, b]);
    },
  );
  return pairs;
};

function spellingBlocks(name: StoryName): string[] {
  const last = name.words.at(-1) ?? '';
  const first = name.words[0] ?? '';
  if (last.length < 3) return [];
  const sound = consonantsOf(last);
  const blocks = sound.length >= 2 ? [`c ${name.words.length} ${sound}`] : [];
  if (name.words.length > 1) blocks.push(`f ${spellingKey(first)} ${spellingKey(last).charAt(0)}`, `l ${last}`);
  else blocks.push(`w ${last.slice(0, 3)}`);
  return blocks;
}

/** A single word of this rarity is a proper name that no other article would hit on by chance (ln(N/n); unseen is about 9). */
const RARE = 6;
/** Single words are joined when one spelling is at least so many times as frequent as the other. */
const MIN_RATIO = 3;

function isMisspelling(a: StoryName, b: StoryName, weightA: number, weightB: number): boolean {
  if (a.key === b.key || !kindsAgree(a, b)) return false;
  if (a.words.length === 1 && b.words.length === 1) {
    const [x = '', y = ''] = [a.words[0], b.words[0]];
    if (Math.min(x.length, y.length) < 5 || !isSpellingOf(x, y)) return false;
    if (isInflection(x, y) || rarityOf(x) < RARE || rarityOf(y) < RARE) return false;
    if (a.kind === 'place' && b.kind === 'place') return spellingKey(x) === spellingKey(y);
    const [few, many] = weightA < weightB ? [weightA, weightB] : [weightB, weightA];
    return spellingKey(x) === spellingKey(y) || many >= few * MIN_RATIO;
  }
  if (a.words.length === 1 || b.words.length === 1) return false;
  if (a.kind === 'person' || b.kind === 'person') {
    const [surnameA, surnameB] = [surnameOf(a.words), surnameOf(b.words)];
    if (isInflection(surnameA, surnameB)) return false;
    const given = agreeGiven(givenWordsOf(a.words), givenWordsOf(b.words));
    const givenSpelt = given || isSpellingOf(a.words[0] ?? '', b.words[0] ?? '');
    if (surnameA === surnameB) return givenSpelt;
    if (!isSpellingOf(surnameA, surnameB)) return false;
    return given ? true : givenSpelt && sharesRole(a, b);
  }
  const big = (words: readonly string[]): string[] => words.filter((word) => word.length > 2);
  const [wordsA, wordsB] = [big(a.words), big(b.words)];
  if (wordsA.length !== wordsB.length || wordsA.length === 0) return false;
  let changed = 0;
  for (const [index, word] of wordsA.entries()) {
    const other = wordsB[index] ?? '';
    if (word === other) continue;
    if (isInflection(word, other) || spellingKey(word) !== spellingKey(other)) {
      if (!(isSpellingOf(word, other) && rarityOf(word) >= RARE))
        return a.kind === 'place' && sameSound(word, other) && wordsA.length > 1
          ? ++changed === 1 && index < wordsA.length
          : false;
    }
    changed += 1;
  }
  return changed <= 1;
}

const sameSound = (a: string, b: string): boolean =>
  a.length >= 4 && a.length === b.length && consonantsOf(a) === consonantsOf(b);

/** Kinds that can be one actor's: the same, or one of them not known. */
const kindsAgree = (a: StoryName, b: StoryName): boolean =>
  a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown';

const isInflection = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|es|n|an|ns|ans|i|is|er|ers)$/u.test(long.slice(short.length));
};

const sharesRole = (a: StoryName, b: StoryName): boolean =>
  [...a.roleWords].some((word) => word.length > 3 && b.roleWords.has(word));
