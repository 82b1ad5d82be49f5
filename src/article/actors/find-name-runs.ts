import {
  countryOfDemonym,
  countryOfName,
  findOrganisation,
  findPlace,
  isGivenName,
  isNameStop,
  isOrganisationNoun,
  isPlaceNoun,
  rarityOf,
  titleUseOf,
} from '../../lexicons/index.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import type { NameRun } from './name-span.ts';

const PARTICLES = new Set(
  'de,del,della,di,da,das,dos,do,du,la,le,el,al,ul,van,von,der,den,ter,ten,bin,ibn,bint,abu,ben,y,e,i,of,st'.split(','),
);
/** Lower-case words inside a person's name; "of" and the like are judged apart. */
const PERSON_PARTICLES = new Set(
  'de,del,della,di,da,dos,du,la,le,van,von,der,den,ter,bin,ibn,bint,el,al,ul,ud'.split(','),
);
/** Nouns after which "of"/"for" goes on with the same name: "Ministry of Health", "Gulf of Mexico". */
const OF_HEADS = new Set(
  'people,ministry,friends,doctors,republic,kingdom,bay,strait,isle,city,bureau,centers,statue,university,house,organisation,tower,church,state,states,duchy,isles,mothers,students,physicians,citizens,americans,reporters,journalists,scientists,daughters,sons,medecins,guardians,defenders,champions,islands,gulf,cape,mount,sea,horn,court,city'.split(
    ',',
  ),
);
/** Words before "'s" that belong to the name that follows: "Children's Hospital", "King's College". */
const OWNERS = new Set(
  'children,women,men,people,workers,veterans,farmers,teachers,king,queen,st,boys,girls,mothers,lloyd,moody,macy,sotheby,christie,mcdonald,levi,sainsbury,moody'.split(
    ',',
  ),
);
const FUNCTION_WORDS = new Set(
  'the,a,an,in,on,at,as,for,from,by,with,after,before,and,but,or,if,when,while,this,that,these,those,what,who,why,how,where,he,she,they,we,it,his,her,their,our,you,your,my,is,are,was,were,to'.split(
    ',',
  ),
);
/** Longest name, in tokens; bounds the work per word. */
const MAX_NAME_TOKENS = 14;

/** Every stretch of capitalised words in plain sentences that can hold a name, in text order. Linear. */
export function findNameRuns(article: ActorText): NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < article.tokens.length; ) {
    if (article.loud(index) || !canBegin(article, index)) {
      index += 1;
      continue;
    }
    const end = extendRun(article, index);
    runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

const CLOSED_CLASS = /^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX|PART|INTJ|NUM|PUNCT|SYM)$/u;

/** Whether a name can begin here: a capital, and where every word has one, a reason to think so. */
export function canBegin(article: ActorText, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || !article.capital(index)) return false;
  const raw = article.raw(index);
  if (/^\p{Lu}$/u.test(raw) && !article.capital(index + 1)) return false;
  if (isShout(article, index)) return false;
  if (!article.opens(index)) return !(CLOSED_CLASS.test(token.pos) && article.seenLower(token.norm) && !isUpper(raw));
  return canOpen(article, index, raw);
}

const isUpper = (raw: string): boolean => raw.length > 1 && raw === raw.toUpperCase();

/** In at least 1.5 % of news articles: an everyday word, or a name everybody knows. */
const COMMON_BELOW = 4.2;

/** Whether a word is so common in news that a capital at the start of a sentence makes it no name. */
export function isCommonWord(article: ActorText, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || isGivenName(token.norm)) return false;
  const raw = article.raw(index);
  return rarityOf(token.stem) < COMMON_BELOW && findPlace(raw) !== 'sure' && findOrganisation(raw) === undefined;
}

/** A word in capitals for emphasis ("a MAJOR step", "ARE"), not an acronym. */
function isShout(article: ActorText, index: number): boolean {
  const raw = article.raw(index);
  if (
    !isUpper(raw) ||
    raw.length < 3 ||
    raw.includes('.') ||
    findOrganisation(raw) !== undefined ||
    findPlace(raw) !== undefined
  )
    return false;
  const word = article.words[index] ?? '';
  if (article.seenLower(word)) return true;
  return isCommonWord(article, index) && !(raw.length <= 4 && article.tokens[index]?.pos === 'PROPN');
}

