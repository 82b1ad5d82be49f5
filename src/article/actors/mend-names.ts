import {
  countryOfDemonym,
  findOrganisation,
  findPlace,
  isGivenName,
  isOrganisationNoun,
  isPlaceNoun,
  rarityOf,
  titleUseOf,
} from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { isEveryday } from './is-everyday.ts';
import type { NameSpan } from './name-span.ts';
import { isInside, MAX_TITLE_TOKENS, titleEndingAt } from './title-ending-at.ts';

/** Words in lower case inside a person's name. */
const PERSON_SMALL = new Set(
  'de,del,della,di,da,das,dos,do,du,la,le,van,von,der,den,ter,ten,bin,ibn,bint,abu,ben,el,al,ul,ud,y,e'.split(','),
);
/** Words in lower case inside the name of an organisation or place. */
const OTHER_SMALL = new Set(
  'of,for,the,and,on,de,del,la,le,du,des,di,da,do,dos,el,al,der,den,van,von,und,et,y,i,e'.split(','),
);
/** Words before "'s" that belong to the name that follows: "Children's Hospital", "King's College". */
const OWNERS = new Set(
  'children,women,men,people,workers,veterans,farmers,teachers,king,queen,st,boys,girls,mothers,lloyd,moody,macy,sotheby,christie,mcdonald,levi,sainsbury'.split(
    ',',
  ),
);

/**
 * Holds tagged names to how names are printed, where the tagger met words it has never seen: no word in lower case inside
 * but particles, no dash between words, no owner; nothing that only opens a sentence; whole where more capitals belong
 * to it ("Hexby Children's Hospital" + "Medical Center"). One pass, bounded work per name.
 */
export function mendNames(article: ActorText, names: readonly NameSpan[]): NameSpan[] {
  const mended: NameSpan[] = [];
  const known = new Set(names.map((name) => wordsOf(article, name)));
  for (const [index, name] of names.entries()) {
    if (name.first < (mended.at(-1)?.end ?? 0)) continue;
    const limit = names[index + 1]?.first ?? article.tokens.length;
    const parts = splitName(article, name).flatMap((part) => trimName(article, part, known) ?? []);
    const last = parts.pop();
    mended.push(...parts);
    const free = mended.at(-1)?.end ?? 0;
    if (last !== undefined) mended.push(extendName(article, last, free, limit, names[index + 1]));
  }
  return mended;
}

const wordsOf = (article: ActorText, { first, end }: Pick<NameSpan, 'first' | 'end'>): string =>
  article.words.slice(first, end).join(' ');

/** The stretches of a tagged name that can be names. */
function splitName(article: ActorText, name: NameSpan): NameSpan[] {
  const small = name.kind === 'person' ? PERSON_SMALL : OTHER_SMALL;
  const parts: NameSpan[] = [];
  let first = name.first;
  let person = -1;
  const close = (end: number): void => {
    if (end > first) parts.push(withFields(name, { first, end }));
  };
  for (let at = name.first; at < name.end; at += 1) {
    const word = article.words[at] ?? '';
    if (word === "'s" && at > name.first && at + 1 < name.end && OWNERS.has(article.words[at - 1] ?? '')) continue;
    if (isDay(word) && at > name.first - 1) {
      close(at);
      first = at + 1;
      continue;
    }
    if (isSameAgain(article, first, at, name.end)) {
      close(at);
      first = at;
      if (name.kind === 'person') person = at;
      continue;
    }
    if (at > first && isNextPerson(article, first, at, name.end)) {
      close(at);
      first = at;
      person = at;
      continue;
    }
    if (article.capital(at) || small.has(word) || isGlue(article, at, name)) continue;
    close(at);
    first = at + 1;
  }
  close(name.end);
  if (parts.length < 2 && parts[0]?.end === name.end && parts[0].first === name.first) return parts;
  return parts.map((part) => withFields(part, { kind: part.first === person ? 'person' : kindOfPart(article, part) }));
}

const isDay = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(word);

/** A heading or caption and the sentence behind it: "Photos: Ann Lee Ann Lee plays". One word twice is a name ("Baden Baden"). */
const isSameAgain = (article: ActorText, first: number, at: number, end: number): boolean =>
  at - first > 1 &&
  end - at === at - first &&
  wordsOf(article, { first, end: at }) === wordsOf(article, { first: at, end });

