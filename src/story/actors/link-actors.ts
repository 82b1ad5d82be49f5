import { UnionFind } from '../../algorithms/index.ts';
import type { Gender } from '../../lexicons/index.ts';
import type { ActorKind } from '../../model/index.ts';
import type { NamePair } from './collect-pairs.ts';
import { pairAcronyms, pairBareInstitutions, pairExpansions, pairInstitutions } from './pair-organisations.ts';
import { pairBareNames, pairPeople } from './pair-people.ts';
import { pairPlaces } from './pair-places.ts';
import { pairShortForms } from './pair-short-forms.ts';
import { pairSpellings } from './pair-spellings.ts';
import { agreed, type StoryName } from './story-name.ts';

/**
 * Joins the actors of all articles of a story: sure joins first, so that the unsure ones see whole actors. Each step only
 * compares names that meet under a key, never all with all.
 */
export function linkActors(names: StoryName[]): number[][] {
  const sets = new UnionFind(names.length);
  const rootOf = (index: number): number => sets.find(index);
  const join = (pairs: readonly NamePair[]): void => {
    for (const [a, b] of pairs) sets.union(a, b);
    settleKinds(names, sets);
  };
  join(pairEqual(names));
  shareTraits(names, sets);
  join(pairPeople(names));
  join(pairSpellings(names, weigher(names, sets)));
  join(pairBareNames(names, rootOf, weigher(names, sets)));
  join(pairExpansions(names));
  join(pairAcronyms(names, rootOf));
  join(pairShortForms(names, rootOf, weigher(names, sets)));
  join(pairInstitutions(names));
  join(pairBareInstitutions(names, rootOf));
  join(pairPlaces(names));
  return sets.groups();
}

/** Equal keys; a common-noun person ("a spokesman") is nobody's equal outside its article unless its words tell. */
function pairEqual(names: readonly StoryName[]): NamePair[] {
  const genders = new Map<string, Set<Gender>>();
  for (const { key, words, gender } of names)
    if (words.length === 1 && gender !== undefined)
      (genders.get(key) ?? genders.set(key, new Set()).get(key))?.add(gender);
  const first = new Map<string, number>();
  const pairs: NamePair[] = [];
  for (const [index, name] of names.entries()) {
    if (!name.named && name.words.length < 2 && name.kind !== 'organisation') continue;
    // "Mr. Arrel" here and "Mrs. Arrel" there are two people.
    const apart = name.words.length === 1 && genders.get(name.key)?.size === 2 ? (name.gender ?? '') : '';
    const key = `${name.named ? 'n' : 'd'}${apart} ${name.key}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else pairs.push([other, index]);
  }
  return pairs;
}

/** Whatever some article says of an actor may tell that another spelling is the same one, or another person. */
function shareTraits(names: readonly StoryName[], sets: UnionFind): void {
  for (const group of sets.groups()) {
    if (group.length < 2) continue;
    const shared = new Set(group.flatMap((index) => [...(names[index] as StoryName).roleWords]));
    const gender = agreed(group.map((index) => (names[index] as StoryName).gender));
    for (const index of group) {
      (names[index] as StoryName).roleWords = shared;
      (names[index] as StoryName).gender = gender;
    }
  }
}

/** Mentions of the whole actor so far that a name belongs to. */
function weigher(names: readonly StoryName[], sets: UnionFind): (index: number) => number {
  const weights = new Map<number, number>();
  for (const [index, name] of names.entries()) {
    const root = sets.find(index);
    weights.set(root, (weights.get(root) ?? 0) + name.local.mentions.length);
  }
  return (index) => weights.get(sets.find(index)) ?? 0;
}

/** One actor has one kind: that of most mentions; "unknown" gives way to any other. */
function settleKinds(names: StoryName[], sets: UnionFind): void {
  const votes = new Map<number, Map<ActorKind, number>>();
  for (const [index, name] of names.entries()) {
    const byKind = votes.get(sets.find(index)) ?? new Map<ActorKind, number>();
    byKind.set(
      name.local.kind,
      (byKind.get(name.local.kind) ?? 0) + (name.local.kind === 'unknown' ? 0 : name.local.mentions.length),
    );
    votes.set(sets.find(index), byKind);
  }
  for (const [index, name] of names.entries()) {
    const ranked = [...(votes.get(sets.find(index)) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    name.kind = ranked[0]?.[0] ?? name.kind;
  }
}