/** Whether a word that has its capital anyhow begins a name: known, or seen with a capital elsewhere, or no everyday word. */
function canOpen(article: ActorText, index: number, raw: string): boolean {
  const token = article.tokens[index] as ActorText['tokens'][number];
  const next = article.capital(index + 1);
  const pair = next ? textOfTokens(article, index, index + 2) : '';
  if (next && (findPlace(pair) !== undefined || findOrganisation(pair) !== undefined)) return true;
  const given = isGivenName(token.norm) && (next || !article.seenLower(token.norm));
  const known = findPlace(raw) === 'sure' || findOrganisation(raw) !== undefined || given;
  if (CLOSED_CLASS.test(token.pos)) return known && !/^(?:DET|PRON|ADP|CCONJ|SCONJ|PUNCT)$/u.test(token.pos);
  if (known) return true;
  if (opensTitle(article, index) || opensSociety(article, index)) return true;
  const everyday = isCommonWord(article, index);
  if (article.seenCapital(token.norm) && !(article.seenLower(token.norm) && (token.pos !== 'PROPN' || everyday)))
    return true;
  if (everyday || article.seenLower(token.norm)) {
    const hyphened = article.words[index + 2] === '-' && article.glued(index + 1) && article.glued(index + 2);
    return next && token.pos === 'PROPN' && (hyphened || isOrganisationNoun(article.words[index + 1] ?? ''));
  }
  if (isUpper(raw)) return token.pos === 'PROPN' || token.pos === 'NOUN';
  if (token.pos === 'PROPN') return !(next && /(?:ing|ed)$/u.test(token.norm));
  return (
    next && token.pos !== 'VERB' && article.tokens[index + 1]?.pos === 'PROPN' && !/(?:ing|ed|ly|s)$/u.test(token.norm)
  );
}

/** Whether an organisation named by an everyday word begins here: "People for the …", "Bank of …". */
function opensSociety(article: ActorText, index: number): boolean {
  const head = article.words[index] ?? '';
  const link = article.words[index + 1] ?? '';
  const after = article.words[index + 2] === 'the' ? index + 3 : index + 2;
  if (!article.capital(after)) return false;
  return (link === 'for' && OF_HEADS.has(head)) || (link === 'of' && isOrganisationNoun(head));
}

/** Whether a title with a name after it begins here: "Senator Ann Lee", "Secretary of State Ann Lee". */
function opensTitle(article: ActorText, index: number): boolean {
  for (let length = 1; length <= 4; length += 1) {
    const phrase = article.words.slice(index, index + length).join(' ');
    if (titleUseOf(phrase) !== undefined && article.capital(index + length)) return true;
  }
  return false;
}