/** Two names side by side: "the United League Ann Lee", "In the Marrow Bakery Ann Lee was baking". */
function isNextPerson(article: ActorText, first: number, at: number, end: number): boolean {
  if (end - at < 2 || !article.capital(at + 1)) return false;
  const ended = at - first > 1 && isOrganisationNoun(article.words[at - 1] ?? '');
  if (ended && end - at === 2 && isNobodyElse(article, at) && isNobodyElse(article, at + 1)) return true;
  if (!isGivenName(article.words[at] ?? '')) return false;
  if (isGivenName(article.words[first] ?? '') || article.words[at - 1] === '-') return false;
  if (isOrganisationNoun(article.words[end - 1] ?? '')) return false;
  const before = textOfTokens(article, first, at);
  if (titleEndingAt(article, at - MAX_TITLE_TOKENS, at)?.use === 'post') return true;
  return ended || findOrganisation(before) !== undefined || findPlace(before) === 'sure';
}

/** A word so rare that it can only be part of a person's name: no chief noun, no known place or body. */
const isNobodyElse = (article: ActorText, at: number): boolean => {
  const [word, raw] = [article.words[at] ?? '', article.raw(at)];
  if (rarityOf(word) < RARE || raw === raw.toUpperCase()) return false;
  return !isOrganisationNoun(word) && !isPlaceNoun(word) && findOrganisation(raw) === undefined;
};

/** A word of this rarity names nothing but its bearer (ln(N/n)). */
const RARE = 6;

/** Marks and digits that stand inside names: a hyphen without spaces, an apostrophe, "&", a full stop, a number. */
function isGlue(article: ActorText, at: number, name: NameSpan): boolean {
  const word = article.words[at] ?? '';
  if (/^\d/u.test(word) || word === '&' || word === '.') return at > name.first;
  if (at === name.first) return false;
  return article.glued(at - 1) && (article.glued(at) || at + 1 === name.end) && /^(?:-|'|\/|\p{L}{1,5})$/u.test(word);
}

/** What a part of a wrongly tagged stretch is by itself. */
function kindOfPart(article: ActorText, { first, end, kind }: NameSpan): NameSpan['kind'] {
  const name = textOfTokens(article, first, end);
  if (findOrganisation(name) !== undefined || isOrganisationNoun(article.words[end - 1] ?? '')) return 'organisation';
  if (findPlace(name) === 'sure' || findPlace(article.raw(end - 1)) === 'sure') return 'place';
  return isGivenName(article.words[first] ?? '') ? 'person' : kind;
}

const CLOSED = /^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX|PART|INTJ|ADV|VERB|PUNCT|SYM|NUM)$/u;
const EDGE = /^(?:the|a|an|of|for|on|in|at|from|and|but|or|to|with|by|as|&|-|'|'s|\.|,)$/u;

/** A name without what only stands at its edge; `undefined` when nothing is left. */
function trimName(article: ActorText, name: NameSpan, known: ReadonlySet<string>): NameSpan | undefined {
  let { first, end } = name;
  while (first < end && EDGE.test(article.words[first] ?? '')) first += 1;
  // "Senator Ann Lee, Republican of Osk", "Little Bertil".
  if (/^(?:republican|democrat)$/u.test(article.words[first] ?? '') && article.words[first + 1] === 'of') first += 2;
  if (
    article.words[first] === 'little' &&
    article.opens(first) &&
    findPlace(textOfTokens(article, first, end)) === undefined
  )
    first += 1;
  // "Freeing Bertil was hard": the rest is a name elsewhere, and the sentence begins here.
  if (article.opens(first) && end - first > 1 && known.has(wordsOf(article, { first: first + 1, end }))) {
    const whole = isGivenName(article.words[first] ?? '') || article.seenCapital(article.words[first] ?? '');
    if (!whole && article.tokens[first]?.pos !== 'PROPN') first += 1;
  }
  const opens = article.opens(first) && end - first > 1 && CLOSED.test(article.tokens[first]?.pos ?? '');
  if (
    opens &&
    !isGivenName(article.words[first] ?? '') &&
    findOrganisation(textOfTokens(article, first, end)) === undefined
  )
    first += 1;
  // "Oskan Ada Thorne": an adjective before a person's name.
  if (name.kind === 'person' && end - first > 2 && countryOfDemonym(article.raw(first)) !== undefined) first += 1;
  while (end > first && EDGE.test(article.words[end - 1] ?? '') && !belongs(article, end)) end -= 1;
  if (end <= first) return undefined;
  // One everyday word, as any sentence begins with.
  if (
    end - first === 1 &&
    isEveryday(article, first) &&
    article.seenLower(article.words[first] ?? '') &&
    article.opens(first)
  )
    return undefined;
  return withFields(name, { first, end });
}

