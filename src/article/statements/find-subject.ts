/**
 * Who says it: the noun phrase the reporting verb belongs to. Directly before it ("police said"), before an apposition
 * ("Ann Li, a nurse at the clinic, said"), after it ("said Ann Li"), before a relative pronoun ("Ann Li, who said"), or
 * that of the clause before ("… and said", "…, adding").
 */
import { findSourceKinds } from '../../lexicons/index.ts';
import type { Cue } from './find-cues.ts';
import {
  findNounPhraseAfter,
  findNounPhraseBefore,
  isPronoun,
  skipTimesLeft,
  skipTimesRight,
  startsClause,
} from './noun-phrase.ts';
import { type Item, type ItemRange, isClauseMark, isComma, isQuote, isWord, mayBeFinite } from './unit.ts';

export interface Subject {
  readonly source?: ItemRange;
  /** Where the subject and what belongs to it begins, for the content before it. */
  readonly start: number;
  /** Where the reporting clause ends on the right, when the subject stands after the verb. */
  readonly end: number;
  /** Where the cue begins, when more than the verb is the cue: "issued a statement saying". */
  readonly cueStart?: number;
  /** Who put out the source: "video released by the station shows". */
  readonly releasedBy?: readonly ItemRange[];
  readonly place: 'before' | 'after' | 'relative' | 'shared';
}

/** Furthest apposition between a name and its verb, in items and in commas. */
const MAX_APPOSITION = 45;
const MAX_COMMAS = 6;
/** An apposition up to this long that is itself a name counts as part of the source: "the girl's lawyer, Ann Li". */
const MAX_NAME_APPOSITION = 8;
const RELATIVES = ['who', 'which', 'that'] as const;

const endsInName = (items: readonly Item[], range: ItemRange): boolean =>
  items[range.end - 1]?.pos === 'PROPN' && items[range.end - 2]?.pos === 'PROPN';

/** "Ann Li, a nurse at the clinic, said": `comma` is the second comma. */
function findBeforeApposition(items: readonly Item[], comma: number): ItemRange | undefined {
  let nearest: ItemRange | undefined;
  let commas = 0;
  for (let at = comma - 1; at > 0 && comma - at < MAX_APPOSITION && commas < MAX_COMMAS; at -= 1) {
    if (isQuote(items[at])) break;
    if (!isComma(items[at]) && items[at]?.norm !== items[comma]?.norm) continue;
    commas += 1;
    const phrase = findNounPhraseBefore(items, at);
    if (phrase === undefined) continue;
    const anchored = startsClause(items, phrase.start) && !isComma(items[phrase.start - 1]);
    const fits = !isComma(items[at]) || (!mayBeFinite(items[at + 1]) && !isWord(items[at + 1], 'and', 'but'));
    if (anchored && fits) return withNamedApposition(items, phrase, comma);
    const modified =
      commas === 1 && fits && isWord(items[at + 1], 'including')
        ? findModified(items, at, { reduced: true })
        : undefined;
    if (modified !== undefined) return modified;
    if (nearest === undefined && fits && startsClause(items, phrase.start) && items[at - 1]?.pos === 'PROPN')
      nearest = phrase;
  }
  return nearest;
}

function withNamedApposition(items: readonly Item[], phrase: ItemRange, comma: number): ItemRange {
  const apposition = { start: phrase.end + 1, end: comma };
  const short = apposition.end - apposition.start <= MAX_NAME_APPOSITION;
  const words = items.slice(apposition.start, apposition.end);
  const plain = words.every(
    (item) => item.pos !== 'PUNCT' && !mayBeFinite(item) && item.pos !== 'ADP' && item.pos !== 'PRON',
  );
  const named = words.length > 1 && endsInName(items, apposition);
  return short && plain && named && !endsInName(items, phrase) ? { start: phrase.start, end: comma } : phrase;
}

/** "…, said Ann Li": only where what follows the phrase shows that it is no subject of another verb. */
function findInverted(items: readonly Item[], cue: Cue): Subject | undefined {
  if (!cue.verb.frames.has('i') || cue.voice !== 'active') return undefined;
  const before = items[cue.start - 1];
  if (!(isQuote(before) || isComma(before) || isWord(before, '–', '—', '-'))) return undefined;
  const from = skipTimesRight(items, cue.end);
  const phrase = findNounPhraseAfter(items, from, { links: 'all' });
  if (phrase === undefined) return undefined;
  const after = items[skipTimesRight(items, phrase.end)];
  const closed =
    after === undefined ||
    after.pos === 'PUNCT' ||
    isQuote(after) ||
    isWord(
      after,
      'in',
      'on',
      'at',
      'who',
      'during',
      'after',
      'as',
      'of',
      'and',
      'from',
      'with',
      'when',
      'to',
      'about',
      'for',
      'via',
      'through',
      'by',
    );
  // After a quotation that its comma closes, nothing but the speaker can stand there.
  if (!closed && !isQuote(before)) return undefined;
  if (!closed && mayBeFinite(after) && !/(?:ed|wn|en)$/u.test(after?.norm ?? '')) return undefined;
  const core = findNounPhraseAfter(items, from, { links: 'of' }) ?? phrase;
  const source = items[phrase.end - 1]?.pos === 'PROPN' && items[core.end - 1]?.pos === 'PROPN' ? core : phrase;
  return { source, start: cue.start, end: phrase.end, place: 'after' };
}

