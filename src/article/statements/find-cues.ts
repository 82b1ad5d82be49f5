/**
 * Reporting verbs of a unit, each with its auxiliaries: "has not said", "was accused", "adding". Whether one reports
 * anything is decided later, by what stands around it; what is denied, wished or only possible is left out here.
 */
import { findReportingVerbs, type ReportingVerb } from '../../lexicons/index.ts';
import { type Item, isWord, type Unit } from './unit.ts';

/** A reporting verb in its place. Items `[start, end)` are the verb with its auxiliaries and particle. */
export interface Cue {
  readonly verb: ReportingVerb;
  readonly start: number;
  readonly end: number;
  /** Index of the verb itself. */
  readonly head: number;
  readonly voice: 'active' | 'passive' | 'participle';
}

const MODALS = new Set("would could should might may must can ca cannot shall wo ought 'd".split(' '));
const NEGATIONS = new Set("not n't never neither nor no hardly".split(' '));
const BE = new Set("be is are was were been being am 's 're".split(' '));
/** "went on to say" reports; "refused to say" does not. */
const CARRY_ON = new Set('go went goes gone continue continued continues going proceeded'.split(' '));
/** Forms that are verbs whatever the tagger thinks of them. */
const ALWAYS_VERBS = new Set('said says told tells added tweeted'.split(' '));
/** Determiners that stand alone as a subject: "some say"; after any other no verb can come ("an estimated 40"). */
const PRONOMINAL = new Set('some many most all both several few others those these this that each'.split(' '));
const MAX_GROUP = 8;

function matchParticle(items: readonly Item[], head: number, verb: ReportingVerb): number | undefined {
  for (let index = 0; index < verb.particle.length; index += 1) {
    if (items[head + 1 + index]?.norm !== verb.particle[index]) return undefined;
  }
  return head + 1 + verb.particle.length;
}

function isVerbHere(item: Item, verb: ReportingVerb): boolean {
  if (ALWAYS_VERBS.has(item.norm)) return true;
  return item.pos === 'VERB' || (item.pos === 'AUX' && verb.form !== 'base');
}

function readGroup(items: readonly Item[], head: number, verb: ReportingVerb, end: number): Cue | undefined {
  let start = head;
  let passive = false;
  let auxiliary = false;
  while (start > 0 && head - start < MAX_GROUP) {
    const item = items[start - 1] as Item;
    const negates = NEGATIONS.has(item.norm);
    if (negates) return undefined;
    if (
      item.pos === 'AUX' ||
      MODALS.has(item.norm) ||
      (item.pos === 'PART' && BE.has(item.norm) && verb.form !== 'base' && verb.form !== 'third')
    ) {
      if (MODALS.has(item.norm) && (item.norm !== "'d" || verb.form === 'base')) return undefined;
      if (BE.has(item.norm) && !(auxiliary && item.norm !== 'been'))
        passive = passive || !auxiliary || item.norm === 'been';
      auxiliary = true;
    } else if (item.pos === 'PART' && item.norm === 'to') {
      if (!CARRY_ON.has(items[start - 2]?.norm ?? '') && !isWord(items[start - 2], 'on')) return undefined;
      start = isWord(items[start - 2], 'on') ? start - 3 : start - 2;
      continue;
    } else if (item.pos !== 'ADV') break;
    start -= 1;
  }
  while (start < head && items[start]?.pos === 'ADV') start += 1;
  if (verb.form === 'ing') return { verb, start, end, head, voice: auxiliary ? 'active' : 'participle' };
  if (passive && verb.form !== 'past' && verb.form !== 'participle') return undefined;
  return { verb, start, end, head, voice: passive ? 'passive' : 'active' };
}

/** Cues in text order. */
export function findCues(unit: Unit): Cue[] {
  const { items } = unit;
  const cues: Cue[] = [];
  items.forEach((item, head) => {
    if (item.pos === 'QUOTE' || item.pos === 'PUNCT') return;
    const before = items[head - 1];
    if (before?.pos === 'DET' && !PRONOMINAL.has(before.norm)) return;
    // "the mayor's promised reform"
    if (before?.pos === 'PART' && before.norm === "'s") return;
    for (const verb of findReportingVerbs(item.norm)) {
      if (!isVerbHere(item, verb)) continue;
      const end = matchParticle(items, head, verb);
      if (end === undefined) continue;
      const cue = readGroup(items, head, verb, end);
      if (cue !== undefined) cues.push(cue);
      return;
    }
  });
  return cues;
}
