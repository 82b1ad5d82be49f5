/**
 * Parts of speech: each word gets its usual tag, then two lists of patterns over neighbouring tags and words correct some
 * of them (transformation rules as in Brill, A simple rule-based part of speech tagger, ANLP 1992, doi:10.3115/974499.974526,
 * compiled to finite automata; both lists are those of wink-nlp's English model). Greedy, the longest match first; linear.
 */
import { loadTagging, type TaggingData, type TagMachine } from '../../lexicons/index.ts';
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
  const { clusters } = loadTagging();
  const tags = new Uint8Array(forms.length);
  for (let index = 0; index < forms.length; index += 1) tags[index] = (forms[index] as WordForm).tag;
  for (const machine of machines) correctTags(forms, tags, machine, clusters);
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index] as WordForm;
    if (form.isFixed) tags[index] = form.tag;
  }
  return tags;
}

function correctTags(
  forms: readonly WordForm[],
  tags: Uint8Array,
  { next, otherwise, skipped, gives }: Machine,
  clusters: TaggingData['clusters'],
): void {
  const { length } = forms;
  /** Corrections take hold after the whole sentence has been read: place, tag, place, tag … */
  const found: number[] = [];
  const keep = (first: number, end: number): void => {
    const tag = gives[end] as number;
    if (tag !== 0) found.push(first + (skipped[end] as number), tag);
  };
  for (let start = 0; start <= length; start += 1) {
    let state = 0;
    let shorter = 0;
    let shorterLast = 0;
    for (let index = start; index <= length; index += 1) {
      const hint = index === length ? END_OF_WORDS - FIRST_HINT : (forms[index] as WordForm).hint;
      state = next[state * EVENTS + (hint === 0 ? (tags[index] as number) : FIRST_HINT + hint)] as number;
      if (state === 0 && shorter !== 0) {
        keep(start, shorter);
        start = shorterLast;
      }
      if (state === 0) break;
      if (gives[state] !== NOT_AN_END) {
        keep(start, state);
        start = index;
        break;
      }
      if (otherwise[state] !== 0) {
        shorter = otherwise[state] as number;
        shorterLast = index;
      }
    }
  }
  for (let index = 0; index < found.length; index += 2) {
    const place = found[index] as number;
    const tag = found[index + 1] as number;
    const { cluster } = forms[place] as WordForm;
    if (tag < 0 || clusters[cluster]?.includes(tag) === true) tags[place] = Math.abs(tag);
  }
}