/** "Said Ann Li: “…”" */
function findOpeningInversion(items: readonly Item[], cue: Cue): Subject | undefined {
  if (!cue.verb.frames.has('i') || cue.voice !== 'active') return undefined;
  const phrase = findNounPhraseAfter(items, cue.end, { links: 'all' });
  if (phrase === undefined || !isWord(items[phrase.end], ':')) return undefined;
  return { source: phrase, start: cue.start, end: phrase.end, place: 'after' };
}

/** The phrase before the first finite verb of the sentence: the subject that a participle or "and said" shares. */
export function findMainSubject(items: readonly Item[], before: number): ItemRange | undefined {
  const first = findNounPhraseAfter(items, 0, { links: 'all' });
  if (first !== undefined && first.end < before) {
    const next = items[first.end];
    if (isComma(next) || isWord(next, 'who', 'which') || mayBeFinite(next) || next?.pos === 'ADV') return first;
  }
  for (let at = 1; at < before; at += 1) {
    if (!mayBeFinite(items[at])) continue;
    const end = skipTimesLeft(items, at - 1) + 1;
    const phrase = isComma(items[end - 1]) ? findBeforeApposition(items, end - 1) : findNounPhraseBefore(items, end);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** Subject of a cue; `shared` is the source of the reporting clause before it in the same unit. */
export function findSubject(
  items: readonly Item[],
  cue: Cue,
  { shared }: { readonly shared: ItemRange | undefined },
): Subject | undefined {
  const given = (): Subject | undefined => {
    const source = findAgent(items, cue) ?? shared ?? findMainSubject(items, cue.start);
    return source === undefined ? undefined : { source, start: cue.start, end: cue.end, place: 'shared' };
  };
  const last = skipTimesLeft(items, cue.start - 1);
  const item = items[last];
  if (cue.voice === 'participle') {
    if (isHeadBefore(items, cue.start)) return findDocumentSubject(items, cue, last + 1);
    const before = items[cue.start - 1];
    if (isWord(before, 'heard', 'seen', 'filmed', 'recorded')) {
      const speaker = findNounPhraseBefore(items, skipTimesLeft(items, skipAuxiliaries(items, cue.start - 2)) + 1);
      if (speaker !== undefined) return { source: speaker, start: speaker.start, end: cue.end, place: 'before' };
    }
    if (
      cue.verb.kind === 'show' ||
      !(
        isComma(before) ||
        isQuote(before) ||
        isWord(before, '–', '—', '--', '-') ||
        before?.pos === 'SCONJ' ||
        isWord(before, 'in', 'by', 'while', 'after', 'before')
      )
    ) {
      return undefined;
    }
    return given();
  }
  if (item === undefined) return findOpeningInversion(items, cue);
  const inverted = findInverted(items, cue);
  if (isQuote(items[cue.start - 1]) && inverted !== undefined) return inverted;
  if (isWord(item, ...RELATIVES) && last > 0) {
    const comma = isComma(items[last - 1]);
    const phrase = comma
      ? (findBeforeApposition(items, last - 1) ?? findNounPhraseBefore(items, last - 1))
      : findNounPhraseBefore(items, last);
    const document = item.norm === 'that' ? findDocumentBefore(items, last) : undefined;
    if (document !== undefined) return { source: document, start: document.start, end: cue.end, place: 'relative' };
    if (phrase !== undefined && item.norm !== 'that')
      return { source: phrase, start: phrase.start, end: cue.end, place: 'relative' };
  }
  if (isComma(item) || isWord(item, '—', '–', '--')) {
    const phrase = findBeforeApposition(items, last);
    const ends = inverted !== undefined && items.slice(inverted.end).every((rest) => rest.pos === 'PUNCT');
    if (inverted !== undefined && (ends || phrase === undefined || !isBareSubject(items, phrase, last)))
      return inverted;
    if (phrase !== undefined) return { source: phrase, start: phrase.start, end: cue.end, place: 'before' };
    return undefined;
  }
  if (item.pos === 'CCONJ') return given();
  if (isClauseMark(item) && inverted !== undefined) return inverted;
  const phrase = findNounPhraseBefore(items, last + 1);
  const modified =
    phrase !== undefined && startsClause(items, phrase.start)
      ? undefined
      : findModified(items, cue.start, { reduced: mayBeReduced(cue) });
  const whole = modified ?? phrase;
  if (whole === undefined) return undefined;
  const released = modified !== undefined && phrase !== undefined && isWord(items[phrase.start - 1], 'by');
  return {
    source: whole,
    start: whole.start,
    end: cue.end,
    place: 'before',
    ...(released ? { releasedBy: [phrase] } : {}),
  };
}

/** "was sued by his aide, alleging …": what follows a passive is the agent's. */
function findAgent(items: readonly Item[], cue: Cue): ItemRange | undefined {
  if (cue.voice !== 'participle') return undefined;
  for (let at = cue.start - 1; at > 1 && cue.start - at < MAX_MODIFIER; at -= 1) {
    if (isQuote(items[at])) return undefined;
    if (isWord(items[at], 'by') && items[at - 1]?.pos === 'VERB' && items[at - 2]?.pos === 'AUX') {
      return findNounPhraseAfter(items, at + 1, { links: 'of' });
    }
  }
  return undefined;
}

/** "A report published on Sunday said", "the groups who wrote to her say": the phrase before what describes it. */
function findModified(
  items: readonly Item[],
  end: number,
  { reduced }: { readonly reduced: boolean },
): ItemRange | undefined {
  for (let at = end - 1; at > 0 && end - at < MAX_MODIFIER; at -= 1) {
    const item = items[at] as Item;
    if (isClauseMark(item) || isQuote(item) || item.pos === 'CCONJ') return undefined;
    const opens =
      isWord(item, 'who', 'which', 'that') ||
      (reduced && item.pos === 'VERB' && /(?:ed|ing|wn|en|out)$/u.test(item.norm));
    if (!opens) continue;
    // "the farmers we met said"
    const subject = isWord(items[at - 1], 'i', 'we', 'he', 'she', 'they') ? at - 1 : at;
    const phrase = findNounPhraseBefore(items, subject);
    if (phrase !== undefined && startsClause(items, phrase.start) && mayBeModified(items[phrase.end - 1]))
      return phrase;
  }
  return undefined;
}
const MAX_MODIFIER = 25;
const mayBeModified = (item: Item | undefined): boolean =>
  !isPronoun(item) || isWord(item, 'those', 'some', 'many', 'others');
/** Verbs of thinking and judging are too often nouns after a true verb: "kept its title hopes". */
const mayBeReduced = (cue: Cue): boolean => cue.verb.kind !== 'think' && cue.verb.kind !== 'judge';

/** "a statement saying", "posts calling it": the document speaks, or whoever issued it ("the zoo issued a statement saying"). */
function findDocumentSubject(items: readonly Item[], cue: Cue, end: number): Subject | undefined {
  const direct = findNounPhraseBefore(items, end);
  const head = items[end - 1];
  if (direct === undefined || head === undefined) return undefined;
  const kinds = [head.norm, head.lemma].map(findSourceKinds);
  const speaks = kinds.some((kind) => kind.has('document') || kind.has('social'));
  if (!speaks || cue.verb.kind === 'think') return undefined;
  const verb = items[direct.start - 1];
  if (verb !== undefined && ISSUING.has(verb.lemma) && verb.pos === 'VERB') {
    const issuer = findNounPhraseBefore(items, skipTimesLeft(items, skipAuxiliaries(items, direct.start - 2)) + 1);
    if (issuer !== undefined)
      return { source: issuer, start: issuer.start, cueStart: direct.start - 1, end: cue.end, place: 'before' };
  }
  return { source: direct, start: direct.start, end: cue.end, place: 'before' };
}
const ISSUING = new Set('issue release publish post send make put write read share circulate deliver give'.split(' '));

function skipAuxiliaries(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.pos === 'AUX' || items[at]?.pos === 'ADV') at -= 1;
  return at;
}

/** "a petition on a web site that criticized": the document before "that", though prepositions tie more to it. */
function findDocumentBefore(items: readonly Item[], end: number): ItemRange | undefined {
  for (let at = end - 1; at >= Math.max(0, end - MAX_DOCUMENT); at -= 1) {
    const item = items[at] as Item;
    const kinds = [item.norm, item.lemma].map(findSourceKinds);
    if (item.pos === 'NOUN' && kinds.some((kind) => kind.has('document') || kind.has('social'))) {
      const phrase = findNounPhraseBefore(items, at + 1);
      return phrase === undefined ? undefined : { start: phrase.start, end };
    }
    if (isClauseMark(item) || mayBeFinite(item) || item.pos === 'CCONJ') return undefined;
  }
  return undefined;
}
const MAX_DOCUMENT = 6;

const isHeadBefore = (items: readonly Item[], end: number): boolean => {
  const item = items[end - 1];
  return item !== undefined && (item.pos === 'NOUN' || item.pos === 'PROPN') && !isPronoun(item);
};

/** Whether nothing but the phrase and its appositions stands before the comma: no verb that a clause would have. */
function isBareSubject(items: readonly Item[], phrase: ItemRange, comma: number): boolean {
  for (let at = phrase.end; at < comma; at += 1) {
    if (isWord(items[at], 'who', 'which', 'whose')) return true;
    if (mayBeFinite(items[at]) && !isComma(items[at - 1])) return false;
  }
  return startsClause(items, phrase.start) && !isComma(items[phrase.start - 1]);
}
