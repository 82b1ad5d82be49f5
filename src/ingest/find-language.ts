/**
 * The language of an article. English is settled by its own little words, which costs nothing; only where they are
 * missing is the detector loaded (eld; its tables take a quarter of a second).
 */

/** The commonest English words that are rare or absent in other languages that use the Latin alphabet. */
const ENGLISH_WORDS = new Set(
  'the of and to in is was that for on with as at by from his her they their have has had been were are not this which who said will would'.split(
    ' ',
  ),
);
/** Words looked at. */
const SAMPLE_WORDS = 400;
const SAMPLE_CHARACTERS = 4000;
/** Share of these words from which on a text is English; news in English has 0.25 to 0.45, other languages under 0.08. */
const MIN_ENGLISH_SHARE = 0.18;
/** Words below which the share says too little. */
const MIN_WORDS = 12;
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/iu;

/** `en_GB` → `en-GB`; absent for anything that is no language tag. */
export function languageTagOf(given: string | undefined): string | undefined {
  const tag = given?.trim().replaceAll('_', '-') ?? '';
  if (!TAG.test(tag) || tag.toLowerCase() === 'und') return undefined;
  const [language = '', ...rest] = tag.split('-');
  return [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

/** Whether a tag is English, of any country. */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/u.test(tag);

/**
 * BCP 47 tag of a text: what the markup says, unless its English is plain to see; "und" where nothing is sure.
 * Templates often declare a wrong language, so the text's own words come first.
 */
export async function findLanguage(text: string, declared: string | undefined): Promise<string> {
  const tag = languageTagOf(declared);
  const words =
    text
      .slice(0, SAMPLE_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE_WORDS) ?? [];
  const share = words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(words.length, 1);
  if (words.length >= MIN_WORDS && share >= MIN_ENGLISH_SHARE) return tag !== undefined && isEnglish(tag) ? tag : 'en';
  const isDoubtful = tag !== undefined && isEnglish(tag) && share < MIN_ENGLISH_SHARE / 3 && words.length > MIN_WORDS;
  if (tag !== undefined && !isDoubtful) return tag;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(text.slice(0, SAMPLE_CHARACTERS));
  if (found.language !== '' && found.isReliable()) return found.language;
  return share >= MIN_ENGLISH_SHARE / 2 ? 'en' : 'und';
}
