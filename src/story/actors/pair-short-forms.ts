import {
  countryOfDemonym,
  findOrganisation,
  findPlace,
  isGivenName,
  isOrganisationNoun,
  rarityOf,
  type Shortening,
  shorteningOf,
} from '../../lexicons/index.ts';
import { foldText } from '../../text/index.ts';
import type { NamePair } from './collect-pairs.ts';
import type { StoryName } from './story-name.ts';

/** Words of the longest beginning or ending that is looked up. */
const MAX_PART = 5;
/** A single word of this rarity is nobody's but its bearer's (ln(N/n)). */
const RARE = 6;
/** Of several bearers, one must be mentioned so many times as often as the next. */
const CLEARLY_MORE = 2;

/**
 * "Hexby Museum" with "Hexby Museum & Sculpture Garden", "Foreign Ministry" with "Oskan Foreign Ministry", "Norvane" with
 * "Norvane Engineering": a name that another one of the story begins or ends with, when no second one does. Linear.
 */
export function pairShortForms(
  names: readonly StoryName[],
  rootOf: (index: number) => number,
  weightOf: (index: number) => number,
): NamePair[] {
  const byPart = new Map<string, Map<number, number>>();
  const add = (key: string, index: number): void => {
    const byRoot = byPart.get(key) ?? new Map<number, number>();
    byPart.set(key, byRoot);
    if (!byRoot.has(rootOf(index))) byRoot.set(rootOf(index), index);
  };
  for (const [index, { kind, named, words, forms }] of names.entries()) {
    if (kind !== 'organisation' || !named) continue;
    if (words.length > 1) for (const form of forms) add(`form ${foldText(form)}`, index);
    for (let length = 1; length <= Math.min(MAX_PART, words.length - 1); length += 1) {
      add(`start ${words.slice(0, length).join(' ')}`, index);
      add(`end ${words.slice(-length).join(' ')}`, index);
    }
  }
  return names.flatMap((name, index): NamePair[] => {
    if (isUnknownPlace(name)) {
      const called = [...(byPart.get(`form ${name.words.join(' ')}`) ?? [])].filter(([root]) => root !== rootOf(index));
      return called.length === 1 ? called.map(([, long]) => [long, index] as const) : [];
    }
    if (!mayBeShort(name)) return [];
    const key = name.words.join(' ');
    for (const how of ['start', 'end', 'first-word'] as const) {
      if (name.words.length === 1 && !standsAlone(name, how)) continue;
      const found = [...(byPart.get(`${how === 'end' ? how : 'start'} ${key}`) ?? [])].filter(
        ([root, long]) => root !== rootOf(index) && shorteningOf(name.words, names[long]?.words ?? []) === how,
      );
      const ranked = found.map(([, long]) => long).sort((a, b) => weightOf(b) - weightOf(a) || a - b);
      const [first, second] = ranked;
      if (first === undefined || (second !== undefined && weightOf(first) < weightOf(second) * CLEARLY_MORE)) continue;
      return [[first, index]];
    }
    return [];
  });
}

/** A name that no list knows as somebody else's. */
const mayBeShort = ({ named, kind, local: { name } }: StoryName): boolean =>
  named &&
  (kind === 'organisation' || kind === 'unknown') &&
  findOrganisation(name) === undefined &&
  findPlace(name) !== 'sure';

/** "(Halcyon)" behind a dateline looks like a place, until another report calls Halcyon Press Agency so. */
const isUnknownPlace = ({ named, kind, words, local: { name } }: StoryName): boolean =>
  named &&
  kind === 'place' &&
  words.length === 1 &&
  rarityOf(words[0] ?? '') >= RARE &&
  findPlace(name) === undefined &&
  countryOfDemonym(name) === undefined;

/** Whether one word may be the short name: "Courier", "Norvane"; no given name, place or everyday word. */
function standsAlone({ words: [word = ''], local: { name }, kind }: StoryName, how: Shortening): boolean {
  if (isGivenName(word) || findPlace(name) !== undefined || countryOfDemonym(name) !== undefined) return false;
  return how === 'end' ? kind === 'organisation' && !isOrganisationNoun(word) : rarityOf(word) >= RARE;
}
