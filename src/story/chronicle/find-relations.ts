/**
 * Who did what to whom, inside one clause: an actor, a verb that follows at once, an actor that is its object.
 * Precise before complete: nothing is concluded across a clause, from "X's office", from plans ("will", "could", "to")
 * or from somebody's quoted words.
 */
import type { ReadArticle, Sentence, Token } from '../../model/index.ts';
import { compareSpans, type Span, spanContains } from '../../text/index.ts';
import type { ActorMention } from './index-mentions.ts';
import { isPlainVerb } from './is-plain-verb.ts';

/** One relation at one place. */
export interface FoundRelation {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly polarity: 'did' | 'did-not';
  /** From the first actor to the second. */
  readonly span: { readonly start: number; readonly end: number };
}

/** Words that may stand between the subject and its verb. */
const BEFORE_VERB = new Set(['AUX', 'ADV', 'PART']);
/** Words that may stand between the verb and its object. */
const BEFORE_OBJECT = new Set(['DET', 'ADJ', 'ADV', 'NUM']);
/** Prepositions that tie an actor to the verb ("met with", "accused by" is the passive, read apart). */
const TYING = new Set(['with', 'to', 'against', 'from', 'into']);
const MODALS = new Set(['will', 'would', 'could', 'can', 'may', 'might', 'should', 'must', 'shall', "'ll", "'d", 'wo']);
const NEGATIONS = new Set(['not', "n't", 'never', 'nt', "didn't", "doesn't"]);
/** An object further from its verb than this belongs to something else. */
const MAX_GAP = 4;

interface Slots {
  readonly tokens: readonly Token[];
  /** For each token of the sentence: the mention that it begins or is inside of. */
  readonly mentionAt: readonly (ActorMention | undefined)[];
}

function fillSlots(article: ReadArticle, sentence: Sentence, mentions: readonly ActorMention[]): Slots {
  const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken);
  let next = 0;
  const mentionAt = tokens.map((token) => {
    while (next < mentions.length && (mentions[next] as ActorMention).span.end <= token.span.start) next += 1;
    const mention = mentions[next];
    return mention !== undefined && spanContains(mention.span, token.span) ? mention : undefined;
  });
  return { tokens, mentionAt };
}

/** "Vonk's team" is not Vonk, and "Reuters news agency" goes on; the mention must be the whole of its phrase. */
function isWhole({ tokens, mentionAt }: Slots, last: number, text: string): boolean {
  const mention = mentionAt[last];
  const next = tokens[last + 1];
  if (mention === undefined || /(?:'s|’s|[’'])$/u.test(text.slice(mention.span.start, mention.span.end))) return false;
  if (next === undefined) return true;
  const goesOn =
    next.pos === 'NOUN' || next.pos === 'PROPN' || (next.pos === 'ADJ' && tokens[last + 2]?.pos === 'NOUN');
  return !goesOn && !/^(?:'s|’s|'|’|-)$/u.test(next.norm);
}

/** The index of the last token of the subject that stands right before the verb; undefined when another word intervenes. */
function findSubject(slots: Slots, verb: number, text: string): number | undefined {
  let at = verb - 1;
  while (at >= 0 && slots.mentionAt[at] === undefined && BEFORE_VERB.has(slots.tokens[at]?.pos ?? '')) at -= 1;
  const mention = slots.mentionAt[at];
  if (mention === undefined || !isWhole(slots, at, text)) return undefined;
  let first = at;
  while (slots.mentionAt[first - 1] === mention) first -= 1;
  while (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(slots.tokens[first - 1]?.pos ?? '')) first -= 1;
  const before = slots.tokens[first - 1];
  // "the allies of X met Y", "and X met Y": X is part of another subject.
  if (
    before !== undefined &&
    (before.pos === 'ADP' || (before.pos === 'CCONJ' && slots.mentionAt[first - 2] !== undefined))
  )
    return undefined;
  return at;
}

