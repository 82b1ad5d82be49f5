import { headKeyOf, institutionKeyOf } from '../../lexicons/index.ts';
import { foldText, initialsOf, SMALL_WORDS } from '../../text/index.ts';
import { collectPairs, type NamePair } from './collect-pairs.ts';
import type { StoryName } from './story-name.ts';

const maybeOrganisation = (name: StoryName): boolean => name.kind === 'organisation' || name.kind === 'unknown';

/** Acronym with expansion, and expansions that differ in one word: "World Wildlife Fund" and "… Federation". */
export const pairAcronyms = (names: readonly StoryName[]): NamePair[] =>
  collectPairs(
    names,
    (name) => {
      if (!maybeOrganisation(name) || !name.named) return [];
      const printed = name.forms.filter(isAcronym).map((form) => foldText(form).replaceAll('.', ''));
      const initials = name.words.length > 1 ? initialsOf(name.words) : '';
      return initials.length >= 3 ? [...new Set([...printed, initials])] : printed;
    },
    (a, b) => {
      const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
      if (a.forms.some((form) => isAcronym(form) && b.forms.includes(form))) return true;
      if (short.words.length === 1) return long.words.length > 2 && isAcronym(short.local.name);
      const shared = short.words.filter((word) => !SMALL_WORDS.has(word) && long.words.includes(word)).length;
      return shared >= 2 && short.words[0] === long.words[0] && Math.abs(long.words.length - short.words.length) <= 1;
    },
  );

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){3,8}$/u.test(name) || /^\p{Lu}\p{Ll}{2,4}$/u.test(name);

/** Institutions by a common noun: "Norway's military" and "the Norwegian army", "Hexby police" and its department. */
export const pairInstitutions = (names: readonly StoryName[]): NamePair[] =>
  collectPairs(
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
