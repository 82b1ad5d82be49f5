/**
 * Names the program knows beforehand: countries with their adjectives, places, organisations, given names, titles, and
 * the nouns that names of organisations and places end in. Keys are matching forms (lower case, no accents).
 */
import { foldText, remember } from '../text/index.ts';
import { loadList, loadSet } from './load-list.ts';
import { findOutletByName } from './outlets.ts';

/** How sure a place is: `maybe` is also an everyday word, a surname or a given name. */
export type PlaceCertainty = 'sure' | 'maybe';

interface NameTable {
  readonly countries: ReadonlyMap<string, string>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, PlaceCertainty>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly givenNames: ReadonlySet<string>;
  readonly organisationNouns: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly eventNouns: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, TitleUse>;
  readonly stops: ReadonlySet<string>;
}

/** `address` ("Mr") says nothing about a post; `post` ("prime minister") does. */
export type TitleUse = 'address' | 'post';

let table: NameTable | undefined;

function names(): NameTable {
  table ??= loadNames();
  return table;
}

/** Acronyms that are everyday words too: they count in capitals only. */
const CAPITALS_ONLY = new Set([
  'is',
  'who',
  'ice',
  'us',
  'un',
  'it',
  'eu',
  'oas',
  'isi',
  'met',
  'au',
  'mit',
  'fed',
  'house',
  'commons',
]);

function loadNames(): NameTable {
  const countries = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const places = new Map<string, PlaceCertainty>();
  const givenNames = new Set(loadList('first-names.txt').map(foldText));
  for (const line of loadList('gazetteer.txt')) {
    const [mark, name = ''] = line.split('\t');
    if (mark === 'G') givenNames.add(foldText(name));
    else places.set(foldText(name), mark === 'L' ? 'sure' : 'maybe');
  }
  for (const place of loadList('places.txt')) places.set(foldText(place), 'sure');
  for (const line of loadList('countries.txt')) {
    const [forms = '', people = '', capital = ''] = line.split('|');
    const [name = ''] = forms.split(',');
    for (const form of forms.split(',')) countries.set(foldText(form), name);
    for (const form of people.split(',')) if (form !== '') demonyms.set(foldText(form), name);
    if (capital !== '' && !places.has(foldText(capital))) places.set(foldText(capital), 'sure');
  }
  for (const country of countries.keys()) if (places.get(country) !== 'maybe') places.set(country, 'sure');
  for (const demonym of demonyms.keys()) places.delete(demonym);
  const organisations = new Map<string, string>();
  for (const line of loadList('organisations.txt')) {
    const forms = line.split('|');
    for (const form of forms) organisations.set(keyOfName(form), forms[0] ?? form);
  }
  const titles = new Map<string, TitleUse>();
  for (const line of loadList('person-titles.txt')) {
    if (line.endsWith('!')) titles.set(line.slice(0, -1), 'address');
    else titles.set(line, 'post');
  }
  return {
    countries,
    demonyms,
    places,
    organisations,
    givenNames,
    organisationNouns: loadSet('organisation-nouns.txt'),
    placeNouns: loadSet('place-nouns.txt'),
    eventNouns: loadSet('event-nouns.txt'),
    titles,
    stops: loadSet('name-stops.txt'),
  };
}

/** Matching form of a name: folded, without a leading "the", "&" as "and", no full stops of acronyms. */
export const keyOfName = remember((name: string): string => {
  const folded = foldText(name)
    .replace(/\s+/gu, ' ')
    .replace(/^the /u, '')
    .replaceAll(' & ', ' and ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return /^(?:[a-z]\.)+[a-z]?\.?$/u.test(folded) && folded.length > 2 ? folded.replaceAll('.', '') : folded;
});

/** The country a name stands for ("U.S." → "United States"); the name must be given as printed. */
export function countryOfName(name: string): string | undefined {
  if (name === 'us') return undefined;
  return names().countries.get(foldText(name)) ?? names().countries.get(keyOfName(name));
}

/** The country an adjective or people belongs to: "Venezuelan", "Afghans"; only with a capital. */
export const countryOfDemonym = (word: string): string | undefined =>
  /^\p{Lu}/u.test(word) ? names().demonyms.get(foldText(word)) : undefined;

/** Whether a name, as printed, is a known place. */
export const findPlace = remember((name: string): PlaceCertainty | undefined => {
  const key = foldText(name);
  if (CAPITALS_ONLY.has(key) && name !== name.toUpperCase()) return undefined;
  return names().places.get(key) ?? (names().places.has(`${key}.`) && /^\p{Lu}/u.test(name) ? 'maybe' : undefined);
});

/** Standard name of a known organisation or outlet by one of its forms, as printed. */
export const findOrganisation = remember((name: string): string | undefined => {
  const key = keyOfName(name);
  const bare = name.replace(/^the\s+/iu, '');
  if (CAPITALS_ONLY.has(key) && !/^\p{Lu}/u.test(bare)) return undefined;
  if (CAPITALS_ONLY.has(key) && key.length <= 3 && bare !== bare.toUpperCase()) return undefined;
  return names().organisations.get(key) ?? findOutletByName(name)?.name;
});

/** Whether a word, as a matching form, is a given name. */
export const isGivenName = (word: string): boolean => names().givenNames.has(word);

/** Whether names of organisations end in this word ("ministry", "zoo"). */
export const isOrganisationNoun = (word: string): boolean =>
  names().organisationNouns.has(word.endsWith('.') ? word.slice(0, -1) : word);

/** Whether names of events and works end in this word ("championship", "prize"): they are no actors. */
export const isEventNoun = (word: string): boolean => names().eventNouns.has(word);

/** Whether names of places end in this word ("river", "street"). */
export const isPlaceNoun = (word: string): boolean => names().placeNouns.has(word);

/** What a word or phrase in lower case is before a person's name. */
export const titleUseOf = (phrase: string): TitleUse | undefined => names().titles.get(phrase);

/** Whether a capitalised word alone names no actor. */
export const isNameStop = (word: string): boolean => names().stops.has(word);
