/** The forms of an organisation's name, and when two can be one organisation's. Words are matching forms. */
import { initialsOf, remember, SMALL_WORDS } from '../text/index.ts';
import { countryOfName, findOrganisation, isOrganisationNoun, keyOfName } from './names.ts';

/** Words for the legal form of a firm, which reports print or leave out. */
const LEGAL_FORM = /(?<=\p{L}),?\s+(?:inc|corp|corporation|co|ltd|limited|plc|llc|llp|gmbh|ag|nv|ltda|pty)\.?$/iu;

/** The country before bodies that are known without it: "U.S. Senate". */
const AMERICAN = /^(?:the\s+)?(?:US|U\.S\.|United States)\s+(?=\p{Lu})/u;

/** Key under which equal names meet: that of a country or known organisation, else the folded words. */
export const actorKeyOf = remember((name: string): string => {
  const known = countryOfName(name) ?? findOrganisation(name) ?? findOrganisation(name.replace(AMERICAN, ''));
  if (known !== undefined) return known;
  const bare = name.replace(LEGAL_FORM, '');
  return findOrganisation(bare) ?? keyOfName(bare);
});

/** Whether words are an acronym of a name by their first letters, small words counted or not: "fro", "frto". */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replaceAll('.', '');
  if (letters.length < 2 || words.length < 2) return false;
  return letters === initialsOf(words) || letters === words.map((word) => word.charAt(0)).join('');
}

/**
 * Whether an abbreviation can stand for a name that it is defined by, as in brackets behind it: its letters occur in the
 * name in order, the first one at the start of a word. Schwartz and Hearst 2003 (doi:10.1142/9789812776303_0042).
 */
export function isAbbreviationOf(short: string, name: string): boolean {
  const letters = short.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const long = name.toLowerCase();
  if (letters.length < 2 || letters.length > 8 || letters.length >= long.length) return false;
  let at = long.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index] as string;
    at -= 1;
    while (at >= 0 && (long.charAt(at) !== letter || (index === 0 && /[\p{L}\p{N}]/u.test(long.charAt(at - 1)))))
      at -= 1;
    if (at < 0) return false;
  }
  return true;
}

/** Bodies inside a larger one: the council of the league is not the league. */
const PART_OF =
  /^(?:council|committee|subcommittee|court|department|division|bureau|office|commission|board|agency|unit|service|branch|wing|secretariat|assembly|parliament|papers|caucus|delegation|mission|force|conference|convention)s?$/u;

/** Whether words are the last two of a news agency's name: "Halcyon Press Agency" is what a dateline calls "Halcyon". */
export const isNewsAgency = ([kind = '', chief = '']: readonly string[]): boolean =>
  chief === 'agency' && /^(?:news|press|wire|photo)$/u.test(kind);

/** How a name shortens another. */
export type Shortening = 'start' | 'end' | 'first-word';

/**
 * How one name may be short for another of an organisation: by its first words ("Hexby Museum" for "Hexby Museum & Garden"),
 * its last ("Security Council", "Courier"), or its first word alone ("Norvane" for "Norvane Engineering").
 */
export function shorteningOf(short: readonly string[], long: readonly string[]): Shortening | undefined {
  if (short.length === 0 || short.length >= long.length) return undefined;
  const extra = long.length - short.length;
  if (short.every((word, index) => long[index] === word)) {
    const rest = long.slice(short.length);
    const chief = chiefOf(rest);
    if (!isNewsAgency(rest) && PART_OF.test(chief) && isOrganisationNoun(chief)) return undefined;
    return short.length === 1 ? 'first-word' : 'start';
  }
  if (short.every((word, index) => long[extra + index] === word))
    return SMALL_WORDS.has(long[extra - 1] ?? '') ? undefined : 'end';
  return undefined;
}

/** The chief noun of words: the last one before "of" or "for". */
function chiefOf(words: readonly string[]): string {
  const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|in|on|and|&)$/u.test(word));
  return (cut > 0 ? words[cut - 1] : words.at(-1)) ?? '';
}
