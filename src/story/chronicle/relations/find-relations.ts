/**
 * Who did what to whom, sentence by sentence: verbs and nouns with a frame of their own, coded by their class in PLOVER, and
 * other verbs with an actor before and an actor right behind them. Somebody's quoted words and questions tell none.
 */
import type { RelationFrame } from '../../../lexicons/index.ts';
import type { ReadArticle, Sentence } from '../../../model/index.ts';
import { compareSpans, type Span, spanContains } from '../../../text/index.ts';
import type { ActorIndex } from '../index-actors.ts';
import type { ActorMention } from '../index-mentions.ts';
import { type ClauseView, normAt, posAt } from './clause-view.ts';
import { findParties } from './find-parties.ts';
import { findPredicates, type Predicate } from './find-predicates.ts';
import { groupParties, type PartyGroup } from './group-parties.ts';
import { isPlainVerb } from './is-plain-verb.ts';
import { matchFrames } from './match-frames.ts';
import { matchNounFrames } from './match-noun-frames.ts';

/** One relation at one place. */
export interface FoundRelation {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly polarity: 'did' | 'did-not';
  readonly status?: Predicate['status'];
  readonly frame?: RelationFrame;
  /** From the first word concerned to the last. */
  readonly span: Span;
  /** Where the verb or noun stands. */
  readonly place: number;
  readonly sentenceIndex: number;
}

/** Prepositions that tie an actor to a verb without a frame. */
const TYING = new Set(['with', 'to', 'against', 'from', 'into']);
/** Words behind a verb in which "for comment" tells a reporter's question. */
const COMMENT_GAP = 16;
/** Share of capitalised words from which a title is set in capitals, and parts of speech are guesses. */
const TITLE_CASE = 0.6;

function viewOf(
  article: ReadArticle,
  sentence: Sentence,
  mentions: readonly ActorMention[],
  actors: ActorIndex,
): ClauseView {
  const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken);
  const { text } = article.source;
  const parties = findParties(text, tokens, mentions, actors);
  const groups = groupParties(tokens, parties);
  return {
    text,
    tokens,
    parties,
    groups,
    groupFrom: new Map(groups.map((group) => [group.start, group])),
    groupTo: new Map(groups.map((group) => [group.end, group])),
  };
}

/** Whether one of the spans in text order, from the given one on, holds `span`. */
function isInside(spans: readonly Span[], first: number, span: Span): boolean {
  for (let at = first; at < spans.length && (spans[at] as Span).start <= span.start; at += 1) {
    if (spanContains(spans[at] as Span, span)) return true;
  }
  return false;
}

/** "reached out to the ministry for comment": the reporter at work. */
const asksForComment = (view: ClauseView, at: number): boolean =>
  view.tokens.slice(at, at + COMMENT_GAP).some(({ norm }) => norm === 'comment' || norm === 'comments');

const isTitleCase = (view: ClauseView): boolean =>
  view.tokens.filter(({ pos }) => pos === 'PROPN').length > TITLE_CASE * view.tokens.length;

/** The relations of one article, in text order. Linear in tokens. */
export function findRelations(
  article: ReadArticle,
  mentions: readonly ActorMention[],
  actors: ActorIndex,
): FoundRelation[] {
  const speech = article.quotations
    .filter(({ use }) => use === 'speech')
    .flatMap(({ parts }) => parts)
    .sort(compareSpans);
  let firstPart = 0;
  let first = 0;
  const found: FoundRelation[] = [];
  for (const [sentenceIndex, sentence] of article.sentences.entries()) {
    while (first < mentions.length && (mentions[first] as ActorMention).span.end <= sentence.span.start) first += 1;
    while (firstPart < speech.length && (speech[firstPart] as Span).end <= sentence.span.start) firstPart += 1;
    if (sentence.part === 'boilerplate') continue;
    let end = first;
    while (end < mentions.length && (mentions[end] as ActorMention).span.start < sentence.span.end) end += 1;
    const named = mentions.slice(first, end).filter(({ actorId }) => actors.isSomebody(actorId));
    const view = viewOf(article, sentence, named, actors);
    if (view.parties.length < 2 || view.tokens.at(-1)?.norm === '?' || (sentence.part === 'title' && isTitleCase(view)))
      continue;
    const isQuoted = (at: number): boolean => isInside(speech, firstPart, (view.tokens[at] as { span: Span }).span);
    for (const relation of relationsOf(view)) {
      if (isQuoted(relation.at) || asksForComment(view, relation.at)) continue;
      found.push(...spread(view, relation, sentenceIndex));
    }
  }
  return found;
}

