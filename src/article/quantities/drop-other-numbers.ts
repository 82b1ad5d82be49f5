import type { TimeExpression } from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import { type QuantityDraft, type QuantityText, sameSentence } from './quantity-draft.ts';

/** Takes out numbers that measure nothing: dates, phone numbers, codes, scores, parts of names, "one" as a pronoun. */
export function dropOtherNumbers(
  text: QuantityText,
  drafts: readonly QuantityDraft[],
  times: readonly TimeExpression[],
): QuantityDraft[] {
  const free = dropDates(text, drafts, times);
  return free.filter((draft, place) => {
    const known = draft.unit !== undefined || draft.noun !== undefined;
    return !(
      isDialled(text, free, place) ||
      isCode(text, draft) ||
      ((!known || draft.noun !== draft.end) && draft.unit === undefined && isPartOfName(text, draft)) ||
      isPronoun(text, draft) ||
      isNamedOrdinal(text, draft) ||
      isTally(text, draft) ||
      isUnclear(text, draft)
    );
  });
}

/** Both lists are in text order: one walk over them. */
function dropDates(
  text: QuantityText,
  drafts: readonly QuantityDraft[],
  times: readonly TimeExpression[],
): QuantityDraft[] {
  let next = 0;
  return drafts.filter((draft) => {
    const span: Span = {
      start: text.tokens[draft.first]?.span.start ?? 0,
      end: text.tokens[draft.end - 1]?.span.end ?? 0,
    };
    while (next < times.length && (times[next]?.span.end ?? 0) <= span.start) next += 1;
    const time = times[next];
    return time === undefined || !spansOverlap(time.span, span);
  });
}

/** Phone numbers and coordinates: bare numbers in a row, or a leading zero. */
function isDialled(text: QuantityText, drafts: readonly QuantityDraft[], place: number): boolean {
  const draft = drafts[place] as QuantityDraft;
  if (/^0\d/u.test(text.words[draft.first] ?? '')) return true;
  const bare = (other: QuantityDraft | undefined): boolean => other?.digits === true && other.unit === undefined;
  const before = drafts[place - 1];
  const after = drafts[place + 1];
  const touches = (a: QuantityDraft | undefined, b: QuantityDraft | undefined): boolean => {
    if (a === undefined || b === undefined || !bare(a) || !bare(b)) return false;
    const gap = text.words.slice(a.end, b.first).join('');
    return gap === '' || (/^[-./]$/u.test(gap) && text.glued(a.end - 1));
  };
  return touches(before, draft) || touches(draft, after);
}

/** "911 call", "No. 10", "#4", "F-16", "COVID-19", "9/11", a list number that opens a line. */
function isCode(text: QuantityText, draft: QuantityDraft): boolean {
  const word = text.words[draft.first] ?? '';
  const before = text.words[draft.first - 1] ?? '';
  if (word === '911' || word === '999' || word === '24/7') return draft.unit === undefined;
  if (
    /^(?:no|no\.|nos\.|#|number|numbers|route|highway|flight|channel|page|chapter|section|article|room|gate|platform|line|grade|phase|level|title|type|class|version|episode|season|week|round|@|_)$/u.test(
      before,
    )
  ) {
    return draft.unit === undefined && !draft.ordinal;
  }
  const glued = draft.first > 0 && text.glued(draft.first - 1) && sameSentence(text, draft.first - 1, draft.first);
  if (glued && /^[-/_]$/u.test(before) && text.glued(draft.first - 2)) return draft.unit === undefined || draft.digits;
  if (/[/_@:]/u.test(text.words[draft.end] ?? '') && text.glued(draft.end - 1)) return true;
  const opens = !sameSentence(text, draft.first - 1, draft.first);
  return opens && draft.digits && draft.unit === undefined && /^[.):]$/u.test(text.words[draft.end] ?? '');
}

/** "Boeing 737", "Article 50", "Apollo 11": a number straight after a name, nothing counted. */
function isPartOfName(text: QuantityText, draft: QuantityDraft): boolean {
  if (!draft.digits || draft.modifier !== 'exactly') return false;
  const before = text.tokens[draft.first - 1];
  return before?.pos === 'PROPN' && text.capital(draft.first - 1) && sameSentence(text, draft.first - 1, draft.first);
}

