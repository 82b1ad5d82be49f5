/**
 * When two common-noun names mean one institution: "the Israeli army" and "Israel's military", "Cincinnati police" and
 * "Cincinnati Police Department". The adjective becomes its country, the chief noun its most general synonym.
 */
import { foldText } from '../text/index.ts';
import { countryOfDemonym, countryOfName, isGivenName, titleUseOf } from './names.ts';

/** Chief nouns that one story uses for one another, by lemma. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['army', 'military'],
  ['armed forces', 'military'],
  ['cop', 'police'],
  ['cops', 'police'],
  ['police force', 'police'],
  ['police department', 'police'],
  ['troop', 'forces'],
  ['troops', 'forces'],
  ['soldier', 'forces'],
  ['soldiers', 'forces'],
  ['force', 'forces'],
  ['paper', 'newspaper'],
  ['firm', 'company'],
  ['insurgent', 'militant'],
  ['insurgents', 'militant'],
  ['rebel', 'militant'],
  ['rebels', 'militant'],
  ['fighter', 'militant'],
  ['fighters', 'militant'],
  ['jihadist', 'militant'],
  ['jihadists', 'militant'],
  ['militants', 'militant'],
]);

/** The chief noun that stands for this one and its synonyms. */
export const headKeyOf = (lemma: string): string => SYNONYMS.get(lemma) ?? lemma;

/** Key under which all common-noun names of one institution meet; the name is given as printed, without "the". */
export function institutionKeyOf(name: string): string {
  const words = name
    .replace(/^(?:the|a|an|this|its|their|our)\s+/iu, '')
    .replace(/['’]s?(?=\s)/gu, ' ')
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  const two = foldText(words.slice(-2).join(' '));
  const tail = SYNONYMS.has(two) && words.length > 2 ? 2 : 1;
  const head = headKeyOf(foldText(words.slice(-tail).join(' ')));
  const body = withoutGiven(words.slice(0, -tail)).map((word) => countryOfDemonym(word) ?? countryOfName(word) ?? word);
  return [...body.map(foldText), head].join(' ');
}

/** "Mr Vonk's government" and "Emil Vonk's government" have one owner: his surname. */
function withoutGiven(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => titleUseOf(foldText(word)) !== 'address');
  return plain.length >= 2 && isGivenName(foldText(plain[0] ?? '')) && /^\p{Lu}/u.test(plain[1] ?? '')
    ? plain.slice(1)
    : plain;
}
