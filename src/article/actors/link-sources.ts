import { findSourceKinds, isOrganisationNoun, isUnnamedSource, surnameOf } from '../../lexicons/index.ts';
import type { ReadStatement } from '../../model/index.ts';
import { firstWhere, type Span } from '../../text/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { PronounResolver } from './resolve-pronoun.ts';
import { isPersonNoun } from './role-phrase.ts';

/** For each statement, the actor of its source; common-noun sources ("officials") become actors of their own. */
export function linkSources(
  article: ActorText,
  actors: ActorDraft[],
  statements: readonly ReadStatement[],
): (ActorDraft | undefined)[] {
  const coverage = coverageOf(actors);
  const pronouns = new PronounResolver(article, actors);
  const described = new Map<string, ActorDraft>();
  const bySurname = indexSurnames(actors);
  const order = statements
    .map((_, index) => index)
    .sort((a, b) => sourceStart(statements[a]) - sourceStart(statements[b]));
  const result: (ActorDraft | undefined)[] = statements.map(() => undefined);
  for (const index of order) {
    const source = statements[index]?.source;
    const span = source?.antecedent ?? source?.span;
    if (span === undefined) continue;
    const range = tokensOf(article, span);
    if (range === undefined) continue;
    const actor = sourceActor(article, range, statements[index] as ReadStatement, {
      coverage,
      pronouns,
      described,
      actors,
      bySurname,
    });
    result[index] = actor;
    if (actor !== undefined) pronouns.noteSpeaker(actor, range.first);
  }
  return result;
}

const sourceStart = (statement: ReadStatement | undefined): number =>
  statement?.source?.span.start ?? Number.MAX_SAFE_INTEGER;

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

interface SourceContext {
  readonly coverage: ReadonlyMap<number, Covered>;
  readonly pronouns: PronounResolver;
  readonly described: Map<string, ActorDraft>;
  readonly actors: ActorDraft[];
  readonly bySurname: ReadonlyMap<string, ActorDraft | 'several'>;
}

/** The persons of the article by surname. */
function indexSurnames(actors: readonly ActorDraft[]): Map<string, ActorDraft | 'several'> {
  const index = new Map<string, ActorDraft | 'several'>();
  for (const actor of actors) {
    if (actor.kind !== 'person' || !actor.mentions.some(({ form }) => form === 'name')) continue;
    const surname = surnameOf(actor.words);
    index.set(surname, index.has(surname) ? 'several' : actor);
  }
  return index;
}

interface Covered {
  readonly actor: ActorDraft;
  readonly first: number;
  readonly end: number;
  readonly form: string;
}

/** Which mention holds each token; the longer of two. */
function coverageOf(actors: readonly ActorDraft[]): Map<number, Covered> {
  const coverage = new Map<number, Covered>();
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      for (let at = mention.first; at < mention.end; at += 1) {
        const other = coverage.get(at);
        if (other === undefined || mention.end - mention.first > other.end - other.first) {
          coverage.set(at, { actor, first: mention.first, end: mention.end, form: mention.form });
        }
      }
    }
  }
  return coverage;
}

/** The tokens a span touches, found by halving. */
function tokensOf({ tokens }: ActorText, span: Span): TokenRange | undefined {
  const first = firstWhere(tokens, (token) => token.span.end > span.start);
  let end = first;
  while (end < tokens.length && (tokens[end]?.span.start ?? 0) < span.end) end += 1;
  return end > first ? { first, end } : undefined;
}

function sourceActor(
  article: ActorText,
  range: TokenRange,
  statement: ReadStatement,
  context: SourceContext,
): ActorDraft | undefined {
  const words = article.words.slice(range.first, range.end);
  if (words.length === 1 && article.tokens[range.first]?.pos === 'PRON') {
    const resolved = context.pronouns.resolve(words[0] ?? '', range.first);
    if (resolved !== undefined) {
      resolved.mentions.push({ first: range.first, end: range.end, form: 'pronoun' });
      return resolved;
    }
    return undefined;
  }
  const named = nameInside(article, range, context);
  if (named !== undefined) return named;
  const head = headOf(article, range);
  const covered = context.coverage.get(head);
  if (covered !== undefined && covered.end === head + 1) return covered.actor;
  // A surname where no name was looked for, as in a caption: "Romley said" beside Mitt Romley.
  const bearer = words.length === 1 ? context.bySurname.get(words[0] ?? '') : undefined;
  if (bearer !== undefined && bearer !== 'several' && article.capital(head)) {
    bearer.mentions.push({ first: range.first, end: range.end, form: 'name' });
    return bearer;
  }
  return describe(article, range, head, statement, context);
}

