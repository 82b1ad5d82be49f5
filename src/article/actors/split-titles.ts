import {
  countryOfDemonym,
  findOrganisation,
  findOutletByName,
  findPlace,
  isGivenName,
  isOrganisationNoun,
  isPlaceNoun,
  titleUseOf,
} from '../../lexicons/index.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { isCommonWord } from './find-name-runs.ts';
import type { NameRun } from './name-span.ts';

/** A run cut into the person, the title before it, and what stands before the title. */
export interface TitledRun extends NameRun {
  readonly addressFirst?: number;
  readonly title?: { readonly first: number; readonly end: number };
}

/** Longest title phrase, in tokens ("secretary of homeland security"). */
const MAX_TITLE_TOKENS = 4;
const MODIFIERS = new Set(
  'senior,deputy,former,chief,interim,acting,executive,assistant,vice,associate,ex,retired,then,late,first,lead,regional,national,state,local,special,house,senate,junior,managing,general,co,incoming,outgoing,longtime,veteran'.split(
    ',',
  ),
);

/**
 * "PETA Senior Vice President Ann Lee" → "PETA" and "Ann Lee" with the title "PETA Senior Vice President";
 * "Mr. Lee" → "Lee" that is addressed. A known organisation ("General Motors") is left whole.
 */
export function splitTitles(article: ActorText, runs: readonly NameRun[]): TitledRun[] {
  return runs.flatMap((run) => splitRun(article, run));
}

function splitRun(article: ActorText, run: NameRun): TitledRun[] {
  if (findOrganisation(textOfTokens(article, run.first, run.end)) !== undefined) return [run];
  const whole = titleEndingAt(article, run.first, run.end);
  if (whole !== undefined && isPostOnly(article, run, whole.first)) return beforeTitle(article, run, whole.first);
  for (let end = run.end - 1; end > run.first; end -= 1) {
    const found = titleEndingAt(article, run.first, end);
    if (found === undefined) continue;
    const { first: titleFirst, use } = found;
    const person: NameRun = { first: end, end: run.end };
    if (/^(?:'s|of|for|and|&|-)$/u.test(article.words[end] ?? '')) return [run];
    // "St. Louis Tea Party": the title-like word begins a place's name.
    if (use === 'address' && findPlace(textOfTokens(article, titleFirst, end + 1)) !== undefined) return [run];
    const rest = article.words.slice(end, run.end);
    const known = textOfTokens(article, end, run.end);
    if (isNobody(article, end, known)) return [...beforeTitle(article, run, titleFirst), person];
    if (rest.some((word) => /^(?:of|for)$/u.test(word))) return [run];
    const before = beforeTitle(article, run, titleFirst).filter(({ end: stop }) => stop <= titleFirst);
    if (use === 'address') return [...before, { ...person, addressFirst: titleFirst }];
    // "President Thorne", "Museum Director Ada Thorne"; "Supreme Court Justice Department" keeps its last words.
    return [...before, { ...person, title: { first: run.first, end } }];
  }
  return splitKnown(article, run);
}

/**
 * A full name after something else: "United Nations Nikki Haley", "Principal Investigator Sarah Wallace", and what a
 * picture agency's name runs into.
 */
function splitKnown(article: ActorText, run: NameRun): TitledRun[] {
  for (let at = run.first + 1; at <= run.end - 1; at += 1) {
    const before = textOfTokens(article, run.first, at);
    const person: NameRun = { first: at, end: run.end };
    const several = run.end - at >= 2;
    // "Getty Images Marlow": one more word is a name only where the text has it alone as well.
    const agency = (several || at - run.first >= 2) && findOutletByName(before)?.kind === 'agency';
    if (agency && (several ? article.opens(run.first) : article.seenCapital(article.words[at] ?? '')))
      return [{ first: run.first, end: at }, person];
    if (!several) break;
    // "In the Marrow Bakery Ann Lee was baking": two names side by side.
    const ended = at - run.first > 1 && isOrganisationNoun(article.words[at - 1] ?? '');
    if (ended && isSubjectName(article, person)) return [{ first: run.first, end: at }, person];
    if (!isGivenName(article.words[at] ?? '') || isGivenName(article.words[run.first] ?? '')) continue;
    // "San Diego Union-Tribune": the two words are a place.
    if (findPlace(textOfTokens(article, at - 1, at + 1)) !== undefined) continue;
    if (ended || findOrganisation(before) !== undefined || findPlace(before) === 'sure')
      return [{ first: run.first, end: at }, person];
    const plain = Array.from({ length: at - run.first }, (_, offset) => isCommonWord(article, run.first + offset));
    if (plain.every(Boolean)) return [{ ...person, title: { first: run.first, end: at } }];
  }
  return [run];
}

/** Two words before an auxiliary verb, neither of which names an organisation or place. */
function isSubjectName(article: ActorText, { first, end }: NameRun): boolean {
  const words = article.words.slice(first, end);
  return (
    words.length === 2 &&
    article.tokens[end]?.pos === 'AUX' &&
    !words.some((word) => isOrganisationNoun(word) || isPlaceNoun(word)) &&
    findPlace(textOfTokens(article, first, end)) === undefined &&
    !isCommonWord(article, end - 1)
  );
}

/** Whether a run is a post without its holder: "Deputy Prime Minister", "Russian President"; not "Stephen King". */
function isPostOnly(article: ActorText, run: NameRun, titleFirst: number): boolean {
  const last = article.words[run.end - 1] ?? '';
  if (titleFirst === run.first) return true;
  return (
    !isGivenName(article.words[run.first] ?? '') &&
    !/^(?:king|prince|count|duke|pope|judge|bishop|cardinal|major|marshal|justice|head|baron|coach|private|agent|champion)$/u.test(
      last,
    )
  );
}

/** What follows a title-like word is a place or organisation, so that the word was no title ("General Motors", "King County"). */
function isNobody(article: ActorText, end: number, name: string): boolean {
  if (isGivenName(article.words[end] ?? '')) return false;
  return (
    findPlace(name) === 'sure' ||
    findOrganisation(name) !== undefined ||
    countryOfDemonym(article.raw(end)) !== undefined
  );
}

function titleEndingAt(
  article: ActorText,
  from: number,
  end: number,
): { first: number; use: 'address' | 'post' } | undefined {
  for (let length = MAX_TITLE_TOKENS; length >= 1; length -= 1) {
    const first = end - length;
    if (first < from) continue;
    const phrase = article.words.slice(first, end).join(' ');
    const use = titleUseOf(phrase) ?? (phrase.endsWith(' .') ? titleUseOf(phrase.slice(0, -2)) : undefined);
    if (use !== undefined) return { first, use };
  }
  return undefined;
}

/** What stands before a title is a name of its own only when it is one without the title; an office of a county keeps it. */
function beforeTitle(article: ActorText, run: NameRun, titleFirst: number): NameRun[] {
  const { first } = run;
  let end = titleFirst;
  while (end > first && (MODIFIERS.has(article.words[end - 1] ?? '') || article.words[end - 1] === '-')) end -= 1;
  if (end <= first) return [];
  const name = textOfTokens(article, first, end);
  if (findOrganisation(name) !== undefined || findPlace(name) !== undefined) return [{ first, end }];
  if (end - first >= 2) {
    const office = article.words.slice(first, end).some(isPlaceNoun);
    return [office && !article.capital(run.end) ? run : { first, end }];
  }
  const raw = article.raw(first);
  return raw.length > 1 && raw === raw.toUpperCase() ? [{ first, end }] : [];
}
