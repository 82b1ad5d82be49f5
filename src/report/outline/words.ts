/** The dossier's terms in words that a reader of a report understands without a manual. */
import type { Basis, Judgement, Range, StemmaNode, VariantKind } from '../../model/index.ts';

/** "1 source", "3 sources"; the plural is the singular with an s unless given. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`;

/** "1 observer", "1–2 sources", "number of sources not known" for 0–0. */
export function rangeOf(range: Range, singular: string): string {
  if (range.atMost === 0) return `no ${singular} known`;
  if (range.atLeast === range.atMost) return countOf(range.atLeast, singular);
  return `${range.atLeast}–${range.atMost} ${singular}s`;
}

/** What an edge of the stemma says of the later text. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  credit: 'credits it',
  copied: 'copies its words',
  paraphrased: 'retells it in other words',
  quoted: 'quotes it',
  'shared-error': 'shares its rare wording',
  'lost-source': 'draws on it',
};

/** What a node of the stemma is; articles need no word. */
export const NODE_WORDS: Readonly<Record<StemmaNode['kind'], string>> = {
  article: '',
  outlet: 'outlet, not among the articles',
  agency: 'agency, not among the articles',
  person: 'person',
  institution: 'institution',
  document: 'document',
  social: 'post',
  group: 'group',
  unnamed: 'unnamed source',
  lost: 'inferred; no article here',
};

/** The kind of a variant, as a heading. */
export const VARIANT_WORDS: Readonly<Record<VariantKind, string>> = {
  name: 'name',
  title: 'post or description',
  number: 'number',
  date: 'date',
  place: 'place',
  cause: 'cause',
  status: 'status',
  polarity: 'did or did not',
  modality: 'will, may or did',
  'quote-wording': 'wording of a quote',
  'quote-form': 'statement or question',
  'quote-cut': 'quote cut short',
  speaker: 'speaker',
  'hedge-dropped': 'hedge dropped',
  'attribution-dropped': 'attribution dropped',
  'attribution-changed': 'attribution changed',
  scope: 'scope',
};

/** "rejected by Ann Lee: two different counts"; "" where nobody judged. */
export const judgementWords = (judgement: Judgement | undefined): string =>
  judgement === undefined ? '' : `${judgement.verdict} by ${judgement.by}: ${judgement.why}`;
