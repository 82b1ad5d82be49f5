/** "the mayor's claim that …", "reports that …", "an indictment seen by Reuters lists …": reports made by nouns. */
import { findSourceKinds } from '../../lexicons/index.ts';
import { type Draft, placeOf } from './draft.ts';
import { findNounPhraseAfter, findNounPhraseBefore, startsClause } from './noun-phrase.ts';
import { type Item, type ItemRange, isComma, isWord, mayBeFinite, type Unit } from './unit.ts';

const REPORT_NOUNS = new Set(
  `claim claims allegation allegations accusation accusations assertion assertions statement statements report reports
  rumor rumors rumour rumours suggestion suggestions warning warnings admission announcement complaint complaints argument
  belief contention insistence denial speculation fears concerns hopes promise pledge vow prediction predictions`.split(
    /\s+/u,
  ),
);
/** Reports that need no owner to be one: somebody says so. */
const UNOWNED = new Set(
  'claims allegation allegations accusation accusations reports rumor rumors rumour rumours speculation'.split(' '),
);
const SEEN = new Set('seen obtained reviewed viewed'.split(' '));

const restOf = (items: readonly Item[], start: number): number => {
  let end = items.length;
  while (end > start && items[end - 1]?.pos === 'PUNCT') end -= 1;
  return end;
};

/** The owner in "the mayor's claim", "his claim"; undefined where nobody owns it. */
function findOwner(items: readonly Item[], noun: number): ItemRange | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    if (isWord(items[at], 'his', 'her', 'their')) return { start: at, end: at + 1 };
    if (items[at]?.pos === 'PART' && isWord(items[at], "'s", "'")) return findNounPhraseBefore(items, at);
    if (items[at]?.pos !== 'ADJ') return undefined;
  }
  return undefined;
}

function findThatReport(unit: Unit, noun: number): Draft | undefined {
  const { items } = unit;
  const end = restOf(items, noun);
  const start = noun + 2;
  const clause = items.slice(start, end).findIndex(mayBeFinite);
  if (clause < 1 || end - start < 3) return undefined;
  const owner = findOwner(items, noun);
  const comma = items.findIndex((item, index) => index > start + clause && index < end && isComma(item));
  const whole = comma < 0 ? end : comma;
  const subject = startsClause(items, owner?.start ?? noun);
  const content = placeOf(unit, { start, end: subject ? findMainVerb(items, start + clause, whole) : whole });
  const cue = { ...placeOf(unit, { start: noun, end: noun + 1 }), lemma: (items[noun] as Item).lemma };
  if (owner === undefined && !UNOWNED.has((items[noun] as Item).norm)) return undefined;
  const source = owner === undefined ? {} : { source: placeOf(unit, owner) };
  return { ...source, cue, content: [content], via: [], certainty: 'stated', rule: 'noun-that' };
}

/** In "the claim that the dam was safe [was wrong]" the verb of the sentence; `end` where none follows. */
function findMainVerb(items: readonly Item[], firstVerb: number, end: number): number {
  let at = firstVerb;
  while (at < end && (mayBeFinite(items[at]) || items[at]?.pos === 'ADV')) at += 1;
  for (; at < end; at += 1) {
    const before = items[at - 1];
    const bound = isWord(before, 'to', 'who', 'which', 'that') || before?.pos === 'CCONJ' || before?.pos === 'PRON';
    if (items[at]?.pos === 'AUX' && !bound) return at;
  }
  return end;
}

/** "The letter, seen by Reuters, included a list of …" */
function findSeenDocument(unit: Unit, seen: number): Draft | undefined {
  const { items } = unit;
  const comma = isComma(items[seen - 1]);
  const document = findNounPhraseBefore(items, comma ? seen - 1 : seen);
  const viewer = findNounPhraseAfter(items, seen + 2, { links: 'of' });
  if (document === undefined || viewer === undefined) return undefined;
  const speaks = items
    .slice(document.start, document.end)
    .some((item) => [item.norm, item.lemma].some((word) => findSourceKinds(word).has('document')));
  const start = isComma(items[viewer.end]) ? viewer.end + 1 : viewer.end;
  const end = restOf(items, start);
  if (!speaks || !mayBeFinite(items[start]) || end - start < 2) return undefined;
  const cue = { ...placeOf(unit, { start, end: start + 1 }), lemma: (items[start] as Item).lemma };
  return {
    source: placeOf(unit, document),
    cue,
    content: [placeOf(unit, { start: start + 1, end })],
    via: [placeOf(unit, viewer)],
    certainty: 'stated',
    rule: 'seen-document',
  };
}

/** Statements outside what other statements say. */
export function findNounReports(unit: Unit, spokenFor: (index: number) => boolean): Draft[] {
  const { items } = unit;
  const drafts: Draft[] = [];
  let from = 0;
  items.forEach((item, index) => {
    if (index < from || spokenFor(index)) return;
    const that = item.pos === 'NOUN' && REPORT_NOUNS.has(item.norm) && isWord(items[index + 1], 'that');
    const seen = SEEN.has(item.norm) && isWord(items[index + 1], 'by');
    const draft = that ? findThatReport(unit, index) : seen ? findSeenDocument(unit, index) : undefined;
    if (draft === undefined || draft.content.some((place) => spokenFor(place.start))) return;
    from = Math.max(...draft.content.map((place) => place.end));
    drafts.push(draft);
  });
  return drafts;
}
