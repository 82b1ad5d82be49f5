/** On whose word: the frame of a reported statement lost, or another one in its stead. */
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

const VOICE = "(?:[Tt]he |[Aa] |[Aa]n )?[\\p{L}.'’-]+(?: (?:of |for |the |and )?[\\p{L}.'’-]+){0,5}";
const SAID = '(?:said|says|reported|announced|added|told reporters|told journalists|confirmed)';
/** ", police said." at the end of a sentence that holds no quotation. */
const BEHIND = new RegExp(
  `(?<x>, (?<who>${VOICE}) (?:has |have )?${SAID}(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| in a statement)?)\\.$`,
  'gu',
);
const ACCORDING_BEHIND = /(?<x>, according to (?<who>[^,.;"“”]{3,60}))\.$/gu;
/** A person with what they are behind the name, or a voice without. */
const ACCORDING_BEFORE =
  /^(?<x>According to (?:(?<who>[A-Z]\p{L}+ [A-Z]\p{L}+, (?:a|an|the|who)\b[^,.;"“”]{3,70})|(?<voice>[^,.;"“”]{3,60})(?!, (?:a|an|the|who|whose|which)\b[^,]*,)), (?<next>\S+))/gu;
const BEFORE = new RegExp(
  `^(?<x>(?<who>${VOICE}) (?:said|says|reported|announced|confirmed)(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? that (?<next>the|a|an|he|she|it|they|there|two|three|some|many|[A-Z][\\p{L}'-]+))(?= )`,
  'gu',
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A sentence that says it on nobody's word afterwards. */
export const plantAttributionDropped: Planter = (sentence) => {
  if (/["“”?]/u.test(sentence)) return [];
  const lost = (): string => '';
  return [
    ...findPlaces(sentence, BEHIND, lost, 'minor'),
    ...findPlaces(sentence, ACCORDING_BEHIND, lost, 'minor'),
    ...findPlaces(sentence, ACCORDING_BEFORE, (_, { groups }) => capital(groups?.['next'] ?? ''), 'minor'),
    ...findPlaces(
      sentence,
      BEFORE,
      (_, { groups }) =>
        /^(?:he|she|it|they|there)$/u.test(groups?.['next'] ?? '') && /^(?:He|She|It|They)/u.test(sentence)
          ? undefined
          : capital(groups?.['next'] ?? ''),
      'minor',
    ),
  ];
};

/** Voices that could be asked in any story. */
const VOICES = [
  'witnesses',
  'local residents',
  'two former officials',
  'union leaders',
  'opposition politicians',
  'people close to the matter',
  'diplomats',
  'government officials',
  'local media',
  'campaigners',
];

/** The same statement on somebody else's word. */
export const plantAttributionChanged: Planter = (sentence, facts, random) => {
  const other = (words: string): string | undefined => {
    const free = VOICES.filter((voice) => !facts.text.toLowerCase().includes(voice));
    if (free.length === 0 || /^(?:he|she|it|they|I|we|you|who|which)$/iu.test(words)) return undefined;
    return random.pick(free);
  };
  const voices = (pattern: RegExp) =>
    findPlaces(sentence, pattern, (words) => words).length === 0 &&
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const who = match.groups?.['who'] ?? match.groups?.['voice'] ?? '';
      const start = match.index + match[0].indexOf(who);
      const after = isOutsideQuotes(sentence, start) ? other(who) : undefined;
      if (after === undefined) return [];
      return [
        { start, end: start + who.length, after: start === 0 ? capital(after) : after, severity: 'major' as const },
      ];
    });
  return [BEHIND, ACCORDING_BEHIND, ACCORDING_BEFORE, BEFORE].flatMap((pattern) => voices(pattern) || []);
};
