import { headKeyOf, institutionKeyOf } from '../../lexicons/index.ts';
import { foldText, initialsOf, SMALL_WORDS } from '../../text/index.ts';
import { collectPairs, type NamePair } from './collect-pairs.ts';
import type { StoryName } from './story-name.ts';

const maybeOrganisation = (name: StoryName): boolean => name.kind === 'organisation' || name.kind === 'unknown';

/** Names that have an acronym in common, as some article defines it; and expansions that differ in a word or so. */
export const pairExpansions = (names: readonly StoryName[]): NamePair[] =>
  collectPairs(
    names,
    (name) => {
      if (!maybeOrganisation(name) || !name.named) return [];
      const initials = name.words.length > 1 ? initialsOf(name.words) : '';
      const printed = acronymsOf(name).map((letters) => `defined ${letters}`);
      return initials.length >= 3 ? [...printed, initials] : printed;
    },
    (a, b) => {
      const lettersOfB = acronymsOf(b);
      if (acronymsOf(a).some((letters) => lettersOfB.includes(letters))) return true;
      const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
      const shared = short.words.filter((word) => !SMALL_WORDS.has(word) && long.words.includes(word)).length;
      return shared >= 2 && short.words[0] === long.words[0] && long.words.length - short.words.length <= 1;
    },
  );

const acronymsOf = ({ forms }: StoryName): string[] =>
  forms.filter(isAcronym).map((form) => foldText(form).replaceAll('.', ''));

/** An acronym that no article of the story spells out beside it, with the one longer name that has these initials. */
export function pairAcronyms(names: readonly StoryName[], rootOf: (index: number) => number): NamePair[] {
  const byInitials = new Map<string, Map<number, number>>();
  const spelt = new Set<number>();
  for (const [index, name] of names.entries()) {
    if (!maybeOrganisation(name) || !name.named || name.words.length < 3) continue;
    spelt.add(rootOf(index));
    const byRoot = byInitials.get(initialsOf(name.words)) ?? new Map<number, number>();
    byInitials.set(initialsOf(name.words), byRoot.set(rootOf(index), index));
  }
  return names.flatMap((name, index): NamePair[] => {
    if (!maybeOrganisation(name) || name.words.length !== 1 || spelt.has(rootOf(index))) return [];
    const longer = acronymsOf(name).flatMap((letters) => [...(byInitials.get(letters)?.values() ?? [])]);
    return longer.length === 1 ? [[longer[0] as number, index]] : [];
  });
}

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
