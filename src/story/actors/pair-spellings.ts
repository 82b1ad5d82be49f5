import { consonantsOf, isSameSound, isSpellingOf, soundKey } from '../../algorithms/index.ts';
import { agreeGiven, givenWordsOf, rarityOf, surnameOf } from '../../lexicons/index.ts';
import type { NamePair } from './collect-pairs.ts';
import type { StoryName } from './story-name.ts';
import { visitBlocks } from './visit-blocks.ts';

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
  const blocks = sound.length >= 2 ? [`c ${name.words.length > 1 ? 'full' : 'bare'} ${sound}`] : [];
  if (name.words.length > 1) blocks.push(`f ${soundKey(first)} ${soundKey(last).charAt(0)}`, `l ${last}`);
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
    if (a.kind === 'place' && b.kind === 'place') return isSameSound(x, y);
    const [few, many] = weightA < weightB ? [weightA, weightB] : [weightB, weightA];
    return isSameSound(x, y) || many >= few * MIN_RATIO;
  }
  if (a.words.length === 1 || b.words.length === 1) return false;
  if (a.kind === 'person' || b.kind === 'person') {
    const [surnameA, surnameB] = [surnameOf(a.words), surnameOf(b.words)];
    if (isInflection(surnameA, surnameB)) return false;
    const given = agreeGiven(givenWordsOf(a.words), givenWordsOf(b.words));
    const givenSpelt = given || isSpellingOf(a.words[0] ?? '', b.words[0] ?? '');
    if (surnameA === surnameB) return given || (givenSpelt && a.words[0] !== b.words[0]);
    if (!isSpellingOf(surnameA, surnameB)) return false;
    // "Moamar Gorvani" and "Muammar Qorvani": both names sound the same.
    const heard = isSameSound(surnameA, surnameB) && isSameSound(a.words[0] ?? '', b.words[0] ?? '');
    return given || heard || (givenSpelt && sharesRole(a, b));
  }
  const big = (words: readonly string[]): string[] => words.filter((word) => word.length > 2);
  const [wordsA, wordsB] = [big(a.words), big(b.words)];
  if (wordsA.length !== wordsB.length || wordsA.length === 0) return false;
  let changed = 0;
  for (const [index, word] of wordsA.entries()) {
    const other = wordsB[index] ?? '';
    if (word === other) continue;
    if (isInflection(word, other) || !isSameSound(word, other)) {
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
