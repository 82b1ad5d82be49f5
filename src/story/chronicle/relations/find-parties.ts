/**
 * Phrases of a sentence that stand for an actor: "Venezuela", "senior U.S. officials", "the government of President Rey",
 * "Russia's deputy minister, Anton Vey"; and phrases for a thing of an actor's: "Russian oil", "the country's exports" not.
 */
import { countryOfDemonym, findSourceKinds, standsForItsActor } from '../../../lexicons/index.ts';
import type { Token } from '../../../model/index.ts';
import type { ActorIndex } from '../index-actors.ts';
import type { ActorMention } from '../index-mentions.ts';

/** One phrase, tokens `[start, end)` of the sentence. */
export interface Party {
  readonly start: number;
  readonly end: number;
  readonly actorId: string;
  /** `thing`: something of the actor's, whose head is the last word. */
  readonly kind: 'actor' | 'thing';
  readonly form: ActorMention['form'];
  readonly isPerson: boolean;
}

/** A name in a sentence, tokens `[start, end)`. */
interface Core {
  readonly start: number;
  readonly end: number;
  readonly actorId: string;
  readonly form: ActorMention['form'];
  readonly isDemonym: boolean;
}

const POSSESSIVE = /^['’]s?$/u;
const NOUN_LIKE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const BEFORE_NAME = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON']);
/** "sued Rey last year": words that begin a time, not a thing of the name's. */
const BEFORE_TIME = new Set(['last', 'next', 'early', 'late', 'earlier', 'later', 'first', 'past', 'this', 'that']);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
/** Endings of nouns for people, beside those known as sources: "hometown hero", "his rival". */
const PERSON_ENDING = /(?:er|or|ist|ant|ent|man|woman|ian|ival|uty|ero|ure|ate)$/u;
/** Prepositions that tie a head to its actor: "officials from the State Department". */
const OF = new Set(['of', 'for', 'from', 'in']);
/** Words of a phrase before its head at most. */
const MAX_PHRASE = 8;

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Names first, then "Russian" and "Americans" where the story has the country as an actor. */
function findCores(
  text: string,
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  { actorOfCountry }: ActorIndex,
): Core[] {
  const cores: Core[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { span } = tokens[at] as Token;
    while (next < mentions.length && (mentions[next] as ActorMention).span.end <= span.start) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.span.start <= span.start) {
      let end = at + 1;
      while (end < tokens.length && (tokens[end] as Token).span.start < mention.span.end) end += 1;
      // "Mr. Rey's" as one mention: the mark of possession is not part of the name.
      while (end > at + 1 && POSSESSIVE.test((tokens[end - 1] as Token).norm)) end -= 1;
      cores.push({ start: at, end, actorId: mention.actorId, form: mention.form, isDemonym: false });
      at = end - 1;
      continue;
    }
    const country = countryOfDemonym(text.slice(span.start, span.end));
    const actorId = country === undefined ? undefined : actorOfCountry(country);
    if (actorId !== undefined) cores.push({ start: at, end: at + 1, actorId, form: 'name', isDemonym: true });
  }
  return cores;
}

