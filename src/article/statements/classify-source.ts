/** What kind of voice a source is, by its name, its head noun and its number. Head noun: the last noun of the phrase. */
import {
  endsOutletName,
  findOutletByName,
  findOutletsByShortName,
  findPlace,
  findSourceKinds,
  isGivenName,
  isUnnamedSource,
} from '../../lexicons/index.ts';
import type { SourceKind, Token } from '../../model/index.ts';
import { type Item, isWord } from './item.ts';

const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|info|news|tv|uk)$/u;
/** Call letters of North American stations. */
const CALL_LETTERS = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/u;
const ACRONYM = /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/u;
const LINKS = new Set(
  'of for from in at with on to by near against about within among between who which familiar close'.split(' '),
);
const PLURAL_PRONOUNS = new Set(
  'they their others some many most all both several few these those we our them'.split(' '),
);
const PERSON_PRONOUNS = new Set(
  'he she him her his i my you your who whose me himself herself someone one everyone'.split(' '),
);

/** The words of a phrase as printed. */
const wordsOf = (text: string, items: readonly Item[]): string =>
  text.slice(items[0]?.span.start ?? 0, items.at(-1)?.span.end ?? 0);

const singularOf = (item: Item): string => {
  const { norm, lemma } = item;
  if (findSourceKinds(norm).size > 0) return norm;
  if (findSourceKinds(lemma).size > 0) return lemma;
  if (norm.endsWith('ies') && findSourceKinds(`${norm.slice(0, -3)}y`).size > 0) return `${norm.slice(0, -3)}y`;
  if (norm.endsWith('es') && findSourceKinds(norm.slice(0, -2)).size > 0) return norm.slice(0, -2);
  if (norm.endsWith('men')) return `${norm.slice(0, -3)}man`;
  return norm.endsWith('s') ? norm.slice(0, -1) : norm;
};

/** Nouns that only count: in "a handful of farmers" the farmers speak. */
const COUNTS = new Set(
  'handful number majority minority couple dozen dozens half third quarter percent array host pair scores hundreds thousands'.split(
    ' ',
  ),
);

/** Items of the phrase before its first preposition: "spokesman" of "a spokesman for the ministry". */
function coreOf(items: readonly Item[]): readonly Item[] {
  const of = items.findIndex((item, index) => item.norm === 'of' && COUNTS.has(items[index - 1]?.norm ?? ''));
  if (of > 0 && of + 1 < items.length) return coreOf(items.slice(of + 1));
  const link = items.findIndex((item, index) => index > 0 && (LINKS.has(item.norm) || item.norm === ','));
  return link < 0 ? items : items.slice(0, link);
}

function outletKind(text: string, items: readonly Item[]): SourceKind | undefined {
  for (let end = items.length; end > 0; end -= 1) {
    for (let start = 0; start < Math.min(end, 4); start += 1) {
      const first = items[start] as Item;
      const words = text.slice(first.span.start, (items[end - 1] as Item).span.end);
      const rest = items.slice(end);
      const before = items.slice(0, start);
      // A person of an outlet ("a Reuters reporter") is a person; "AP reports", "Reuters news agency" are the outlet.
      if (
        rest.some(
          (item) =>
            !isWord(
              item,
              'news',
              'agency',
              'reports',
              'report',
              'channel',
              'newspaper',
              'television',
              'tv',
              'website',
              'magazine',
              'service',
              'radio',
              'station',
            ),
        )
      )
        continue;
      if (before.some((item) => item.pos === 'PROPN' && item.norm !== 'the') && before.length > 2) continue;
      const outlet = findOutletByName(words);
      if (outlet !== undefined) return outlet.kind;
      if (findOutletsByShortName(words).length > 0 && isWord(items[0], 'the')) return 'outlet';
    }
  }
  return undefined;
}

function namedOutlet(text: string, items: readonly Item[]): boolean {
  const names = items.filter((item) => item.pos === 'PROPN');
  const last = items.at(-1);
  if (last === undefined) return false;
  const printed = text.slice(last.span.start, last.span.end);
  if (DOMAIN.test(last.norm)) return true;
  if (names.some((item) => CALL_LETTERS.test(text.slice(item.span.start, item.span.end)))) return true;
  return (
    names.length >= 2 &&
    /^\p{Lu}/u.test(printed) &&
    endsOutletName(last.norm) &&
    findSourceKinds(items[0]?.norm ?? '').size === 0
  );
}

/** The text, and the last names of the persons that it gives full names of. */
export interface SourceView {
  readonly text: string;
  readonly surnames: ReadonlySet<string>;
}

const HONORIFICS = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. gov gov. sen sen. rep rep. gen gen.'.split(' '),
);

