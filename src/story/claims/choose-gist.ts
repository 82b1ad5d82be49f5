/** The words that stand for a claim. */
import type { ReadArticle, Token } from '../../model/index.ts';
import type { GistView } from './gist-view.ts';
import type { Assertion } from './split-assertions.ts';
import { wordGist } from './word-gist.ts';

/** Words of a gist that reads well; longer ones cost, shorter ones say too little. */
const WELL_SIZED = { from: 7, to: 26 };

/** What it counts to say just what the core says. */
const LIKENESS = 6;

/** A telling and how much it says what the core says, 0..1; 1 for the core. */
interface ScoredTelling {
  readonly telling: Assertion;
  readonly likeness: number;
}

/** Two claims of one story should not be told by the same words. */
const TAKEN = 20;
/** Words that stand so in the text read better than words put together. */
const MENDED = 1;

/**
 * The wording that stands for a claim: of its tellings the one that reads best alone, which begins its sentence or with a
 * subject, is of moderate length and is not cut off; the core's own where others are no better. Begins with a capital.
 *
 * `used`: gists of earlier claims, in lower case.
 */
export function chooseGist(
  views: readonly GistView[],
  tellings: readonly ScoredTelling[],
  used: ReadonlySet<string>,
): string {
  let best: { text: string; score: number } | undefined;
  for (const { telling, likeness } of tellings) {
    const view = views[telling.articleIndex] as GistView;
    const { text, isPlain } = wordGist(view, telling);
    const score =
      scoreGist(view.article, telling) +
      LIKENESS * likeness -
      (isPlain ? 0 : MENDED) -
      (used.has(text.toLowerCase()) ? TAKEN : 0);
    if (best === undefined || score > best.score) best = { text, score };
  }
  return best?.text ?? '';
}

function scoreGist(article: ReadArticle, { tokens, sentenceIndex }: Assertion): number {
  const [first, second] = tokens.slice(0, 2).map((index) => article.tokens[index] as Token);
  if (first === undefined) return 0;
  const sentence = article.sentences[sentenceIndex];
  const beginsSentence = sentence !== undefined && tokens[0] === sentence.firstToken;
  const beginsWithSubject =
    /^(?:PROPN|NOUN|DET|NUM|ADJ)$/u.test(first.pos) && !/^(?:which|that|who|this)$/u.test(first.norm);
  const opensClause =
    /^(?:SCONJ|CCONJ|VERB|AUX|ADP|PART)$/u.test(first.pos) || first.norm === 'which' || first.norm === 'who';
  const pronoun = first.pos === 'PRON' || second?.pos === 'PRON';
  const unclosed = tokens.filter((index) => /["“”]/u.test((article.tokens[index] as Token).norm)).length % 2 === 1;
  const fits = tokens.length >= WELL_SIZED.from && tokens.length <= WELL_SIZED.to;
  return (
    (beginsSentence ? 2 : 0) +
    (beginsWithSubject ? 2 : 0) -
    (opensClause ? 2 : 0) -
    (pronoun ? 1 : 0) -
    (unclosed ? 2 : 0) +
    (fits ? 2 : 0)
  );
}
