/** The frames of a verb held against what stands around it. */
import { type RelationFrame, verbFrames } from '../../../lexicons/index.ts';
import type { Token } from '../../../model/index.ts';
import { type ClauseView, normAt, posAt } from './clause-view.ts';
import type { Predicate } from './find-predicates.ts';
import type { PartyGroup } from './group-parties.ts';

/** A frame that fits: who does it to whom. */
export interface FrameMatch {
  readonly frame: RelationFrame;
  readonly agent: PartyGroup;
  readonly patient: PartyGroup;
}

const IN_PHRASE = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'NOUN', 'PROPN', 'PRON', 'CCONJ', 'PART']);
/** Words between a verb and the noun that its frame wants. */
const MAX_NOUN_GAP = 7;
/** Words between a noun or verb and the preposition that its frame wants: "spoke by telephone with". */
const MAX_PREPOSITION_GAP = 5;
/** Words between a verb in the passive and its "by". */
const MAX_BY_GAP = 10;

/** The first frame of the verb that fits, the longer ones first. */
export function matchFrames(view: ClauseView, predicate: Predicate): FrameMatch | undefined {
  const frames = [...framesOf(view.tokens[predicate.at])].sort((a, b) => weightOf(b) - weightOf(a));
  for (const frame of frames) {
    const match =
      matchActive(view, predicate, frame) ??
      matchPassive(view, predicate, frame) ??
      matchMutual(view, predicate, frame);
    if (match !== undefined && (!frame.people || bothPersons(match))) return match;
  }
  return undefined;
}

const bothPersons = ({ agent, patient }: FrameMatch): boolean =>
  [...agent.parties, ...patient.parties].every(({ isPerson }) => isPerson);

/** The frames of a verb; where its base form is guessed wrong ("fin" of "fined"), of the form without its "d". */
function framesOf(verb: Token | undefined): readonly RelationFrame[] {
  if (verb === undefined) return [];
  const frames = verbFrames(verb.lemma);
  return frames.length === 0 && verb.norm.endsWith('ed') ? verbFrames(verb.norm.slice(0, -1)) : frames;
}

const weightOf = ({ particle, nouns, prepositions, after }: RelationFrame): number =>
  [particle, nouns, nouns, prepositions, after].filter((part) => part !== undefined).length;

const fits = (group: PartyGroup | undefined, { things }: RelationFrame): group is PartyGroup =>
  group?.parties.every(({ kind }) => kind === 'actor' || things) === true;

function matchActive(
  view: ClauseView,
  { at, subject, passive }: Predicate,
  frame: RelationFrame,
): FrameMatch | undefined {
  if (passive || subject === undefined) return undefined;
  const patient = findPatient(view, at, frame);
  return patient === undefined ? undefined : { frame, agent: subject, patient };
}

/** The other actor of a frame, behind the verb. */
function findPatient(view: ClauseView, at: number, frame: RelationFrame): PartyGroup | undefined {
  let next = at + 1;
  if (frame.particle !== undefined) {
    if (normAt(view, next) !== frame.particle) return undefined;
    next += 1;
  }
  if (frame.nouns !== undefined) {
    if (frame.nounPreposition !== undefined) {
      if (normAt(view, next) !== frame.nounPreposition) return undefined;
      next += 1;
    }
    const noun = findNoun(view, next, frame.nouns);
    if (noun === undefined) return undefined;
    next = noun + 1;
  }
  while (frame.prepositions === undefined && posAt(view, next) === 'ADV') next += 1;
  const group =
    frame.prepositions === undefined
      ? frame.nouns === undefined
        ? (view.groupFrom.get(next) ?? besidePhrase(view, next))
        : undefined
      : behindPreposition(view, next, frame.prepositions);
  if (!fits(group, frame)) return undefined;
  return frame.after === undefined || isFollowed(view, group, frame.after) ? group : undefined;
}

/** "dismissed its chief executive, Ada Quill.": the name beside a phrase that names nobody. */
function besidePhrase(view: ClauseView, from: number): PartyGroup | undefined {
  let at = from;
  while (at < from + MAX_NOUN_GAP && ['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'].includes(posAt(view, at))) at += 1;
  const group = at > from && normAt(view, at) === ',' ? view.groupFrom.get(at + 1) : undefined;
  const after = group === undefined ? '' : posAt(view, group.end);
  const isName = group?.parties.length === 1 && group.parties[0]?.form === 'name';
  return isName && (after === 'PUNCT' || after === '' || normAt(view, group.end - 1) === ',') ? group : undefined;
}

