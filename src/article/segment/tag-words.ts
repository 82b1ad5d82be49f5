/**
 * Parts of speech: each word gets its usual tag, then two lists of patterns over neighbouring tags and words correct some
 * of them (transformation rules as in Brill, A simple rule-based part of speech tagger, ANLP 1992, doi:10.3115/974499.974526,
 * compiled to finite automata; both lists are those of wink-nlp's English model). Greedy, the longest match first; linear.
 */
import { loadTagging, type TagMachine } from '../../lexicons/index.ts';
import type { WordForm } from './word-form.ts';

/** Events per state: tags 0–18, hints from 32, the end of the words at 95. */
const EVENTS = 96;
const FIRST_HINT = 32;
const END_OF_WORDS = 95;

/** An automaton as arrays: `next[state * EVENTS + event]`; state 0 is its start and what has no way. */
interface Machine {
  readonly next: Uint16Array;
  readonly otherwise: Uint16Array;
  readonly skipped: Uint8Array;
  /** Tag that a pattern ending in this state gives; `NOT_AN_END`; negative: also to a word that cannot have it. */
  readonly gives: Int8Array;
}
const NOT_AN_END = 127;

function readMachine({ states, ways, otherwise, ends }: TagMachine): Machine {
  const machine: Machine = {
    next: new Uint16Array(states * EVENTS),
    otherwise: new Uint16Array(states),
    skipped: new Uint8Array(states),
    gives: new Int8Array(states).fill(NOT_AN_END),
  };
  for (const [from, event, to] of ways) machine.next[from * EVENTS + event] = to;
  for (const [state, end] of otherwise) machine.otherwise[state] = end;
  for (const [state, skipped, tag] of ends) {
    machine.skipped[state] = skipped;
    machine.gives[state] = tag;
  }
  return machine;
}

let machines: readonly Machine[] | undefined;

/** Tags of the words of one sentence, by number, in order. */
export function tagWords(forms: readonly WordForm[]): Uint8Array {
  machines ??= loadTagging().machines.map(readMachine);
  const { length } = forms;
  const tags = new Uint8Array(length);
  /** What each word is for the patterns; at the end, that there is none. */
  const events = new Uint8Array(length + 1);
  for (let index = 0; index < length; index += 1) tags[index] = (forms[index] as WordForm).tag;
  for (const machine of machines) {
    for (let index = 0; index < length; index += 1) {
      const { hint } = forms[index] as WordForm;
      events[index] = hint === 0 ? (tags[index] as number) : FIRST_HINT + hint;
    }
    events[length] = END_OF_WORDS;
    correctTags(forms, tags, findCorrections(events, machine));
  }
  for (let index = 0; index < length; index += 1) {
    const form = forms[index] as WordForm;
    if (form.isFixed) tags[index] = form.tag;
  }
  return tags;
}

/** The corrections of one machine: place, tag, place, tag … */
function findCorrections(events: Uint8Array, { next, otherwise, skipped, gives }: Machine): number[] {
  const found: number[] = [];
  for (let start = 0; start < events.length; start += 1) {
    let state = 0;
    /** The end of a pattern, once one has been seen whole; the last word of it. */
    let end = 0;
    let last = start;
    for (let index = start; index < events.length; index += 1) {
      state = next[state * EVENTS + (events[index] as number)] as number;
      if (state === 0) break;
      if (gives[state] !== NOT_AN_END) {
        end = state;
        last = index;
        break;
      }
      if (otherwise[state] !== 0) {
        end = otherwise[state] as number;
        last = index;
      }
    }
    if (end === 0) continue;
    if (gives[end] !== 0) found.push(start + (skipped[end] as number), gives[end] as number);
    start = last;
  }
  return found;
}

function correctTags(forms: readonly WordForm[], tags: Uint8Array, corrections: readonly number[]): void {
  const { clusters } = loadTagging();
  for (let index = 0; index < corrections.length; index += 2) {
    const place = corrections[index] as number;
    const tag = corrections[index + 1] as number;
    const { cluster } = forms[place] as WordForm;
    if (tag < 0 || clusters[cluster]?.includes(tag) === true) tags[place] = Math.abs(tag);
  }
}
