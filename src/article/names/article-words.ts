import type { Sentence, Token } from '../../model/index.ts';
import { CASING, type WordForm, wordFormOf } from './word-form.ts';

/** How a line is printed: as running text, as a headline in Title Case, or IN CAPITALS. */
export const LINE = { running: 0, title: 1, capitals: 2 } as const;

/** The words of an article with what the tagger asks of them. */
export interface ArticleWords {
  readonly forms: readonly WordForm[];
  /** `LINE` of the sentence each word stands in. */
  readonly lines: Uint8Array;
  readonly sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[];
}

/** Share of longer words with a capital from which a line is a headline. */
const HEADLINE_SHARE = 0.75;
/** Fewer words say nothing about the line. */
const MIN_LINE_WORDS = 4;

/** Looks up every word of an article. */
export function readWords(
  text: string,
  tokens: readonly Pick<Token, 'span' | 'norm'>[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
): ArticleWords {
  // A word that is printed as its matching form is looked up by that: the same string each time, and no slice is made.
  const forms = tokens.map(({ span: { start, end }, norm }) =>
    wordFormOf(end - start === norm.length && text.startsWith(norm, start) ? norm : text.slice(start, end)),
  );
  const lines = new Uint8Array(forms.length);
  for (const { firstToken, endToken } of sentences)
    lines.fill(lineOf(forms, firstToken, endToken), firstToken, endToken);
  return { forms, lines, sentences };
}

function lineOf(forms: readonly WordForm[], first: number, end: number): number {
  let words = 0;
  let capital = 0;
  let capitals = 0;
  for (let at = first; at < end; at += 1) {
    const { casing, isLong } = forms[at] as WordForm;
    if (!isLong) continue;
    words += 1;
    if (casing === CASING.capitals) capitals += 1;
    if (casing !== CASING.lower) capital += 1;
  }
  if (words < MIN_LINE_WORDS) return LINE.running;
  if (capitals >= words * HEADLINE_SHARE) return LINE.capitals;
  return capital >= words * HEADLINE_SHARE ? LINE.title : LINE.running;
}
