/**
 * Who says what, on whose word, by whom it is passed on. No parser: units (sentences with their quotations folded) →
 * reporting clauses → drafts → steps that join, complete and drop → statements. Linear in the length of the text.
 * After the rules of Pouliquen et al. 2007 and O'Keefe et al. 2012 (direct), Pareti 2013 (indirect).
 */
import type { ArticleStage } from '../../model/index.ts';
import { buildUnits } from './build-units.ts';
import { wordsOf } from './classify-source.ts';
import { continueQuotations, type UnitDrafts } from './continue-quotations.ts';
import { findHeadlineSource } from './find-headline-source.ts';
import { findHedgedClauses } from './find-hedged-clauses.ts';
import { findNounReports } from './find-noun-reports.ts';
import { findSignedQuotation } from './find-signed-quotation.ts';
import { findUnitDrafts } from './find-unit-drafts.ts';
import { finishStatements } from './finish-statements.ts';
import { linkOutlets } from './link-outlets.ts';
import type { Unit, UnitText } from './unit.ts';

/** Finds the statements of an article: source, cue, content, and who passed it on. Linear. */
export const statements: ArticleStage<'source' | 'sentences' | 'tokens' | 'quotations', 'statements'> = {
  name: 'statements',
  reads: ['source', 'sentences', 'tokens', 'quotations'],
  writes: ['statements'],
  run({ source, sentences, tokens, quotations }) {
    const { text } = source;
    const units = buildUnits(text, sentences, tokens, quotations);
    const article: UnitText = { text, quotations, units };
    const found = findHeadlines(text, units.map(findAll));
    return { statements: linkOutlets(finishStatements(article, continueQuotations(found))) };
  },
};

/** Statements of a unit by all rules; a later rule takes only what no earlier one has taken. */
function findAll(unit: Unit): UnitDrafts {
  const signed = findSignedQuotation(unit);
  if (signed.length > 0) return { unit, drafts: signed };
  const clauses = findUnitDrafts(unit);
  let drafts = clauses.drafts;
  for (const find of [findNounReports, findHedgedClauses]) {
    const taken = drafts.flatMap((draft) => [...draft.content, ...(draft.cue === undefined ? [] : [draft.cue])]);
    const spokenFor = (index: number): boolean => taken.some((place) => place.start <= index && index < place.end);
    drafts = [...drafts, ...find(unit, spokenFor)];
  }
  return { unit, ...clauses, drafts };
}

/** Adds the source that a headline names by a colon: in the title, or else in the first line. */
function findHeadlines(text: string, found: readonly UnitDrafts[]): UnitDrafts[] {
  const names = new Set(
    found.flatMap(({ drafts }) =>
      drafts.flatMap(({ source }) => (source === undefined ? [] : wordsOf(text, source).split(' '))),
    ),
  );
  return found.map((entry, index) => {
    if (index > 0 && entry.unit.part !== 'title') return entry;
    const headline = findHeadlineSource(text, entry.unit, (name) => names.has(name.split(' ').at(-1) ?? ''));
    return headline === undefined ? entry : { ...entry, drafts: [headline] };
  });
}
