/**
 * Who says what, on whose word, by whom it is passed on. No parser: units (sentences with their quotations folded) →
 * reporting clauses → drafts → steps that join, complete and drop → statements. Linear in the length of the text.
 * After the rules of Pouliquen et al. 2007 and O'Keefe et al. 2012 (direct), Pareti 2013 (indirect).
 */
import type { ArticleStage } from '../../model/index.ts';
import { buildUnits } from './build-units.ts';
import { continueQuotations } from './continue-quotations.ts';
import { findUnitDrafts } from './find-unit-drafts.ts';
import { finishStatements } from './finish-statements.ts';
import type { UnitText } from './unit.ts';

/** Finds the statements of an article: source, cue, content, and who passed it on. Linear. */
export const statements: ArticleStage<'source' | 'sentences' | 'tokens' | 'quotations', 'statements'> = {
  name: 'statements',
  reads: ['source', 'sentences', 'tokens', 'quotations'],
  writes: ['statements'],
  run({ source, sentences, tokens, quotations }) {
    const units = buildUnits(source.text, sentences, tokens, quotations);
    const article: UnitText = { text: source.text, quotations, units };
    const found = units.map((unit) => ({ unit, ...findUnitDrafts(unit) }));
    const drafts = continueQuotations(found);
    return { statements: finishStatements(article, drafts) };
  },
};
