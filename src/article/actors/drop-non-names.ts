import {
  calendarWords,
  countryOfDemonym,
  findOrganisation,
  findPlace,
  isGivenName,
  isNameStop,
  isOrganisationNoun,
  titleUseOf,
} from '../../lexicons/index.ts';
import { type ActorText, organisationAt, textOfTokens } from './actor-text.ts';
import type { TitledRun } from './split-titles.ts';

/** Takes out capitalised words that name nobody: adjectives of countries, days, titles alone, feasts; trims such edges. */
export function dropNonNames(article: ActorText, runs: readonly TitledRun[]): TitledRun[] {
  return runs.flatMap((run) => {
    const trimmed = trimEdges(article, run);
    return trimmed === undefined || isNoName(article, trimmed) ? [] : [trimmed];
  });
}

const EDGE_WORDS = new Set(
  'the,a,an,but,and,or,if,when,while,in,on,at,as,for,from,by,with,after,before,since,meanwhile,however,yet,so,still,although,though,despite,during,former,then,ex,also,both,like,even,only,just,not,no,why,how,what,where,who,this,that,these,those,its,his,her,their,our,my,your,to'.split(
    ',',
  ),
);

function trimEdges(article: ActorText, run: TitledRun): TitledRun | undefined {
  let { first, end } = run;
  if (run.title !== undefined || run.addressFirst !== undefined) return trimEnd(article, run);
  while (first < end && EDGE_WORDS.has(article.words[first] ?? '')) {
    first += 1;
  }
  // "said Wednesday Beijing had agreed": a day before a place or a full name.
  while (end - first >= 2 && isTimeName(article.words[first] ?? '') && opensName(article, first + 1, end)) first += 1;
  // "Latin American" is an adjective of two words; "South African" begins many a name.
  if (article.words[first] === 'latin' && countryOfDemonym(article.raw(first + 1)) !== undefined && end - first > 2)
    first += 2;
  // "Norwegian Ada Thorne", "Republican Tom Varley": an adjective before a name of two words is not its first.
  while (
    end - first >= 2 &&
    (countryOfDemonym(article.raw(first)) !== undefined ||
      /^(?:republican|democrat|democratic|muslim|christian|jewish)$/u.test(article.words[first] ?? '')) &&
    !keepsAdjective(article, first, end)
  ) {
    first += 1;
  }
  // "Arizonan John McCain": the people of a place before a full name.
  if (
    end - first >= 3 &&
    /(?:ans?|ers?)$/u.test(article.words[first] ?? '') &&
    !isGivenName(article.words[first] ?? '') &&
    isGivenName(article.words[first + 1] ?? '')
  )
    first += 1;
  while (end > first && /^(?:-|of|for|and|&|'s|')$/u.test(article.words[end - 1] ?? '')) end -= 1;
  return first < end ? trimEnd(article, { ...run, first, end }) : undefined;
}

const opensName = (article: ActorText, first: number, end: number): boolean =>
  isGivenName(article.words[first] ?? '') ||
  findPlace(textOfTokens(article, first, end)) !== undefined ||
  findOrganisation(textOfTokens(article, first, end)) !== undefined;

/** An adjective stays where what follows is no person or place by itself: "Norwegian Army", "American Airlines". */
function keepsAdjective(article: ActorText, first: number, end: number): boolean {
  const whole = textOfTokens(article, first, end);
  if (findOrganisation(whole) !== undefined || findPlace(whole) !== undefined) return true;
  if (end - first === 2) {
    const rest = article.raw(first + 1);
    return (
      findOrganisation(rest) === undefined && findPlace(rest) === undefined && countryOfDemonym(rest) === undefined
    );
  }
  return (
    !article.words
      .slice(first + 1, end)
      .every((word, offset) => word === '-' || article.tokens[first + 1 + offset]?.pos === 'PROPN') ||
    article.words.slice(first + 1, end).some((word) => /^(?:of|for|and|&)$/u.test(word)) ||
    /(?:council|party|army|navy|force|forces|ministry|association|federation|union|bank|court|parliament|police|embassy|consulate|club|league|open|grand|prix|championship|championships|guard|command|service|airlines|board|commission|committee|agency|institute|university|museum|foundation)$/u.test(
      article.words[end - 1] ?? '',
    )
  );
}

function trimEnd(article: ActorText, run: TitledRun): TitledRun | undefined {
  let { end } = run;
  while (
    end > run.first &&
    !/^(?:jr|sr)$/u.test(article.words[end - 1] ?? '') &&
    isTimeName(article.words[end - 1] ?? '')
  )
    end -= 1;
  return end > run.first ? { ...run, end } : undefined;
}

const isTimeName = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(word);

function isNoName(article: ActorText, run: TitledRun): boolean {
  const word = article.words[run.first] ?? '';
  const name = textOfTokens(article, run.first, run.end);
  const several = run.end - run.first > 1;
  if (isNameStop(article.words.slice(run.first, run.end).join(' '))) return true;
  // "Ann Lee (D-Ohio)": the state of a lawmaker's party mark.
  if (article.words[run.first - 1] === '-' && /^[rdi]$/u.test(article.words[run.first - 2] ?? '')) return true;
  if (countryOfDemonym(textOfTokens(article, run.first, run.end)) !== undefined) return true;
  // "REUTERS/Ann Lee": who took the picture.
  if (article.words[run.first - 1] === '/' && article.glued(run.first - 1)) return true;
  if (run.title !== undefined || run.addressFirst !== undefined) return !several && isNameStop(word);
  if (organisationAt(article, run.first, run.end) !== undefined || findPlace(name) !== undefined) return false;
  const words = article.words.slice(run.first, run.end);
  const empty = (at: string, offset: number): boolean =>
    isNameStop(at) ||
    countryOfDemonym(article.raw(run.first + offset)) !== undefined ||
    titleUseOf(at) !== undefined ||
    at === '-' ||
    /^\d/u.test(at);
  if (words.every(empty)) return true;
  if (several) return false;
  if (isMonth(word) && /^\d/u.test(article.words[run.end] ?? '')) return true;
  // "The Museum" in capitals is a common noun that means its institution.
  if (isOrganisationNoun(word) && !isUpperCase(article.raw(run.first))) return true;
  return (
    article.raw(run.first).length < 2 ||
    /^[^\p{L}]+$/u.test(name) ||
    /^(?:https?|www|@|#)/u.test(word) ||
    article.words[run.first - 1] === '@' ||
    article.words[run.first - 1] === '#'
  );
}

const isUpperCase = (raw: string): boolean => raw === raw.toUpperCase();
const isMonth = (word: string): boolean => calendarWords().months.has(word.replace(/\.$/u, ''));
