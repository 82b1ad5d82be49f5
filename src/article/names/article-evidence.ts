/**
 * What the other places of an article tell about a word: context aggregation (Ratinov and Roth 2009,
 * doi:10.3115/1596374.1596399). "Velden" alone is easier when "Mr. Velden" or "in Velden" stands elsewhere. Linear.
 */
import { hashString } from '../../text/index.ts';
import { type ArticleWords, LINE } from './article-words.ts';
import { CASING, LISTS, type WordForm } from './word-form.ts';

/** What is seen of a word with a capital somewhere in the article, as bits of a mask. */
const SEEN = {
  lower: 1,
  capitalInside: 2,
  afterGivenName: 4,
  beforeCapital: 8,
  afterAddress: 16,
  afterPost: 32,
  beforeOrganisationNoun: 64,
  beforeReport: 128,
  afterCapital: 256,
  inBrackets: 512,
} as const;
export const SEEN_COUNT = 10;

/** Neighbours of a word kept per side; later places add little. */
const MAX_NEIGHBOURS = 6;

export interface WordEvidence {
  /** Mask of what is seen, see `SEEN`. */
  mask: number;
  /** Word classes of the words before and after, each once. */
  readonly before: number[];
  readonly after: number[];
}

const BRACKET = hashString('(');
const isName = ({ casing }: WordForm): boolean => casing >= CASING.capital;

/** Evidence by matching form, of words that stand somewhere with a capital. */
export function gatherEvidence({ forms, lines, sentences }: ArticleWords): Map<number, WordEvidence> {
  const found = new Map<number, WordEvidence>();
  for (const { firstToken, endToken } of sentences)
    for (let at = firstToken; at < endToken; at += 1) {
      const form = forms[at] as WordForm;
      if (!isName(form)) continue;
      let evidence = found.get(form.norm);
      if (evidence === undefined) {
        evidence = { mask: 0, before: [], after: [] };
        found.set(form.norm, evidence);
      }
      if (lines[at] !== LINE.running) continue;
      const before = at > firstToken ? forms[at - 1] : undefined;
      const after = at + 1 < endToken ? forms[at + 1] : undefined;
      evidence.mask |= seenBetween(before, after);
      if (before !== undefined) keep(evidence.before, before.fine);
      if (after !== undefined) keep(evidence.after, after.fine);
    }
  for (const form of forms) {
    if (form.casing !== CASING.lower) continue;
    const evidence = found.get(form.norm);
    if (evidence !== undefined) evidence.mask |= SEEN.lower;
  }
  return found;
}

function seenBetween(before: WordForm | undefined, after: WordForm | undefined): number {
  let mask = 0;
  if (before !== undefined) {
    mask |= SEEN.capitalInside;
    if (isName(before)) {
      mask |= SEEN.afterCapital;
      if ((before.lists & LISTS.givenName) !== 0) mask |= SEEN.afterGivenName;
    }
    if ((before.lists & LISTS.address) !== 0) mask |= SEEN.afterAddress;
    if ((before.lists & LISTS.post) !== 0) mask |= SEEN.afterPost;
    if (before.norm === BRACKET) mask |= SEEN.inBrackets;
  }
  if (after !== undefined) {
    if (isName(after)) {
      mask |= SEEN.beforeCapital;
      if ((after.lists & LISTS.organisationNoun) !== 0) mask |= SEEN.beforeOrganisationNoun;
    }
    if ((after.lists & LISTS.report) !== 0) mask |= SEEN.beforeReport;
  }
  return mask;
}

function keep(list: number[], value: number): void {
  if (value !== 0 && list.length < MAX_NEIGHBOURS && !list.includes(value)) list.push(value);
}
