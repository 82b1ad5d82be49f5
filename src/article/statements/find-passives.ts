/**
 * Passive reports: "it was claimed that …", "he is said to have …", "was accused of …", "was quoted as saying …". The
 * source is the "by" phrase, or nobody that the article names.
 */
import type { Clause } from './find-clauses.ts';
import { findNounPhraseAfter } from './noun-phrase.ts';
import { type Item, type ItemRange, isComma, isQuote, isWord, mayBeFinite } from './unit.ts';

export interface PassiveReading {
  readonly source?: ItemRange;
  readonly cue: ItemRange;
  readonly content: readonly ItemRange[];
  readonly rule: string;
}

const RAISING = new Set(
  'say believe think report allege claim fear suspect assume understand know estimate consider'.split(' '),
);
const IMPERSONAL = new Set(
  'say believe think report allege claim fear suspect suggest reveal announce confirm argue note understand'.split(' '),
);
const NAMING = new Set('call label brand dub deem describe portray characterize hail denounce'.split(' '));
const MAX_BY_DISTANCE = 14;

function findAgent(items: readonly Item[], from: number, limit: number): { by: number; agent: ItemRange } | undefined {
  for (let at = from; at < Math.min(limit, from + MAX_BY_DISTANCE); at += 1) {
    if (isComma(items[at]) || isQuote(items[at]) || mayBeFinite(items[at])) return undefined;
    if (!isWord(items[at], 'by')) continue;
    const agent = findNounPhraseAfter(items, at + 1, { links: 'all' });
    return agent === undefined || items[agent.start]?.pos === 'NUM' ? undefined : { by: at, agent };
  }
  return undefined;
}

/** What a passive reporting clause says, whose content may reach to `limit`; undefined when it reports nothing. */
export function readPassive(items: readonly Item[], clause: Clause, limit: number): PassiveReading | undefined {
  const { cue, subject } = clause;
  const { lemma } = cue.verb;
  const next = items[cue.end];
  const group = { start: cue.start, end: cue.end };
  const holder = subject.source;
  if (lemma === 'quote' && isWord(next, 'as', 'by')) {
    const saying = items.findIndex(
      (item, index) => index >= cue.end && index < cue.end + 8 && isWord(item, 'saying', 'telling'),
    );
    if (saying < 0 || holder === undefined || saying + 1 >= limit) return undefined;
    const start = isWord(items[saying + 1], 'that', ':', ',') ? saying + 2 : saying + 1;
    return {
      source: holder,
      cue: { start: cue.start, end: saying + 1 },
      content: [{ start, end: limit }],
      rule: 'quoted-as-saying',
    };
  }
  const impersonal = holder !== undefined && isWord(items[holder.end - 1], 'it', 'there');
  if (impersonal && IMPERSONAL.has(lemma)) {
    const start = isWord(next, 'that') ? cue.end + 1 : cue.end;
    const says =
      isWord(next, 'that') || (next !== undefined && ['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ'].includes(next.pos));
    return says && start < limit
      ? { cue: group, content: [{ start, end: limit }], rule: 'impersonal-passive' }
      : undefined;
  }
  if (RAISING.has(lemma) && isWord(next, 'to') && mayBeVerb(items[cue.end + 1]) && holder !== undefined) {
    return { cue: group, content: [holder, { start: cue.end, end: limit }], rule: 'raised-passive' };
  }
  if (lemma === 'accuse' && holder !== undefined) {
    const agent = findAgent(items, cue.end, limit);
    const of = items.findIndex((item, index) => index >= cue.end && index < limit && isWord(item, 'of'));
    if (of < 0 || of - cue.end > MAX_BY_DISTANCE) return undefined;
    const content = [holder, { start: of, end: agent !== undefined && agent.by > of ? agent.by : limit }];
    return { ...(agent === undefined ? {} : { source: agent.agent }), cue: group, content, rule: 'passive-accusation' };
  }
  if (NAMING.has(lemma) && holder !== undefined) {
    const agent = findAgent(items, cue.end, limit);
    const named = lemma === 'deem' || isWord(next, 'as') || isQuote(next);
    if (agent === undefined && !named) return undefined;
    const end = agent === undefined ? limit : agent.by;
    const content = end > cue.end ? [holder, { start: cue.end, end }] : [holder];
    return { ...(agent === undefined ? {} : { source: agent.agent }), cue: group, content, rule: 'passive-naming' };
  }
  return undefined;
}

const mayBeVerb = (item: Item | undefined): boolean => item?.pos === 'VERB' || item?.pos === 'AUX';