/** The head of the phrase that begins at a position, if it is one of these nouns. */
function findNoun(view: ClauseView, from: number, nouns: ReadonlySet<string>): number | undefined {
  for (let at = from; at < from + MAX_NOUN_GAP; at += 1) {
    const token = view.tokens[at];
    if (token === undefined || !(IN_PHRASE.has(token.pos) || token.pos === 'VERB')) return undefined;
    if (nouns.has(token.lemma) && posAt(view, at + 1) !== 'NOUN') return at;
  }
  return undefined;
}

/** The group behind the first of these prepositions, with no verb or party in between. */
function behindPreposition(view: ClauseView, from: number, prepositions: ReadonlySet<string>): PartyGroup | undefined {
  for (let at = from; at <= from + MAX_PREPOSITION_GAP; at += 1) {
    if (prepositions.has(normAt(view, at))) {
      const group = view.groupFrom.get(at + 1);
      if (group !== undefined) return group;
    }
    const pos = posAt(view, at);
    if (pos === '' || pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PUNCT' || view.groupFrom.has(at))
      return undefined;
  }
  return undefined;
}

/** Whether one of these words follows a group at once, or is the head of a thing. */
function isFollowed(view: ClauseView, group: PartyGroup, words: ReadonlySet<string>): boolean {
  const from = group.parties.some(({ kind }) => kind === 'thing') ? group.start : group.end;
  return view.tokens.slice(from, group.end + 4).some(({ norm, lemma }) => words.has(norm) || words.has(lemma));
}

/** "X was sued by Y", "sanctions were imposed on X by Y", "X, accused by Y of". */
function matchPassive(view: ClauseView, predicate: Predicate, frame: RelationFrame): FrameMatch | undefined {
  const { at, subject, subjectNoun, passive } = predicate;
  const agent = findAgent(view, at);
  if (agent === undefined || (!passive && normAt(view, at + 1) !== 'by' && subjectNoun === undefined)) return undefined;
  if (frame.nouns === undefined && frame.prepositions === undefined)
    return subject !== undefined && fits(subject, frame) ? { frame, agent, patient: subject } : undefined;
  if (frame.nouns === undefined || subjectNoun === undefined || frame.prepositions === undefined) return undefined;
  const noun = view.tokens[subjectNoun];
  if (noun === undefined || !(frame.nouns.has(noun.lemma) || frame.nouns.has(noun.norm.replace(/s$/u, ''))))
    return undefined;
  const patient = behindPreposition(view, at + 1, frame.prepositions);
  return fits(patient, frame) ? { frame, agent, patient } : undefined;
}

/** Whoever stands behind the "by" of a verb. */
function findAgent(view: ClauseView, verb: number): PartyGroup | undefined {
  for (let at = verb + 1; at <= verb + MAX_BY_GAP; at += 1) {
    if (normAt(view, at) === 'by') {
      const group = view.groupFrom.get(at + 1);
      if (group?.parties.every(({ kind }) => kind === 'actor') === true) return group;
    }
    if (posAt(view, at) === 'VERB' || posAt(view, at) === '') return undefined;
  }
  return undefined;
}

/** "X and Y met": those who do it are two. */
function matchMutual(
  view: ClauseView,
  { at, subject, passive }: Predicate,
  frame: RelationFrame,
): FrameMatch | undefined {
  if (!frame.mutual || passive || subject === undefined || subject.parties.length < 2) return undefined;
  let next = at + 1;
  if (frame.particle !== undefined) {
    if (normAt(view, next) !== frame.particle) return undefined;
    next += 1;
  }
  if (frame.nouns !== undefined && findNoun(view, next, frame.nouns) === undefined) return undefined;
  if (frame.nouns === undefined && view.groupFrom.has(next)) return undefined;
  const [first, ...others] = subject.parties;
  if (first === undefined) return undefined;
  return {
    frame,
    agent: { start: subject.start, end: first.end, parties: [first] },
    patient: { start: others[0]?.start ?? subject.start, end: subject.end, parties: others },
  };
}
