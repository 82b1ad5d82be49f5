/** Relations told by nouns: "Russia's invasion of Ukraine", "sanctions on Iran by the council", "talks between X and Y". */
import { nounFrames, type RelationFrame } from '../../../lexicons/index.ts';
import { type ClauseView, normAt, posAt } from './clause-view.ts';
import type { PartyGroup } from './group-parties.ts';
import type { FrameMatch } from './match-frames.ts';

/** A noun frame that fits, with where it stands. */
export interface NounMatch extends FrameMatch {
  readonly at: number;
}

/** Words between the other actor and "by". */
const MAX_BY_GAP = 3;
/** Words between a noun and the preposition of its other actor. */
const MAX_TARGET_GAP = 4;

/** The relations that nouns of a sentence tell. */
export function matchNounFrames(view: ClauseView): NounMatch[] {
  return view.tokens.flatMap(({ lemma, norm, pos }, at): NounMatch[] => {
    // Capitals hide what a word is at the head of a sentence.
    if (pos !== 'NOUN' && pos !== 'PROPN' && at > 0) return [];
    for (const frame of nounFrames(pos === 'PROPN' ? norm.replace(/s$/u, '') : lemma)) {
      const match = matchNoun(view, at, frame);
      if (match !== undefined) return [match];
    }
    return [];
  });
}

/** The group behind a preposition of the frame. */
const targetAt = (view: ClauseView, at: number, { prepositions }: RelationFrame): PartyGroup | undefined =>
  prepositions?.has(normAt(view, at)) === true ? view.groupFrom.get(at + 1) : undefined;

/** The same some words on, with no verb or mark in between: "air strikes this month in the province of X". */
function targetNear(view: ClauseView, from: number, frame: RelationFrame): PartyGroup | undefined {
  for (let at = from; at <= from + MAX_TARGET_GAP; at += 1) {
    const target = targetAt(view, at, frame);
    if (target !== undefined) return target;
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP'].includes(posAt(view, at)) || view.groupFrom.has(at))
      return undefined;
  }
  return undefined;
}

function matchNoun(view: ClauseView, at: number, frame: RelationFrame): NounMatch | undefined {
  const preposition = normAt(view, at + 1);
  const owner = view.parties.find(({ end, kind }) => end === at + 1 && kind === 'thing');
  const target = owner === undefined ? targetAt(view, at + 1, frame) : targetNear(view, at + 1, frame);
  if (target === undefined || !target.parties.every(({ kind }) => kind === 'actor' || frame.things)) {
    // "visit by X to Y", "sanctions by X on Y"
    const by = preposition === 'by' ? view.groupFrom.get(at + 2) : undefined;
    const far =
      by !== undefined && frame.prepositions?.has(normAt(view, by.end)) === true
        ? view.groupFrom.get(by.end + 1)
        : undefined;
    return by !== undefined && far !== undefined ? { frame, at, agent: by, patient: far } : undefined;
  }
  if (preposition === 'between' && target.parties.length > 1) {
    const [first, ...others] = target.parties;
    if (first === undefined) return undefined;
    const agent = { start: first.start, end: first.end, parties: [first] };
    return { frame, at, agent, patient: { start: target.start, end: target.end, parties: others } };
  }
  if (owner !== undefined) {
    const agent: PartyGroup = { start: owner.start, end: owner.end, parties: [owner] };
    return { frame, at, agent, patient: target };
  }
  for (let by = target.end; by <= target.end + MAX_BY_GAP; by += 1) {
    if (normAt(view, by) === 'by') {
      const agent = view.groupFrom.get(by + 1);
      return agent === undefined ? undefined : { frame, at, agent, patient: target };
    }
    if (posAt(view, by) === 'VERB' || posAt(view, by) === 'PUNCT') return undefined;
  }
  return undefined;
}
