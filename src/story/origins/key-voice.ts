/**
 * When two voices are one origin: each voice gets a key, and voices with one key are joined. Unnamed sources are kept
 * apart unless the same outlet passed them on: two articles that cite "people familiar with the matter" through one
 * newspaper have one source, two that cite "officials" on their own may have two.
 */
import type { Actor, SourceKind } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { outletKey } from '../outlets/index.ts';
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
const ARTICLE = /^(?:the|a|an|this|that|one|some)$/iu;
/** Words before a noun that tell nothing of who it is; "some of the farmers" stays whole. */
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|some|several|many|other|its|his|her|their|both|two|three)\s+(?!of\s)/iu;
/** Documents so plainly named that two articles need not mean the same one. */
const PLAIN_DOCUMENT =
  /^(?:new )?(?:news )?(?:statement|report|reports|document|documents|letter|email|e-mail|video|footage|clip|tweet|post|posts|blog|release|pictures|images|photo|photos|records|website|complaint|memo|note|ad|advertisement|commercial|story|account|draft|missive|declaration|published report)$/iu;
const GENERIC_PEOPLE = new Set(['source', 'sources', 'people', 'person', 'insider', 'insiders', 'those', 'someone']);

/** The longest description of a source that is still a description, in characters. */
const MAX_PHRASE = 160;

/** "the charge sheet against X, seen by Y" → "charge sheet". */
export function headPhrase(text: string): string {
  const flat = text.slice(0, MAX_PHRASE).replace(/\s+/gu, ' ').trim();
  const cut = flat.search(TAIL);
  // "a published report": what follows the article is no tail.
  const head = cut > 0 && !ARTICLE.test(flat.slice(0, cut)) ? flat.slice(0, cut) : flat;
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

/** "He said": without the actor it stands for, a pronoun is no voice that could be named. */
const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|that|this|those|these|others?|one|some|many|most|all|his|her|him|them)$/iu;

/** What a key depends on beside the voice itself. */
export interface KeyContext {
  readonly articleId: string;
  readonly label: string;
  /** Its own outlet in standard form, where it is known. */
  readonly publisher: string | undefined;
  /** The one agency whose copy the article is by its credit: two papers that print it have one source. */
  readonly agency: string | undefined;
  /** The outlet that passed the voice on. */
  readonly via: Voice | undefined;
  /** Actors that no text gives a name: "the authorities". */
  readonly described: ReadonlySet<string>;
  /** Outlets of the story by key: a body that publishes one of its articles is one with that article's outlet. */
  readonly outlets: ReadonlyMap<string, unknown>;
}

/** A voice that keeps its name back, or is only described. */
function keyUnnamed(voice: Voice, text: string, { articleId, label, via, agency, publisher }: KeyContext): KeyedVoice {
  // Who cites the Courier's engineer and the Courier that cites its engineer mean the same one.
  const outlet = via?.outlet ?? agency ?? publisher;
  const place = outlet === undefined ? articleId : outletKey(outlet);
  const phrase = headPhrase(text);
  const isPlain = phrase.split(' ').length <= 2 && !isNamed(phrase) && !/^(?:unnamed|anonymous)/iu.test(phrase);
  const name = `${isPlain ? `unnamed ${phrase}` : phrase} (${outlet ?? label})`;
  return { voice, key: `unnamed:${place}:${headOfUnnamed(text)}`, kind: voice.kind, name };
}

/** A document: by whose it is where that is known, else by its words; "a statement" is the article's own. */
function keyDocument(voice: Voice, { articleId, label }: KeyContext): KeyedVoice {
  const keyed = (key: string, name: string): KeyedVoice => ({ voice, key, kind: voice.kind, name });
  const { owner } = voice;
  if (owner !== undefined) {
    const bare = headPhrase(owner.what);
    return keyed(`document:${owner.actor.id}:${foldText(bare)}`, `${owner.actor.name} ${bare}`);
  }
  const what = headPhrase(voice.text);
  if (PLAIN_DOCUMENT.test(what)) return keyed(`document:${articleId}:${foldText(what)}`, `${what} (${label})`);
  return keyed(`document:${foldText(what)}`, what);
}

/** What the actor is known to be goes before what one statement took it for. */
function kindOfActor(actor: Actor['kind'], stated: SourceKind): SourceKind {
  if (actor === 'person') return stated === 'social' ? stated : 'person';
  const isBody = stated === 'person' || stated === 'outlet' || stated === 'agency';
  return isBody && actor !== 'unknown' && actor !== 'group' ? 'institution' : stated;
}

/** A named actor: its own kind tells more than the words of one statement. */
function keyActor(voice: Voice, actor: Actor, outlets: KeyContext['outlets']): KeyedVoice {
  const published = outletKey(actor.name);
  const kind = kindOfActor(actor.kind, voice.kind);
  if (outlets.has(published)) return { voice, key: `outlet:${published}`, kind, name: actor.name };
  return { voice, key: `actor:${actor.id}`, kind, name: actor.name };
}

/** The key and name of a voice; undefined for one that nothing names. */
export function keyVoice(voice: Voice, context: KeyContext): KeyedVoice | undefined {
  const { actor, kind, text } = voice;
  if (voice.outlet !== undefined) return { voice, key: `outlet:${outletKey(voice.outlet)}`, kind, name: voice.outlet };
  const isPronoun = PRONOUN.test(text.trim());
  if (isPronoun && (actor === undefined || PRONOUN.test(actor.name))) return undefined;
  if (kind === 'unnamed') return keyUnnamed(voice, isPronoun ? (actor?.name ?? text) : text, context);
  if (kind === 'document') return keyDocument(voice, context);
  if (actor !== undefined && !context.described.has(actor.id)) return keyActor(voice, actor, context.outlets);
  const words = isPronoun ? (actor?.name ?? text) : text;
  const head = headPhrase(words);
  if (!/[\p{L}\p{N}]{2}/u.test(head)) return undefined;
  const isOnlyDescribed = actor !== undefined || !isNamed(head);
  // "The museum", "police": a body so called in several reports of one event is one body.
  if (isOnlyDescribed && kind === 'institution') {
    return { voice, key: `institution:${foldText(head)}`, kind, name: head };
  }
  if (isOnlyDescribed) return keyUnnamed(voice, words, context);
  return { voice, key: `${kind}:${foldText(head).replace(/[.]/gu, '')}`, kind, name: head };
}