/** Longest run of names that ends in a person's: "County Fire Chief Ann Lee". */
const MAX_NAME_RUN = 6;

/** Last words of all runs of two to six names in the article, but for those that name an organisation. Linear. */
export function findSurnames(tokens: readonly Token[]): Set<string> {
  const surnames = new Set<string>();
  let run: string[] = [];
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    if (run.length === 0 && token?.pos !== 'PROPN') continue;
    const before = tokens[index - 1];
    const last = run.at(-1);
    // "Ann Lee-Marsh": both halves are one name.
    const isHyphen = token?.norm === '-' && last !== undefined && before?.span.end === token.span.start;
    if (token?.pos === 'PROPN' && last?.endsWith('-')) run[run.length - 1] = last + token.norm;
    else if (isHyphen && tokens[index + 1]?.pos === 'PROPN') run[run.length - 1] = `${last}-`;
    else if (token?.pos === 'PROPN' && token.sentenceIndex === (before ?? token).sentenceIndex) run.push(token.norm);
    else {
      const institution = run.slice(-2).some((norm) => findSourceKinds(norm).has('institution'));
      if (last !== undefined && run.length >= 2 && run.length <= MAX_NAME_RUN && !institution) surnames.add(last);
      run = token?.pos === 'PROPN' ? [token.norm] : [];
    }
  }
  return surnames;
}

/** "O'Rourke" and "D'Souza" as matching forms: surnames wherever they stand. */
const PATRONYMIC = /^[od]'\p{L}{3,}/u;

/** Nouns in the singular that mean several. */
const COLLECTIVES = ['side', 'other', 'some', 'many', 'children', 'men', 'women', 'troop'] as const;

/** Kind of a source by the words and marks of its phrase. */
export function classifySource({ text, surnames }: SourceView, phraseItems: readonly Item[]): SourceKind {
  // "Ada Orrin's claim": the genitive is no part of who it is.
  const genitive = phraseItems.at(-1)?.pos === 'PART' ? 1 : 0;
  const whole = phraseItems.slice(0, phraseItems.length - genitive);
  const core = coreOf(whole);
  const head = core.at(-1);
  if (head === undefined) return 'unnamed';
  const phrase = wordsOf(text, whole).toLowerCase();
  const printed = text.slice(head.span.start, head.span.end);
  const outlet = outletKind(text, core);
  if (outlet !== undefined) return outlet;
  if (core.length === 1 && PLURAL_PRONOUNS.has(head.norm)) return 'group';
  if (core.length === 1 && PERSON_PRONOUNS.has(head.norm)) return 'person';
  if (core.length === 1 && isWord(head, 'it', 'its')) return 'institution';
  const noun = singularOf(head);
  if (isUnnamedSource(phrase, noun) || isUnnamedSource(phrase, head.norm)) return 'unnamed';
  if (namedOutlet(text, core)) return 'outlet';
  const kinds = findSourceKinds(noun);
  if (isWord(head, 'papers')) return 'document';
  const plural =
    head.norm !== noun || isWord(head, 'police', 'people', 'family') || core.some((item) => item.norm === 'and');
  // "the Halcyon Press Agency"
  if (isWord(head, 'agency') && isWord(core.at(-2), 'press', 'news')) return 'agency';
  if (kinds.has('outlet')) return 'outlet';
  if (kinds.has('document')) return 'document';
  if (kinds.has('social')) return 'social';
  if (plural && kinds.has('group') && !kinds.has('institution')) return 'group';
  if (isWord(head, 'authorities')) return 'institution';
  if (kinds.has('institution')) return 'institution';
  if (kinds.has('person')) return head.norm !== noun && head.pos === 'NOUN' ? 'group' : 'person';
  // "the top Republican": one of a group is a person.
  if (kinds.has('group')) return plural || isWord(head, ...COLLECTIVES) ? 'group' : 'person';
  if (head.pos === 'PROPN') {
    if (ACRONYM.test(printed)) return 'institution';
    const names = core.filter((item) => item.pos === 'PROPN');
    if (core.some((item) => HONORIFICS.has(item.norm) || (item !== head && findSourceKinds(item.norm).has('person'))))
      return 'person';
    if (core.some((item) => item.norm === 'and')) return 'group';
    if (names.some((item) => findSourceKinds(item.norm).has('institution'))) return 'institution';
    if (isWord(core[0], 'the') && !core.some((item) => findSourceKinds(singularOf(item)).has('person')))
      return 'institution';
    return names.length > 1 ||
      surnames.has(head.norm) ||
      PATRONYMIC.test(head.norm) ||
      (isGivenName(head.norm) && findPlace(printed) === undefined)
      ? 'person'
      : 'institution';
  }
  return head.norm.endsWith('s') && head.pos === 'NOUN' ? 'group' : 'person';
}
