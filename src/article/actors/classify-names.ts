import {
  countryOfDemonym,
  countryOfName,
  endsOutletName,
  findPlace,
  findSourceKinds,
  isEventNoun,
  isGivenName,
  isOrganisationNoun,
  isPlaceNoun,
  titleUseOf,
} from '../../lexicons/index.ts';
import type { ActorKind } from '../../model/index.ts';
import { type ActorText, organisationAt, textOfTokens } from './actor-text.ts';
import { isCommonWord } from './find-name-runs.ts';
import type { NameSpan } from './name-span.ts';
import type { TitledRun } from './split-titles.ts';

/** Votes for what each name is, from its own words and its neighbours; the article adds them up per name later. */
export function classifyNames(article: ActorText, runs: readonly TitledRun[]): NameSpan[] {
  return runs.map((run) => ({ ...run, votes: voteOn(article, run) }));
}

/** Verbs of saying and of what only people do; after a name of two words they mean a person. */
const SPEAKING = new Set(
  'said,says,told,tells,added,adds,wrote,writes,tweeted,argued,explained,insisted,recalled,replied,asked,testified,joked'.split(
    ',',
  ),
);
const PLACE_BEFORE = new Set('in,near,outside,throughout,across,toward,towards,around'.split(','));
const WEAK_PLACE_BEFORE = new Set('from,to,at,into,through,via,leaving,visiting,visit'.split(','));

function voteOn(article: ActorText, run: TitledRun): ReadonlyMap<ActorKind, number> {
  const votes = new Map<ActorKind, number>();
  const add = (kind: ActorKind, weight: number): void => void votes.set(kind, (votes.get(kind) ?? 0) + weight);
  if (voteOnWords(article, run, add)) voteOnNeighbours(article, run, add);
  return votes;
}

type Add = (kind: ActorKind, weight: number) => void;

