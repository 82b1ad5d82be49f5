/**
 * One origin per distinct voice of the story. The id is made from what tells it apart and not from the name, which may
 * change when articles are added; the name of an outlet shows the printed short form too when that is all a reader sees: "Agence France-Presse (AFP)".
 */
import { groupBy } from '../../algorithms/index.ts';
import { type Evidence, evidenceOf, type Origin, type ReadArticle, type SourceKind } from '../../model/index.ts';
import { foldText, slugOf } from '../../text/index.ts';
import { outletOriginId } from '../outlets/index.ts';
import type { KeyedVoice } from './key-voice.ts';

/** The origins, and which of them each key stands for. */
export interface GroupedOrigins {
  readonly origins: readonly Origin[];
  readonly idOfKey: ReadonlyMap<string, string>;
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The most frequent of the values; the first one met wins a tie. */
function mostFrequent<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const first = values[0];
  if (first === undefined) throw new Error('mostFrequent needs at least one value');
  let best = first;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function kindOf(voices: readonly KeyedVoice[]): SourceKind {
  const credits = voices.filter(({ voice }) => voice.role !== 'own');
  if (credits.length > 0 && credits.length < voices.length) return kindOf(credits);
  const posts = voices.filter(({ kind }) => kind === 'social').length;
  const others = voices.filter(({ kind }) => kind !== 'social').map(({ kind }) => kind);
  return others.length === 0 || posts > others.length ? 'social' : mostFrequent(others);
}

/** The standard name, without a "News" that no article prints: "Bloomberg", not "Bloomberg News". */
function printedName(voices: readonly KeyedVoice[]): string {
  const own = voices.find(({ voice }) => voice.role === 'own');
  const name = own?.name ?? mostFrequent(voices.map((voice) => voice.name));
  const printed = voices.filter(({ voice }) => voice.role !== 'own').map(({ voice }) => voice.text);
  const bare = name.replace(/ News$/u, '');
  const isPrinted = printed.some((text) => text.includes(bare)) && !printed.some((text) => /\bNews\b/u.test(text));
  return isPrinted ? bare : name;
}

function nameOf(key: string, voices: readonly KeyedVoice[]): string {
  if (!key.startsWith('outlet:')) {
    const isWritten =
      key.startsWith('actor:') && voices.some(({ voice, kind }) => voice.isWritten && kind === 'institution');
    const suffix = isWritten ? ' (statement)' : '';
    if (!key.startsWith('unnamed:')) return mostFrequent(voices.map(({ name }) => name)) + suffix;
    return [...voices].sort((a, b) => b.name.length - a.name.length)[0]?.name ?? key;
  }
  const name = printedName(voices);
  const shorts = voices
    .map(({ voice }) => voice.text.trim())
    .filter((text) => /^(?:the )?\p{Lu}[\p{Lu}.]+$/u.test(text));
  const short = shorts[0]?.replace(/^the /u, '');
  const words = new Set(wordsOf(name));
  return short === undefined || wordsOf(short).every((word) => words.has(word)) ? name : `${name} (${short})`;
}

/** One mention per article. */
function evidenceFor(voices: readonly KeyedVoice[], articles: readonly ReadArticle[]): Evidence[] {
  const seen = new Set<number>();
  const evidence: Evidence[] = [];
  for (const { voice } of voices) {
    const article = articles[voice.articleIndex];
    if (article === undefined || voice.span === undefined || seen.has(voice.articleIndex)) continue;
    seen.add(voice.articleIndex);
    evidence.push(evidenceOf(article.source, voice.span));
  }
  return evidence;
}

/** "unnamed:hexby mail:officials" → "unnamed-officials-hexby-mail", "actor:p-ida-brandt" → "ida-brandt". */
function slugOfKey(key: string): string {
  const [type, ...parts] = key.split(':');
  const [first = '', ...rest] = parts.map((part) => part.replace(/^[ap]-/u, ''));
  if (type === 'unnamed') return slugOf(`unnamed ${rest.join(' ')} ${first}`);
  return slugOf([first, ...rest].join(' '));
}

function freeId(slug: string, kind: SourceKind, taken: ReadonlySet<string>): string {
  let id = taken.has(slug) ? `${slug}-${kind}` : slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${kind}-${number}`;
  return id;
}

/** Origins in the order in which the story first names them. */
export function groupOrigins(voices: readonly KeyedVoice[], articles: readonly ReadArticle[]): GroupedOrigins {
  const byKey = groupBy(voices, ({ key }) => key);
  const idOfKey = new Map<string, string>();
  // An outlet's id is known beforehand, so that other stages can tell it from the name; nobody else may take it.
  for (const key of byKey.keys()) {
    if (key.startsWith('outlet:')) idOfKey.set(key, outletOriginId(key.slice('outlet:'.length)));
  }
  const taken = new Set(idOfKey.values());
  const origins = [...byKey].map(([key, group]): Origin => {
    const name = nameOf(key, group);
    const kind = kindOf(group);
    const id = idOfKey.get(key) ?? freeId(`o-${slugOfKey(key)}`, kind, taken);
    taken.add(id);
    idOfKey.set(key, id);
    const actorId = group.find(({ key: own }) => own.startsWith('actor:'))?.voice.actor?.id;
    const origin: Origin = { id, kind, name, evidence: evidenceFor(group, articles) };
    return actorId === undefined ? origin : { ...origin, actorId };
  });
  return { origins, idOfKey };
}
