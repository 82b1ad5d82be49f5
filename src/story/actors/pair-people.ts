import { soundKey } from '../../algorithms/index.ts';
import {
  findOrganisation,
  findPlace,
  type Gender,
  isJunior,
  isKinNoun,
  isSamePerson,
  surnameOf,
} from '../../lexicons/index.ts';
import { collectPairs, type NamePair } from './collect-pairs.ts';
import { agreed, type StoryName } from './story-name.ts';

const maybePerson = (name: StoryName): boolean => name.named && (name.kind === 'person' || name.kind === 'unknown');

/** More than one word; "Romley-Ryder" is one. */
const isFullName = ({ words, local }: StoryName): boolean => words.length > 1 && /[\s.]/u.test(local.name);

/** Full names with one surname and given names that agree: "Oskar V. Brandt" and "Oskar Brandt". */
export const pairPeople = (names: readonly StoryName[]): NamePair[] =>
  collectPairs(
    names,
    (name) => (maybePerson(name) && isFullName(name) ? [surnameOf(name.words)] : []),
    (a, b) => isSamePerson(a.words, b.words),
  );

/** A bare surname or given name with the one full name of the story that has it and is not surely somebody else. */
export function pairBareNames(
  names: readonly StoryName[],
  rootOf: (index: number) => number,
  weightOf: (index: number) => number,
): NamePair[] {
  const owners = new Map<string, Set<number>>();
  const traits = new Map<number, Traits>();
  const add = (word: string, index: number): void =>
    void (owners.get(word) ?? owners.set(word, new Set()).get(word))?.add(rootOf(index));
  const bare = new Set(names.flatMap(({ kind, words }) => (kind === 'person' && words.length === 1 ? words : [])));
  for (const [index, name] of names.entries()) {
    // "Mitt Romley", of whom nothing tells what he is, and "Mr. Romley".
    const isPerson =
      name.kind === 'person' || (name.kind === 'unknown' && name.words.length === 2 && bare.has(surnameOf(name.words)));
    if (!isPerson || !name.named || !isFullName(name) || isJunior(name.words)) continue;
    const trait = traits.get(rootOf(index)) ?? { genders: new Set(), words: new Set() };
    traits.set(rootOf(index), trait);
    if (name.gender !== undefined) trait.genders.add(name.gender);
    for (const word of name.roleWords) trait.words.add(word);
    add(`s ${surnameOf(name.words)}`, index);
    add(`g ${name.words[0] ?? ''}`, index);
    add(`k ${soundOf(name.words[0] ?? '')}`, index);
    add(`x ${soundOf(surnameOf(name.words))}`, index);
  }
  return names.flatMap((name, index): NamePair[] => {
    if (name.words.length !== 1 || !name.named || name.kind === 'group') return [];
    const [word = ''] = name.words;
    const heard = owners.get(`k ${soundOf(word)}`) ?? owners.get(`x ${soundOf(word)}`);
    const surname = owners.get(`s ${word}`);
    const all = [...(surname ?? owners.get(`g ${word}`) ?? heard ?? [])];
    const others = all.filter((owner) => !isSomebodyElse(name, traits.get(owner)));
    const inOffice = others.filter((owner) =>
      officesOf(name.roleWords).some((word) => traits.get(owner)?.words.has(word)),
    );
    const found = inOffice.length === 1 ? inOffice : others;
    if (found.length !== 1) return [];
    // "Romley" once taken for a town or a firm, beside a Mitt Romley named all over the story.
    const [owner = 0] = found;
    const weak = surname !== undefined && isPlainWord(name) && weightOf(owner) >= weightOf(index) * MIN_OWNER;
    if (!maybePerson(name) && !weak) return [];
    return [[owner, index]];
  });
}

/** Posts by which a bare surname is told from that of a relative. */
const OFFICES = ['president', 'king', 'queen', 'pope', 'chancellor', 'premier', 'minister', 'governor', 'mayor'];

const officesOf = (words: ReadonlySet<string>): string[] => OFFICES.filter((word) => words.has(word));

/** What all articles tell of a person with a full name. */
interface Traits {
  readonly genders: Set<Gender>;
  /** Folded words of the roles. */
  readonly words: Set<string>;
}

/** "Mr. Arrel" is not Ada Arrel, and "President Arrel" is not his daughter. */
function isSomebodyElse({ gender, roleWords }: StoryName, bearer: Traits | undefined): boolean {
  if (bearer === undefined) return false;
  const told = agreed(bearer.genders);
  if (gender !== undefined && told !== undefined && gender !== told) return true;
  const offices = officesOf(roleWords);
  return offices.length > 0 && !offices.some((word) => bearer.words.has(word)) && [...bearer.words].some(isKinNoun);
}

/** How many times as often as a bare word its bearer must be named, when the word was taken for something else. */
const MIN_OWNER = 5;
/** Whether a single word is no known place or organisation and no acronym. */
const isPlainWord = ({ local: { name } }: StoryName): boolean =>
  name !== name.toUpperCase() && findPlace(name) !== 'sure' && findOrganisation(name) === undefined;

/** Sound of a word long enough to be told by it; the word itself when it is short. */
const soundOf = (word: string): string => (word.length >= 5 ? soundKey(word) : word);