/** False for the name of an event or a thing, for which nothing may vote. */
function voteOnWords(article: ActorText, run: TitledRun, add: Add): boolean {
  const name = textOfTokens(article, run.first, run.end);
  const words = article.words.slice(run.first, run.end);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const raw = article.raw(run.first);
  if (run.title !== undefined) add('person', 8);
  if (run.addressFirst !== undefined) add('person', 10);
  const organisation = organisationAt(article, run.first, run.end);
  const place = findPlace(name);
  if (countryOfName(name) !== undefined) add('place', 12);
  else if (organisation !== undefined) add('organisation', place === undefined ? 9 : 4);
  if (place === 'sure') add('place', 7);
  if (place === 'maybe') add('place', 2);
  const several = words.length > 1;
  if (
    several &&
    isEventNoun(last) &&
    organisation === undefined &&
    place === undefined &&
    run.title === undefined &&
    !isGivenName(first)
  )
    return false;
  const joined = words.some((word) => /^(?:of|for|and|&)$/u.test(word));
  if (several && (isOrganisationNoun(last) || (joined && words.some(isOrganisationNoun)))) add('organisation', 6);
  else if (joined && words.includes('&')) add('organisation', 4);
  else if (joined && organisation === undefined && place === undefined) add('organisation', 2);
  if (
    several &&
    (isPlaceNoun(last) || /^(?:lake|mount|fort|port|cape|gulf|strait|bay|river|st|isle|camp)$/u.test(first)) &&
    !joined
  )
    add('place', 4);
  if (several && countryOfDemonym(raw) !== undefined && !isPlaceNoun(last)) add('organisation', 2);
  if (
    several &&
    /^(?:north|south|east|west|northern|southern|eastern|western|central|new|upper|lower|greater)$/u.test(first)
  )
    add('place', 2);
  const bare = several && !joined && !isOrganisationNoun(last) && !isPlaceNoun(last) && organisation === undefined;
  const town = several && findPlace(raw) === 'sure' && !isGivenName(first);
  if (town && bare && last.endsWith('s')) add('organisation', 3);
  const plain = town || isCommonWord(article, run.end - 1) || (article.seenLower(first) && article.seenLower(last));
  if (bare && isGivenName(first)) add('person', plain ? 4 : 6);
  else if (bare && !plain && words.length <= 4 && words.every((word) => /^[\p{L}.'’-]+$/u.test(word))) add('person', 1);
  if (bare && endsOutletName(last) && !isGivenName(first)) add('organisation', 3);
  if (bare && words.slice(0, -1).some((word) => /^\p{L}\.?$/u.test(word)) && words.length <= 4) add('person', 3);
  if (bare && words.some((word) => /^(?:bin|al|von|van|der|ibn|abu|mc)$/u.test(word))) add('person', 2);
  if (!several && isGivenName(first) && place !== 'sure' && organisation === undefined) add('person', 2);
  const dateline =
    article.opens(run.first) &&
    raw.length > 2 &&
    raw === raw.toUpperCase() &&
    article.words[run.end] === ',' &&
    article.capital(run.end + 1);
  if (dateline && organisation === undefined) add('place', 6);
  if (/\.(?:com|org|net|gov|edu)$/u.test(name)) add('organisation', 8);
  const acronym = !several && /^(?:\p{Lu}\.?){2,6}$/u.test(raw) && raw === raw.toUpperCase();
  if (acronym && place === undefined && countryOfName(name) === undefined) add('organisation', 3);
  return true;
}

function voteOnNeighbours(article: ActorText, run: TitledRun, add: Add): void {
  const sentence = article.tokens[run.first]?.sentenceIndex;
  const word = (index: number): string =>
    article.tokens[index]?.sentenceIndex === sentence ? (article.words[index] ?? '') : '';
  const several = run.end - run.first > 1;
  const before = word((run.addressFirst ?? run.title?.first ?? run.first) - 1);
  const next = word(run.end);
  const after = word(run.end + 1);
  if (next === ',' && /^\d{1,2}$/u.test(after) && /^[,.)]?$/u.test(word(run.end + 2))) add('person', 4);
  if (next === ',' && after === 'who') add('person', 3);
  if (next === 'who') add('person', 3);
  if (SPEAKING.has(next)) add('person', several ? 1.5 : 0.7);
  if (before !== '' && SPEAKING.has(before) && (next === '.' || next === ',')) add('person', 1.5);
  const owns = next === "'s" || next === "'";
  if (!owns && PLACE_BEFORE.has(before)) add('place', several ? 2.5 : 3);
  if (before === 'named' || before === 'called') add('person', 3);
  if (!owns && WEAK_PLACE_BEFORE.has(before)) add('place', 0.8);
  if (before === 'based' || (word(run.first - 2) === 'city' && before === 'of')) add('place', 3);
  if (
    /^(?:village|town|city|province|district|state|capital|region|island|port|suburb)$/u.test(word(run.first - 2)) &&
    before === 'of'
  )
    add('place', 5);
  if (/^(?:province|district|city|state|region|county|village|airport|neighbourhood|neighborhood)$/u.test(next))
    add('place', 2);
  if (
    /^(?:administration|campaign|regime|presidency|supporters?|rally|doctrine|cabinet|loyalists?|aides?)$/u.test(
      next,
    ) &&
    !several
  )
    add('person', 2.5);
  if (next === '-' && /^based$/u.test(after)) add('place', 4);
  if (before === 'the' && !several && !/^(?:administration|campaign|regime|presidency)$/u.test(next))
    add('organisation', 1);
  const attributive = article.tokens[run.end]?.pos === 'NOUN' && next !== '';
  if (before === 'the' && several && next !== "'s" && !attributive) add('organisation', 1.2);
  // "residents of Calder Hythe", "the Calder Hythe library"
  if (
    before === 'of' &&
    /^(?:residents?|outskirts|people|north|south|east|west|centre|center)$/u.test(word(run.first - 2))
  )
    add('place', 3);
  if (
    next === ',' &&
    article.capital(run.end + 1) &&
    findPlace(article.raw(run.end + 1)) === 'sure' &&
    isFreshPlace(article, run)
  )
    add('place', 2.5);
  const role = article.tokens[run.first - 1];
  if (role?.pos === 'NOUN' && role.sentenceIndex === sentence && !article.capital(run.first - 1)) {
    const kinds = findSourceKinds(role.lemma);
    if (titleUseOf(role.norm) === 'post' || (kinds.has('person') && !kinds.has('institution'))) add('person', 4);
    else if (kinds.has('institution') || kinds.has('outlet')) add('organisation', 2);
  }
  if (
    /^(?:officials?|spokesman|spokeswoman|spokesperson|executives?|shares?|lawmakers?|militants?|insurgents?|fighters?|leaders?|members?|forces|troops|reported|employees?|headquarters)$/u.test(
      next,
    )
  )
    add('organisation', 1.5);
  if (next === ',' && /^(?:a|an|the|his|her)$/u.test(after)) voteOnApposition(article, run.end + 2, sentence, add);
}

/** "Ann Lee, a former teacher": the head of the apposition says what it is. */
function voteOnApposition(article: ActorText, from: number, sentence: number | undefined, add: Add): void {
  for (let at = from; at < from + 6; at += 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentenceIndex !== sentence || token.pos === 'PUNCT' || token.pos === 'ADP') return;
    if (token.pos !== 'NOUN' || article.tokens[at + 1]?.pos === 'NOUN') continue;
    const kinds = findSourceKinds(token.lemma);
    if (titleUseOf(token.norm) !== undefined || (kinds.has('person') && !kinds.has('institution'))) add('person', 4);
    else if (kinds.has('institution') || kinds.has('outlet') || isOrganisationNoun(token.norm)) add('organisation', 3);
    else if (/^(?:city|town|village|province|country|island|nation|state|capital|suburb|region)$/u.test(token.norm))
      add('place', 3);
    return;
  }
}

/** "Chaman, Pakistan": the first name is not itself part of a list of countries. */
const isFreshPlace = (article: ActorText, run: TitledRun): boolean =>
  article.words[run.first - 1] !== ',' && article.words[run.first - 1] !== 'and';

/** The kind with most votes; `unknown` without any. Ties go to the earlier in this order. */
export function kindOfVotes(votes: ReadonlyMap<ActorKind, number>): ActorKind {
  let best: ActorKind = 'unknown';
  let most = 0;
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const count = votes.get(kind) ?? 0;
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  return best;
}