/** The parties of a sentence, in text order; linear in its words. */
export function findParties(
  text: string,
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  actors: ActorIndex,
): Party[] {
  const cores = findCores(text, tokens, mentions, actors);
  const coreAt = new Map(cores.map((core) => [core.start, core]));
  const parties: Party[] = [];
  /** Where the phrase began that a name stands beside: "[Russia's deputy minister], Anton Vey,". */
  let openedAt: number | undefined;
  /** "Chinese" of "Chinese and Indian troops", until it is known what they are of. */
  let waiting: Core[] = [];
  const isBeside = (at: number): boolean => {
    const core = coreAt.get(at);
    return core !== undefined && isNamedBeside(tokens, core, false, actors);
  };
  for (const core of cores) {
    let end = core.end;
    if (core.isDemonym && tokens[end]?.pos === 'CCONJ' && coreAt.get(end + 1)?.isDemonym === true) {
      waiting.push(core);
      continue;
    }
    const isPossessor = POSSESSIVE.test(tokens[end]?.norm ?? '');
    if (isPossessor) end += 1;
    const nounsFrom = end;
    while (
      end < tokens.length &&
      end < core.end + MAX_PHRASE &&
      !coreAt.has(end) &&
      NOUN_LIKE.has(tokens[end]?.pos ?? '') &&
      !BEFORE_TIME.has(tokens[end]?.norm ?? '')
    )
      end += 1;
    // "Russian President [Anton Vey]": the title belongs to the name that follows.
    if (coreAt.has(end) && coreAt.get(end)?.isDemonym === false && (end > nounsFrom || !isPossessor)) {
      if (end > nounsFrom || core.isDemonym) continue;
    }
    while (end > nounsFrom && !isNoun(tokens[end - 1])) end -= 1;
    const head = tokens[end - 1];
    const before = waiting;
    waiting = [];
    const start = openedAt ?? startOf(tokens, core, parties.at(-1)?.end ?? 0, actors);
    const closes = openedAt !== undefined && tokens[core.end]?.norm === ',' ? 1 : 0;
    openedAt = undefined;
    // "a Norsk-backed plan" is not about Norsk.
    if (isGlued(tokens, end)) continue;
    const whose = { actorId: core.actorId, form: core.form, isPerson: actors.isPerson(core.actorId) };
    if (end > nounsFrom && head !== undefined) {
      const stands = standsForItsActor(head.lemma, actors.isPerson(core.actorId)) && core.form !== 'pronoun';
      const beside = tokens[end]?.norm === ',' ? coreAt.get(end + 1) : undefined;
      if (beside !== undefined && (stands || isPossessor) && isNamedBeside(tokens, beside, isPossessor, actors)) {
        openedAt = start;
        continue;
      }
      const kind = stands ? 'actor' : 'thing';
      for (const other of before) {
        const { actorId, form } = other;
        parties.push({ start: other.start, end: other.end, kind, actorId, form, isPerson: false });
      }
      parties.push({ start, end, kind, ...whose });
    } else if (isPossessor) {
    } else if (isOfSomebody(tokens, start, core) && tokens[end]?.norm === ',' && isBeside(end + 1)) {
      // "the mayor of Orvale, Ada Quill,"
      openedAt = start;
    } else if (!core.isDemonym || (head !== undefined && /s$/u.test(head.norm) && isNoun(head))) {
      parties.push({ start, end: core.end + closes, kind: 'actor', ...whose });
    }
  }
  return parties;
}

/** Whether a phrase begins with a head and its "of". */
const isOfSomebody = (tokens: readonly Token[], start: number, core: Core): boolean =>
  tokens.slice(start, core.start).some(({ norm }) => OF.has(norm));

/** Whether a hyphen follows at once, and so a longer word. */
const isGlued = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.norm === '-' && tokens[end].span.start === tokens[end - 1]?.span.end;

/** "Russia's deputy minister, Anton Vey, ...": whoever is named behind the comma is meant, unless a list goes on. */
const isNamedBeside = (
  tokens: readonly Token[],
  { end, actorId, form }: Core,
  isOwned: boolean,
  { isPerson }: ActorIndex,
): boolean =>
  (isOwned || isPerson(actorId)) && form === 'name' && (tokens[end] === undefined || tokens[end].pos === 'PUNCT');

/** The beginning of the phrase: its articles, adjectives and titles, and "the government of". */
function startOf(tokens: readonly Token[], core: Core, from: number, { isPerson }: ActorIndex): number {
  const floor = Math.max(from, core.start - MAX_PHRASE);
  let start = core.start;
  while (start > floor && isBeforeName(tokens, start, core, isPerson(core.actorId))) start -= 1;
  const preposition = tokens[start - 1];
  const head = tokens[start - 2];
  if (preposition === undefined || head === undefined || start - 2 < from) return start;
  // "the ambassador from Peru" is Peru's, "its ambassador from Peru" is not: only many stand for a body with "from".
  if (preposition.norm !== 'of' && !/s$/u.test(head.norm)) return start;
  if (!OF.has(preposition.norm) || !isNoun(head) || !standsForItsActor(head.lemma, isPerson(core.actorId)))
    return start;
  start -= 2;
  while (start > from && BEFORE_NAME.has(tokens[start - 1]?.pos ?? '')) start -= 1;
  return start;
}

/** Whether the word before a position goes with the name: "the", "his rival", "opposition leader"; not "the law" of "the law Rey signed". */
function isBeforeName(tokens: readonly Token[], position: number, core: Core, isPerson: boolean): boolean {
  const token = tokens[position - 1];
  if (token === undefined || !BEFORE_NAME.has(token.pos)) return false;
  if (token.pos === 'PRON') return OWNERS.has(token.norm);
  if (token.pos !== 'NOUN' || !isPerson || position < core.start) return true;
  return findSourceKinds(token.lemma).has('person') || PERSON_ENDING.test(token.lemma);
}
