/**
 * Quotations that stand alone after a statement go on with it: “…,” the guard said. “We ran.” In the same paragraph
 * they are more of its content; in a later one, a statement of their own by the same source, inferred.
 */
import type { Announcement, Draft, Place } from './draft.ts';
import { placeOf } from './draft.ts';
import { isQuote, type Unit } from './unit.ts';

export interface UnitDrafts {
  readonly unit: Unit;
  readonly drafts: readonly Draft[];
  readonly announcement?: Announcement;
}

/** Index after the quotations that the unit starts with; 0 when it starts with something else. */
function quotedStart(unit: Unit): number {
  let end = 0;
  while (end < unit.items.length && (isQuote(unit.items[end]) || unit.items[end]?.pos === 'PUNCT')) end += 1;
  return unit.items.slice(0, end).some(isQuote) ? end : 0;
}

const quotes = (draft: Draft): boolean =>
  draft.content.some((place) => place.unit.items.slice(place.start, place.end).some(isQuote));

/** All drafts of the article, with those quotations added that continue or follow what was announced. */
export function continueQuotations(found: readonly UnitDrafts[]): Draft[] {
  const drafts: Draft[] = [];
  // Where the last statement stands that a quotation can continue, and its paragraph.
  let last: { at: number; unit: Unit } | undefined;
  // Quotations met so far: a later part of one is no new statement.
  const said = new Set<number>();
  let announced: Announcement | undefined;
  for (const { unit, drafts: own, announcement } of found) {
    const quoted = quotedStart(unit);
    const seen = unit.items.slice(0, quoted).every((item) => item.quotation === undefined || said.has(item.quotation));
    const free = quoted > 0 && !seen && !own.some((draft) => draft.content.some((place) => place.start < quoted));
    for (const item of unit.items) if (item.quotation !== undefined) said.add(item.quotation);
    const place: Place = placeOf(unit, { start: 0, end: quoted });
    if (announced?.draft.certainty === 'inferred' && quoted === 0) announced = undefined;
    if (announced !== undefined) {
      const range = quoted > 0 ? place : placeOf(unit, { start: 0, end: unit.items.length });
      if (free || own.length === 0) {
        drafts.push({ ...announced.draft, content: [range] });
        last = { at: drafts.length - 1, unit };
      } else {
        const via = announced.draft.source;
        drafts.push(...own.map((draft) => ({ ...draft, via: via === undefined ? draft.via : [via, ...draft.via] })));
        drafts.push({ ...announced.draft, content: [placeOf(unit, { start: 0, end: unit.items.length })] });
        last = { at: drafts.length - 2, unit };
        announced = announcement;
        continue;
      }
      announced = undefined;
    } else if (free && last !== undefined) {
      const before = drafts[last.at];
      if (before !== undefined && unit.paragraphIndex === last.unit.paragraphIndex && quotes(before)) {
        drafts[last.at] = { ...before, content: [...before.content, place] };
        last = { at: last.at, unit };
      } else if (before?.source !== undefined && unit.paragraphIndex - last.unit.paragraphIndex <= MAX_PARAGRAPHS) {
        drafts.push({
          source: before.source,
          content: [place],
          via: before.via,
          certainty: 'inferred',
          rule: 'continued-quote',
        });
        last = { at: drafts.length - 1, unit };
      }
    }
    if (own.length > 0) {
      drafts.push(...own);
      // “…,” he said, although he conceded that …: the quotation goes on, not what was conceded.
      const quoting = own.findLastIndex((draft) =>
        draft.content.some((part) => unit.items.slice(part.start, part.end).some(isQuote)),
      );
      last = { at: drafts.length - (quoting < 0 ? 1 : own.length - quoting), unit };
    } else if (!free && last !== undefined && unit.paragraphIndex !== last.unit.paragraphIndex) last = undefined;
    announced = announcement ?? announced;
  }
  return drafts;
}

/** A quotation continues a statement that stands at most this many paragraphs before it; captions may be between. */
const MAX_PARAGRAPHS = 2;
