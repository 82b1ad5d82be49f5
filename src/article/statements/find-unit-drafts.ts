/**
 * The statements of one unit, clause by clause from left to right. A clause takes its content from the right, up to the
 * next clause that cuts it off, or else from the left, from where the clause before it ended.
 */
import { findSourceKinds } from '../../lexicons/index.ts';
import { type Announcement, type Draft, placeOf } from './draft.ts';
import { isAccording } from './find-according-to.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import { findMainSubject } from './find-shared-subject.ts';
import { findNounPhraseAfter, isPronoun } from './noun-phrase.ts';
import { readClause } from './read-clause.ts';
import { type Item, isWord, type Unit } from './unit.ts';

export interface UnitFindings {
  readonly drafts: readonly Draft[];
  /** A reporting clause that ends in a colon, and speaks of the next unit. */
  readonly announcement?: Announcement;
}

const endOf = (items: readonly Item[]): number => {
  let end = items.length;
  while (end > 0 && items[end - 1]?.pos === 'PUNCT') end -= 1;
  return end;
};

/** Statements of a unit in the order of their clauses. */
export function findUnitDrafts(unit: Unit): UnitFindings {
  const { items } = unit;
  const end = endOf(items);
  const clauses = findClauses(unit);
  const drafts: Draft[] = [];
  let announcement: Announcement | undefined;
  // Items before this index are spoken for: by the content or the clause of an earlier statement.
  let spokenFor = 0;
  clauses.forEach((clause, index) => {
    const { region } = clause;
    const nested = region.start < spokenFor && !(clause.cutsAt !== undefined && clause.cutsAt >= spokenFor);
    const outer = drafts.at(-1);
    if (nested && !(outer !== undefined && mayNest(outer))) return;
    const limit = limitAfter(clauses, index, region.end, end);
    const read = readClause(unit, clause, spokenFor, limit);
    const toldTo = [...clause.addressees, ...(clause.subject.releasedBy ?? [])].map((range) => placeOf(unit, range));
    if (read !== undefined) {
      drafts.push({ ...read, via: [], toldTo, certainty: 'stated' });
      const last = Math.max(...read.content.map((place) => place.end), region.end);
      // "a resolution condemning the raid" leaves its sentence to other clauses.
      const aside =
        clause.cue.voice === 'participle' && clause.subject.place === 'before' && clause.subject.cueStart === undefined;
      if (!aside) spokenFor = Math.max(spokenFor, last);
    } else if (isWord(items[region.end], ':') && region.end >= end && clause.subject.source !== undefined) {
      announcement = {
        unit,
        draft: {
          source: placeOf(unit, clause.subject.source),
          cue: { ...placeOf(unit, clause.cue), lemma: clause.cue.verb.lemma },
          via: [],
          toldTo,
          certainty: 'stated',
          rule: 'announced',
        },
      };
    } else if (
      clause.postposed &&
      clause.subject.place !== 'shared' &&
      clause.subject.source !== undefined &&
      !isPronoun(items[clause.subject.source.start]) &&
      drafts.length > 0
    ) {
      const passedOn = placeOf(unit, clause.subject.source);
      if (isAccording(clause.cue) || clause.cue.verb.kind === 'say') {
        drafts.forEach((draft, at) => {
          drafts[at] = { ...draft, via: [passedOn, ...draft.via] };
        });
        spokenFor = Math.max(spokenFor, region.end);
      }
    }
  });
  const interviewers = findInterviewers(unit);
  const told = drafts.map((draft) => ((draft.toldTo ?? []).length > 0 ? draft : { ...draft, toldTo: interviewers }));
  announcement ??= drafts.length === 0 ? findAnnouncement(unit, end) : undefined;
  return announcement === undefined ? { drafts: told } : { drafts: told, announcement };
}

/** "the Herald" of "in an interview with the Herald", wherever in the sentence it stands. */
function findInterviewers(unit: Unit): Draft['content'] {
  const { items } = unit;
  const at = items.findIndex(
    (item, index) => isWord(item, 'interview', 'interviews') && isWord(items[index + 1], 'with'),
  );
  const phrase = at < 0 ? undefined : findNounPhraseAfter(items, at + 2, { links: 'of' });
  return phrase === undefined ? [] : [placeOf(unit, phrase)];
}

/** "On Monday the firm released a statement:" announces without a reporting verb; its subject speaks. */
function findAnnouncement(unit: Unit, end: number): Announcement | undefined {
  const { items } = unit;
  if (!isWord(items[end], ':')) return undefined;
  const speaks = items.slice(0, end).some((item) => findSourceKinds(item.norm).has('document'));
  const source = speaks ? findMainSubject(items, end) : undefined;
  if (source === undefined) return undefined;
  const cue = { ...placeOf(unit, { start: end, end: end + 1 }), lemma: ':' };
  return { unit, draft: { source: placeOf(unit, source), cue, via: [], certainty: 'inferred', rule: 'announced' } };
}

/** Only what a report passes on is looked at for statements inside it; kept or dropped when kinds are known. */
const mayNest = (outer: Draft): boolean => outer.source !== undefined && outer.cue?.lemma !== 'think';

function limitAfter(clauses: readonly Clause[], index: number, from: number, end: number): number {
  for (let later = index + 1; later < clauses.length; later += 1) {
    const cut = (clauses[later] as Clause).cutsAt;
    if (cut !== undefined && cut > from) return Math.min(cut, end);
  }
  return end;
}