/** End of the name that begins at `first`. */
function extendRun(article: ActorText, first: number): number {
  const sentence = article.tokens[first]?.sentenceIndex;
  const inside = (index: number): boolean => article.tokens[index]?.sentenceIndex === sentence;
  let end = first + 1;
  while (end < first + MAX_NAME_TOKENS && inside(end)) {
    const next = nextEnd(article, first, end, inside);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function nextEnd(
  article: ActorText,
  first: number,
  end: number,
  inside: (index: number) => boolean,
): number | undefined {
  const word = article.words[end] ?? '';
  const after = (index: number): boolean => inside(index) && article.capital(index);
  if (article.glued(end - 1)) {
    if (word === '.' && article.glued(end) && /^(?:com|org|net|co|gov|edu|uk)$/u.test(article.words[end + 1] ?? ''))
      return end + 2;
    if (word === '-' && article.glued(end)) return hyphenEnd(article, end, inside);
    if (word === '.' && after(end + 1) && article.raw(end - 1).length <= 2) return end + 2;
    if (word === "'s" && after(end + 1))
      return OWNERS.has(article.words[end - 1] ?? '') && possessiveName(article, end + 1) ? end + 2 : undefined;
    if (word === "'" && after(end + 1) && article.glued(end)) return end + 2;
    if (/^(?:&|\/|@|')$/u.test(word) && article.glued(end) && after(end + 1)) return word === '&' ? end + 2 : undefined;
  }
  if (article.capital(end)) {
    const raw = article.raw(end);
    if (/^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX)$/u.test(article.tokens[end]?.pos ?? '') && FUNCTION_WORDS.has(word))
      return undefined;
    if (isShout(article, end)) return undefined;
    return isNameStop(word) && raw.length > 2 && /day$|ary$|ber$/u.test(word) ? undefined : end + 1;
  }
  if (word === '&' && after(end + 1)) return end + 2;
  if (PERSON_PARTICLES.has(word)) {
    const at = PARTICLES.has(article.words[end + 1] ?? '') && !article.capital(end + 1) ? end + 2 : end + 1;
    if (after(at)) return at + 1;
    if (article.words[end + 1] === '-' && after(end + 2)) return end + 3;
    return undefined;
  }
  if (word === 'of' || word === 'for') return ofEnd(article, first, end, after);
  if (word === 'and' && after(end + 1)) return andEnd(article, first, end, inside);
  return undefined;
}

/** Second halves of compounds that are no part of a name: "New York-based". */
const HYPHENED = new Set(
  'led,based,area,style,era,born,run,like,wide,held,made,only,free,size,bound,owned,type,class,level,day,week,month,year,old,long,side,own,aged,time,month'.split(
    ',',
  ),
);

/** "Frank-Walter", "Mazar-i-Sharif"; not "Nato-led" or "Manchester-based". */
function hyphenEnd(article: ActorText, hyphen: number, inside: (index: number) => boolean): number | undefined {
  if (!inside(hyphen + 1)) return undefined;
  if (article.capital(hyphen + 1)) {
    const country = (at: number): boolean =>
      countryOfName(article.raw(at)) !== undefined || countryOfDemonym(article.raw(at)) !== undefined;
    const pair = findPlace(textOfTokens(article, hyphen - 1, hyphen + 2)) !== undefined;
    return !pair && country(hyphen - 1) && country(hyphen + 1) && !possessiveName(article, hyphen + 1)
      ? undefined
      : hyphen + 2;
  }
  const small = article.words[hyphen + 1] ?? '';
  // "Kim Jong-un": a given name whose second half is in lower case.
  const second =
    article.capital(hyphen - 2) && small.length <= 5 && article.raw(hyphen - 1).length <= 6 && !HYPHENED.has(small);
  const again = article.words[hyphen + 2] === '-' && article.glued(hyphen + 1) && article.glued(hyphen + 2);
  if (small.length <= 4 && again && article.capital(hyphen + 3)) return hyphen + 4;
  return second && /^\p{L}{2,5}$/u.test(small) && article.words[hyphen + 2] !== '-' ? hyphen + 2 : undefined;
}

/** Whether the capitals after "'s" end in a noun of organisations. */
function possessiveName(article: ActorText, index: number): boolean {
  for (let at = index; at < index + 5 && article.capital(at); at += 1) {
    if (isOrganisationNoun(article.words[at] ?? '') || isPlaceNoun(article.words[at] ?? '')) return true;
  }
  return false;
}

/** "of" and "for" go on with a name after a head noun of organisations and places, and inside a post. */
function ofEnd(article: ActorText, first: number, end: number, after: (index: number) => boolean): number | undefined {
  const at = article.words[end + 1] === 'the' ? end + 2 : end + 1;
  if (!after(at)) return undefined;
  const head = article.words[end - 1] ?? '';
  const post = titleUseOf(article.words.slice(end - 1, at + 1).join(' '));
  if (post !== undefined) return at + 1;
  if (titleUseOf(head) !== undefined && !isOrganisationNoun(head)) return undefined;
  const pair =
    findOrganisation(textOfTokens(article, first, at + 1)) ?? findPlace(textOfTokens(article, first, at + 1));
  const saint = end - first === 1 && isGivenName(head) && article.words[end] === 'of';
  const society = article.words.slice(first, end).includes('for');
  const heads = saint || society || isOrganisationNoun(head) || OF_HEADS.has(head) || pair !== undefined;
  if (!heads) return undefined;
  // "Hexby Zoo for Saturday" goes no further; "for" needs a society or a front.
  return isNameStop(article.words[at] ?? '') && /day$|ber$|ary$/u.test(article.words[at] ?? '') ? undefined : at + 1;
}

/** Words of the longest country name that is looked for. */
const MAX_COUNTRY_WORDS = 4;

/** Whether a run of words ends in the name of a country. */
function endsInCountry(article: ActorText, first: number, end: number): boolean {
  for (let start = Math.max(first, end - MAX_COUNTRY_WORDS); start < end; start += 1) {
    if (countryOfName(textOfTokens(article, start, end)) !== undefined) return true;
  }
  return false;
}

const isVenue = (noun: string): boolean =>
  /^(?:gardens?|parks?|museum|gallery|zoo|aquarium|library|observatory)$/u.test(noun);

/** "and" joins two halves of one name only where the halves cannot stand alone. */
function andEnd(
  article: ActorText,
  first: number,
  end: number,
  inside: (index: number) => boolean,
): number | undefined {
  let stop = end + 1;
  while (stop < end + 6 && inside(stop) && article.capital(stop)) stop += 1;
  const whole = textOfTokens(article, first, stop);
  if (findOrganisation(whole) !== undefined || findPlace(whole) !== undefined) return stop;
  const left = article.words[end - 1] ?? '';
  const right = article.words[stop - 1] ?? '';
  // "Sarn Museum and Gardens": two things that one house is.
  if (isVenue(left) && isVenue(right)) return stop;
  if (
    isCommonWord(article, end - 1) &&
    titleUseOf(left) === undefined &&
    !isOrganisationNoun(left) &&
    isOrganisationNoun(right)
  )
    return stop;
  const opening = article.words.slice(first, end).join(' ');
  const owned =
    /\b(?:department|ministry|minister|secretary|centers?|committee|institutes?|bureau|commission|office|agency|school|college|board) (?:of|for|on) /u.test(
      `${opening} `,
    );
  // "the ministry of Norway and ...": what follows a country is another name.
  if (owned && !endsInCountry(article, first, end)) {
    const alone =
      findPlace(textOfTokens(article, end + 1, stop)) ?? findOrganisation(textOfTokens(article, end + 1, stop));
    return alone === undefined && !isOrganisationNoun(right) ? stop : undefined;
  }
  return undefined;
}
