/** A place that is another one of its sort afterwards, wherever the article names it. */
import { countWords } from '../article-facts.ts';
import { PLACE_FAMILIES } from '../lists/places.ts';
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

const FAMILY_OF = new Map(PLACE_FAMILIES.flatMap((family) => family.map((place) => [place, family] as const)));
const PLACE = new RegExp(
  `(?<=\\b(?:in|near|from|to|outside|around|across|at|visited|reached|leaving|northern|southern|eastern|western|central) )(?<x>${[...FAMILY_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}'’-]| [A-Z]|, [A-Z])`,
  'gu',
);

/** A place that makes up most of what a report is about is seldom mistaken. */
const MOST_MENTIONS = 4;

export const plantPlace: Planter = (sentence, facts, random) =>
  findPlaces(sentence, PLACE, (place, { index }) => {
    if (!isOutsideQuotes(sentence, index)) return undefined;
    const family = FAMILY_OF.get(place) ?? [];
    const others = family.filter((each) => countWords(facts, each) === 0 && !facts.title.includes(each));
    const many = countWords(facts, place) > MOST_MENTIONS || facts.title.includes(place);
    return others.length === 0 || many ? undefined : random.pick(others);
  }).map((place) => ({ ...place, everywhere: sentence.slice(place.start, place.end) }));
