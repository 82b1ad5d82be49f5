/**
 * When two voices are one origin: each voice gets a key, and voices with one key are joined. Unnamed sources are kept
 * apart unless the same outlet passed them on: two articles that cite "people familiar with the matter" through one
 * newspaper have one source, two that cite "officials" on their own may have two.
 */
import { outletKey } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import type { Voice } from './find-voices.ts';

/** The key of a voice, and the name its origin may bear. */
export interface KeyedVoice {
  readonly voice: Voice;
  readonly key: string;
  readonly kind: Voice['kind'];
  readonly name: string;
}

/** Words after which a description goes on about something else: "the charge sheet against X, seen by Y". */
const TAIL = /,| (?:against|seen|obtained|reviewed|who|which|that|posted|published|shared|released|dated|issued) /u;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|some|several|many|other|its|his|her|their|both|two|three|local)\s+/iu;
/** Documents so plainly named that two articles need not mean the same one. */
const PLAIN_DOCUMENT =
  /^(?:new )?(?:news )?(?:statement|report|reports|document|documents|letter|email|e-mail|video|footage|clip|tweet|post|posts|blog|release|pictures|images|photo|photos|records|website|complaint|memo|note)$/iu;
const GENERIC_PEOPLE = new Set(['source', 'sources', 'people', 'person', 'insider', 'insiders', 'those', 'someone']);

/** "the charge sheet against X, seen by Y" → "charge sheet". */
export function headPhrase(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const cut = flat.search(TAIL);
  const head = cut > 0 ? flat.slice(0, cut) : flat;
  return head.replace(DETERMINER, '').replace(DETERMINER, '').trim() || flat;
}

/** What kind of unnamed people: "officials", "witnesses"; "sources" and "people familiar with ..." are one. */
function headOfUnnamed(text: string): string {
  const words = foldText(headPhrase(text))
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => GENERIC_PEOPLE.has(word))) return 'sources';
  const stop = words.findIndex((word) => /^(?:with|in|at|from|of|on|close|briefed|familiar|for)$/u.test(word));
  const head = (stop > 0 ? words[stop - 1] : words.at(-1)) ?? 'sources';
  return head.endsWith('s') ? head : `${head}s`;
}

const isNamed = (text: string): boolean =>
  /(?:^|\s)["“]?\p{Lu}/u.test(text.replace(/^(?:The|A|An|Some|Two|Several|Local)\s/u, ''));

/** Lower-cases a first word that is capital only because a sentence starts there. */
const uncapitalise = (text: string): string =>
  /^\p{Lu}\p{Ll}*$/u.test(text.split(' ')[0] ?? '') && !isNamed(text.slice(1))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** "He said": without the actor it stands for, a pronoun is no voice that could be named. */
const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|that|this|those|these|others?|one|some|many|most|all|his|her|him|them)$/iu;

/** What a key depends on beside the voice itself. */
export interface KeyContext {
  readonly articleId: string;
  readonly label: string;
  /** The outlet that passed the voice on. */
  readonly via: Voice | undefined;
  /** Outlets of the story by key: a body that publishes one of its articles is one with that article's outlet. */
  readonly outlets: ReadonlyMap<string, unknown>;
}

/** The key and name of a voice; undefined for one that nothing names. */
export function keyVoice(voice: Voice, { articleId, label, via, outlets }: KeyContext): KeyedVoice | undefined {
  const keyed = (key: string, name: string, kind = voice.kind): KeyedVoice => ({ voice, key, kind, name });
  if (voice.outlet !== undefined) return keyed(`outlet:${outletKey(voice.outlet)}`, voice.outlet);
  if (voice.actor === undefined && PRONOUN.test(voice.text.trim())) return undefined;
  const place = via?.outlet === undefined ? articleId : outletKey(via.outlet);
  const where = via?.outlet ?? label;
  const head = headPhrase(voice.text);
  const unnamed = (): KeyedVoice => {
    const phrase = uncapitalise(head);
    const words = phrase.split(' ').length;
    const name =
      words <= 2 && !isNamed(phrase) && !/^(?:unnamed|anonymous)/iu.test(phrase) ? `unnamed ${phrase}` : phrase;
    return keyed(`unnamed:${place}:${headOfUnnamed(voice.text)}`, `${name} (${where})`, voice.kind);
  };
  if (voice.kind === 'unnamed') return unnamed();
  if (voice.kind === 'document') {
    const whole = uncapitalise(head);
    const what = voice.actor === undefined ? whole : whole.replace(/ (?:from|by|of|issued by) .*$/u, '');
    if (voice.actor !== undefined && !foldText(what).includes(foldText(voice.actor.name))) {
      return keyed(`document:${voice.actor.id}:${foldText(what)}`, `${voice.actor.name} ${what}`);
    }
    if (PLAIN_DOCUMENT.test(what)) return keyed(`document:${articleId}:${foldText(what)}`, `${what} (${where})`);
    return keyed(`document:${foldText(what)}`, what);
  }
  const published = voice.actor === undefined ? undefined : outletKey(voice.actor.name);
  if (voice.actor !== undefined && published !== undefined && outlets.has(published)) {
    return keyed(`outlet:${published}`, voice.actor.name);
  }
  if (voice.actor !== undefined && voice.actor.kind !== 'group')
    return keyed(`actor:${voice.actor.id}`, voice.actor.name);
  // "The zoo", "police": a body so called in several reports of one event is one body.
  if (!isNamed(head) && voice.kind === 'institution') return keyed(`institution:${foldText(head)}`, uncapitalise(head));
  if (!isNamed(head)) return unnamed();
  if (voice.actor !== undefined) return keyed(`actor:${voice.actor.id}`, voice.actor.name);
  return keyed(`${voice.kind}:${foldText(head).replace(/[.]/gu, '')}`, head);
}