/** One relation between groups. */
interface GroupRelation {
  readonly at: number;
  readonly agent: PartyGroup;
  readonly patient: PartyGroup;
  readonly name: string;
  readonly frame?: RelationFrame;
  readonly negated: boolean;
  readonly status?: Predicate['status'];
}

function relationsOf(view: ClauseView): GroupRelation[] {
  const verbs = findPredicates(view).flatMap((predicate): GroupRelation[] => {
    const { at, negated, status } = predicate;
    const match = matchFrames(view, predicate);
    const rest = { at, negated, ...(status === undefined ? {} : { status }) };
    if (match !== undefined) {
      const { frame, agent, patient } = match;
      return [{ ...rest, agent, patient, name: frame.gloss, frame }];
    }
    const plain = matchPlainVerb(view, predicate);
    return plain === undefined ? [] : [{ ...rest, ...plain }];
  });
  const nouns = matchNounFrames(view).map(({ at, frame, agent, patient }): GroupRelation => {
    const negated = normAt(view, agent.start) === 'no';
    return { at, agent, patient, name: frame.gloss, frame, negated };
  });
  return [...verbs, ...nouns].sort((a, b) => a.at - b.at);
}

/** A verb without a frame, between two actors and done for sure. */
function matchPlainVerb(
  view: ClauseView,
  { at, subject, passive, status }: Predicate,
): Pick<GroupRelation, 'agent' | 'patient' | 'name'> | undefined {
  const lemma = view.tokens[at]?.lemma ?? '';
  if (subject === undefined || passive || status !== undefined || !isPlainVerb(lemma)) return undefined;
  if (subject.end > at || view.tokens[at]?.norm.endsWith('ing') === true) return undefined;
  let next = at + 1;
  while (posAt(view, next) === 'ADV') next += 1;
  const preposition = TYING.has(normAt(view, next)) ? normAt(view, next) : undefined;
  const patient = view.groupFrom.get(preposition === undefined ? next : next + 1);
  if (patient?.parties.every(({ kind }) => kind === 'actor') !== true) return undefined;
  return { agent: subject, patient, name: preposition === undefined ? lemma : `${lemma} ${preposition}` };
}

/** The relation of every actor of one group to every actor of the other. */
function spread(view: ClauseView, relation: GroupRelation, sentenceIndex: number): FoundRelation[] {
  const { at, agent, patient, name, frame, negated, status } = relation;
  const firstToken = view.tokens[Math.min(agent.start, patient.start, at)];
  const lastToken = view.tokens[Math.max(agent.end - 1, patient.end - 1, at)];
  const place = view.tokens[at];
  if (firstToken === undefined || lastToken === undefined || place === undefined) return [];
  return agent.parties.flatMap(({ actorId: subject }) =>
    patient.parties.flatMap(({ actorId: object }): FoundRelation[] =>
      subject === object
        ? []
        : [
            {
              subject,
              relation: name,
              object,
              polarity: negated ? 'did-not' : 'did',
              ...(status === undefined ? {} : { status }),
              ...(frame === undefined ? {} : { frame }),
              span: { start: firstToken.span.start, end: lastToken.span.end },
              place: place.span.start,
              sentenceIndex,
            },
          ],
    ),
  );
}