/** "Met President Ida Brandt": nouns that run up to a name are its title. */
function isTitleOf({ tokens, mentionAt }: Slots, at: number): boolean {
  let next = at;
  while (mentionAt[next] === undefined && ['NOUN', 'PROPN'].includes(tokens[next]?.pos ?? '')) next += 1;
  return next > at && mentionAt[next]?.form === 'name' && tokens[next]?.pos === 'PROPN';
}

function findObject(slots: Slots, verb: number, text: string): { at: number; preposition?: string } | undefined {
  let preposition: string | undefined;
  for (let at = verb + 1; at <= verb + MAX_GAP && at < slots.tokens.length; at += 1) {
    const token = slots.tokens[at] as Token;
    const mention = slots.mentionAt[at];
    if (mention !== undefined) {
      let last = at;
      while (slots.mentionAt[last + 1] === mention) last += 1;
      if (!isWhole(slots, last, text)) return undefined;
      return preposition === undefined ? { at: last } : { at: last, preposition };
    }
    if (token.pos === 'ADP' || token.norm === 'to') {
      if (preposition !== undefined || !(TYING.has(token.norm) || token.norm === 'by')) return undefined;
      preposition = token.norm;
    } else if (!BEFORE_OBJECT.has(token.pos) && !isTitleOf(slots, at)) return undefined;
  }
  return undefined;
}

const isPassive = (between: readonly Token[], verb: Token): boolean =>
  between.some(({ lemma, norm }) => lemma === 'be' || /^(?:was|were|been|is|are|being)$/u.test(norm)) &&
  !verb.norm.endsWith('ing');

/** Whether one of the spans in text order, from the given one on, holds `span`. */
function isInside(spans: readonly Span[], first: number, span: Span): boolean {
  for (let at = first; at < spans.length && (spans[at] as Span).start <= span.start; at += 1) {
    if (spanContains(spans[at] as Span, span)) return true;
  }
  return false;
}

/** The relations of one article, in text order. Linear in tokens. */
export function findRelations(article: ReadArticle, mentions: readonly ActorMention[]): FoundRelation[] {
  const { text } = article.source;
  const speech = article.quotations
    .filter(({ use }) => use === 'speech')
    .flatMap(({ parts }) => parts)
    .sort(compareSpans);
  let firstPart = 0;
  const found: FoundRelation[] = [];
  let first = 0;
  for (const sentence of article.sentences) {
    if (sentence.part === 'boilerplate') continue;
    while (first < mentions.length && (mentions[first] as ActorMention).span.end <= sentence.span.start) first += 1;
    let end = first;
    while (end < mentions.length && (mentions[end] as ActorMention).span.start < sentence.span.end) end += 1;
    while (firstPart < speech.length && (speech[firstPart] as Span).end <= sentence.span.start) firstPart += 1;
    const inside = mentions.slice(first, end);
    if (inside.length < 2) continue;
    const slots = fillSlots(article, sentence, inside);
    slots.tokens.forEach((token, verb) => {
      if (token.pos !== 'VERB' || !isPlainVerb(token.lemma)) return;
      if (isInside(speech, firstPart, token.span)) return;
      const subjectAt = findSubject(slots, verb, text);
      if (subjectAt === undefined) return;
      const between = slots.tokens.slice(subjectAt + 1, verb);
      if (between.some(({ norm }) => MODALS.has(norm) || norm === 'to')) return;
      const object = findObject(slots, verb, text);
      const subject = slots.mentionAt[subjectAt];
      const objectMention = object === undefined ? undefined : slots.mentionAt[object.at];
      if (object === undefined || subject === undefined || objectMention === undefined) return;
      if (subject.actorId === objectMention.actorId) return;
      const passive = isPassive(between, token);
      if (passive !== (object.preposition === 'by')) return;
      const [agent, patient] = passive ? [objectMention, subject] : [subject, objectMention];
      found.push({
        subject: agent.actorId,
        relation: passive || object.preposition === undefined ? token.lemma : `${token.lemma} ${object.preposition}`,
        object: patient.actorId,
        polarity: between.some(({ norm }) => NEGATIONS.has(norm)) ? 'did-not' : 'did',
        span: { start: subject.span.start, end: objectMention.span.end },
      });
    });
  }
  return found;
}