/** What a numbered street, court or unit is called: "53rd Street", "the 9th Circuit". */
const NUMBERED = new Set(
  'street,avenue,st.,ave.,district,precinct,circuit,amendment,battalion,brigade,division,regiment,infantry,congress,fleet,army'.split(
    ',',
  ),
);

/** "Second World War", "53rd Street": an ordinal that is part of a name. */
function isNamedOrdinal(text: QuantityText, draft: QuantityDraft): boolean {
  if (!draft.ordinal || !text.capital(draft.end)) return false;
  if (NUMBERED.has(text.words[draft.end] ?? '')) return true;
  return (
    text.capital(draft.first) &&
    sameSentence(text, draft.first - 1, draft.first) &&
    text.tokens[draft.end]?.pos === 'PROPN'
  );
}

const TALLIES = new Set(
  'vote,decision,ruling,win,victory,defeat,loss,lead,record,draw,margin,score,split,triumph,majority,final'.split(','),
);

/** "A 5-9 record", "lost 2-4", "Joe Hale (21)": sides of a game or a vote, a shirt. */
function isTally(text: QuantityText, draft: QuantityDraft): boolean {
  if (draft.unit !== undefined || !draft.digits) return false;
  const before = text.words[draft.first - 1] ?? '';
  if (before === '(' && text.words[draft.end] === ')' && text.tokens[draft.first - 2]?.pos === 'PROPN') return true;
  if (draft.upTo === undefined || draft.end - draft.first > 1) return false;
  const noun = draft.noun === undefined ? '' : (text.tokens[draft.noun]?.lemma ?? '');
  return TALLIES.has(noun) || /^(?:won|lost|beat|led|trailed|drew|voted|wins?|loses?|by)$/u.test(before);
}

const ONE_IDIOMS = new Set('day,point,time,way,another,thing,hand,side,reason'.split(','));

/** "one" that counts nothing: "no one", "one of the", "one day", "this one". */
function isPronoun(text: QuantityText, draft: QuantityDraft): boolean {
  const word = text.words[draft.first] ?? '';
  if (word !== 'one' || draft.modifier !== 'exactly') return false;
  if (ONE_IDIOMS.has(text.words[draft.first + 1] ?? '')) return true;
  if (draft.end - draft.first > 1) return false;
  const next = text.words[draft.end] ?? '';
  if (draft.noun === undefined || next === 'of') return true;
  return /^(?:no|any|every|some|each|this|that|the|another|which)$/u.test(text.words[draft.first - 1] ?? '');
}

/** Bare ordinals without a noun, hyphen ranges that measure nothing (scores), and single words that only look like numbers. */
function isUnclear(text: QuantityText, draft: QuantityDraft): boolean {
  if (draft.ordinal) {
    const before = text.tokens[draft.first - 1];
    const asked = before !== undefined && /^(?:DET|PRON|PART|ADJ|NUM)$/u.test(before.pos);
    const digits = /^\d/u.test(text.words[draft.first] ?? '');
    return (
      draft.noun === undefined ||
      !(asked || digits) ||
      /^(?:ladies?|lady|minister|place)$/u.test(text.words[draft.end] ?? '')
    );
  }
  const known = draft.unit !== undefined || draft.noun !== undefined;
  if (draft.upTo !== undefined && (draft.upTo <= draft.value || !known)) return true;
  const word = text.words[draft.first] ?? '';
  if (!known && draft.modifier === 'exactly' && /^(?:19|20)\d{2}$/u.test(word)) return true;
  if (!draft.digits && draft.value === 1 && !known) return true;
  // "Twice" says how often only where something bounds it.
  if (text.words[draft.end - 1] === 'twice' && !/^(?:at-least|at-most|more-than)$/u.test(draft.modifier)) return true;
  return !known && /^(?:dozen|score|hundred|scores)$/u.test(word);
}