/** "Joe Lee Jr.", "U.S.", "Han Ju-in": the full stop or small word at the end belongs to the name. */
function belongs(article: ActorText, end: number): boolean {
  const before = article.words[end - 2] ?? '';
  if (!article.glued(end - 2)) return false;
  if (article.words[end - 1] === '.') return /^(?:jr|sr|bros|inc|co|corp|ltd|\p{L})$/u.test(before);
  return before === '-' && article.glued(end - 3) && article.capital(end - 3);
}

/** Most tokens by which a name is made whole. */
const MAX_MORE = 6;

/** Goes on with "of" and capitals behind a chief noun, and with capitals that end in one: "Front for the Defence of Osk". */
function extendName(
  article: ActorText,
  name: NameSpan,
  free: number,
  limit: number,
  next: NameSpan | undefined,
): NameSpan {
  if (article.loud(name.first)) return name;
  if (name.kind === 'person') return name.first > free ? withGivenName(article, name) : name;
  return extendBack(article, extendOn(article, name, limit, next));
}

/** "Mayor Orla" + "Venn": a given name right before a surname, or what stands between it and a post, belongs to it. */
function withGivenName(article: ActorText, name: NameSpan): NameSpan {
  const at = name.first - 1;
  if (name.end - name.first > 1 || !article.capital(at) || !isInside(article, at, name.first)) return name;
  const behindPost = titleEndingAt(article, at - MAX_TITLE_TOKENS, at)?.use === 'post' && isGivenLike(article, at);
  // "Moamar" + "Qorvani" at the start of a sentence, where a capital told the tagger nothing.
  const rare = article.opens(at) && rarityOf(article.words[at] ?? '') >= RARE && isGivenLike(article, at);
  return behindPost || rare || isGivenName(article.words[at] ?? '') ? withFields(name, { first: at }) : name;
}

/** A word in capitals that is no post, country or chief noun: it can be a given name that no list has. */
const isGivenLike = (article: ActorText, at: number): boolean => {
  const word = article.words[at] ?? '';
  if (isOrganisationNoun(word) || isPlaceNoun(word) || countryOfDemonym(article.raw(at)) !== undefined) return false;
  return titleUseOf(word) === undefined && article.tokens[at]?.pos === 'PROPN' && !isEveryday(article, at);
};

/** Whom a society is of, in capitals before it: "People for the Treatment of Herons". */
const SOCIETY =
  /^(?:people|friends|doctors|citizens|americans|reporters|journalists|scientists|physicians|students|mothers|guardians|defenders|champions|ministry|department|bank|university|institute|society|association|council|office|bureau)$/u;

function extendBack(article: ActorText, name: NameSpan): NameSpan {
  const link = article.words[name.first - 1] === 'the' ? name.first - 2 : name.first - 1;
  const head = link - 1;
  if (!/^(?:for|of)$/u.test(article.words[link] ?? '') || name.kind !== 'organisation') return name;
  return article.capital(head) && SOCIETY.test(article.words[head] ?? '') && !article.opens(name.first)
    ? withFields(name, { first: head })
    : name;
}

function extendOn(article: ActorText, name: NameSpan, limit: number, next: NameSpan | undefined): NameSpan {
  const inside = (at: number): boolean =>
    article.tokens[at]?.sentenceIndex === article.tokens[name.first]?.sentenceIndex;
  let at = name.end;
  while (at < limit && at < name.end + MAX_MORE && inside(at) && article.capital(at)) at += 1;
  const last = article.words[at - 1] ?? '';
  if (at > name.end && (isOrganisationNoun(last) || isPlaceNoun(last))) return withFields(name, { end: at });
  const chief = article.words[name.end - 1] ?? '';
  const link = article.words[name.end] ?? '';
  const from = article.words[name.end + 1] === 'the' ? name.end + 2 : name.end + 1;
  // "Hexby Zoo & Garden": one house.
  if (link === '&' && next?.first === name.end + 1 && next.kind !== 'person')
    return withFields(name, { kind: 'organisation', end: next.end });
  if (next?.first !== from || !inside(from)) return name;
  const heads = (link === 'for' || link === 'of') && isOrganisationNoun(chief) && next.kind === 'organisation';
  if (!heads && findOrganisation(textOfTokens(article, name.first, next.end)) === undefined) return name;
  return withFields(name, { kind: 'organisation', end: next.end });
}