/** The first actor of the source whose name is its head or stands in apposition to it: a person before all others. */
function nameInside(article: ActorText, range: TokenRange, context: SourceContext): ActorDraft | undefined {
  const head = headOf(article, range);
  let person: ActorDraft | undefined;
  for (let at = range.first; at < range.end; at += 1) {
    const covered = context.coverage.get(at);
    if (covered === undefined || covered.form !== 'name') continue;
    const isHead = covered.end - 1 === head || (covered.first <= head && head < covered.end);
    const beside = article.words[covered.first - 1] === ',' || at === range.first || isTitled(article, head, covered);
    // "ambassador to the Sea League Nina Haley": the name ends the phrase, right after another name.
    const ends = covered.end === range.end && article.tokens[covered.first - 1]?.pos === 'PROPN';
    const possessed = article.words[covered.end] === "'s" && covered.end < range.end;
    if (possessed) continue;
    if (covered.actor.kind === 'person' && (isHead || beside || ends)) person ??= covered.actor;
    if (isHead) return person ?? covered.actor;
  }
  return person;
}

/** Whether only a post stands between a head noun and the name: "an official, police chief Ann Lee". */
function isTitled(article: ActorText, head: number, { actor, first: nameFirst }: Covered): boolean {
  const nameStart = article.tokens[nameFirst]?.span.start ?? 0;
  const post = actor.roles.some(
    ({ span }) => span.start <= (article.tokens[head]?.span.start ?? 0) && span.end + 1 === nameStart,
  );
  if (post) return true;
  for (let at = head + 1; at < nameFirst; at += 1) {
    if (!/^(?:NOUN|ADJ|PROPN|PUNCT)$/u.test(article.tokens[at]?.pos ?? '')) return false;
  }
  return nameFirst > head;
}

/** Last noun or name of the phrase before a preposition, comma or clause. */
function headOf(article: ActorText, range: TokenRange): number {
  let head = range.first;
  for (let at = range.first; at < range.end; at += 1) {
    const pos = article.tokens[at]?.pos ?? '';
    const word = article.words[at] ?? '';
    if (at > range.first && (word === ',' || word === '(' || /^(?:who|which|that|whose)$/u.test(word))) break;
    if (pos === 'ADP' && at > range.first && article.tokens[head]?.pos !== 'DET') break;
    if (/^(?:NOUN|PROPN|PRON|ADJ|NUM)$/u.test(pos)) head = at;
  }
  return head;
}

/** Endings of nouns for people that no list has: "cattlewoman", "technocrat", "herpetologist". */
const PEOPLE = /(?:m[ae]n|wom[ae]n|person|people|folk|crat|ist|ian|eer|ee|maker|holder|goer|owner)s?$/u;

/** Whether a source is called by a noun of things, which nobody is: "the towers", "his apology". Documents stay. */
function isThing(article: ActorText, head: number, { source }: ReadStatement): boolean {
  const token = article.tokens[head];
  if (token?.pos !== 'NOUN' || article.capital(head) || source?.kind === 'document') return false;
  const nouns = [token.norm, token.lemma];
  return !nouns.some(
    (noun) =>
      findSourceKinds(noun).size > 0 || isUnnamedSource('', noun) || isOrganisationNoun(noun) || PEOPLE.test(noun),
  );
}

function describe(
  article: ActorText,
  range: TokenRange,
  head: number,
  statement: ReadStatement,
  { described, actors }: SourceContext,
): ActorDraft | undefined {
  let first = range.first;
  while (
    first < head &&
    /^(?:a|an|the|some|several|many|one|two|other|another|his|her|its|their|"|,)$/u.test(article.words[first] ?? '')
  )
    first += 1;
  if (!/\p{L}/u.test(article.words[head] ?? '') || isThing(article, head, statement)) return undefined;
  // "both retired teachers, from Osk": an addition behind a comma is no part of what somebody is called.
  let end = head + 1;
  while (end < range.end && article.words[end] !== ',') end += 1;
  const name = textOfTokens(article, first, end);
  const key = article.words.slice(first, end).join(' ');
  const noun = article.tokens[head]?.lemma ?? '';
  const again = first === head && article.words[range.first] === 'the' ? described.get(`last ${noun}`) : undefined;
  const kind = statement.source?.kind;
  let actor = again ?? described.get(key);
  if (actor === undefined) {
    const plural = article.tokens[head]?.lemma !== article.words[head] && (article.words[head] ?? '').endsWith('s');
    const person = isPersonNoun(article, head) && !plural;
    actor = {
      kind:
        kind === 'institution' || kind === 'outlet' || kind === 'agency'
          ? 'organisation'
          : person || kind === 'person'
            ? 'person'
            : kind === 'document'
              ? 'unknown'
              : 'group',
      name,
      words: article.words.slice(first, end).filter((word) => /\p{L}/u.test(word)),
      mentions: [],
      roles: [],
      votes: new Map(),
    };
    described.set(key, actor);
    actors.push(actor);
  }
  described.set(`last ${noun}`, actor);
  // "citing The Oskvale Courier": capitals throughout are a name that the tagger passed over.
  const isName = end - first > 1 && article.words.slice(first, end).every((_, at) => article.capital(first + at));
  actor.mentions.push(
    isName ? { first, end, form: 'name' } : { first: range.first, end: range.end, form: 'description' },
  );
  return actor;
}
