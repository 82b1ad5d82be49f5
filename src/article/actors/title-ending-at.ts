import { titleUseOf } from '../../lexicons/index.ts';
import type { ActorText } from './actor-text.ts';

/** Longest title phrase, in tokens ("secretary of homeland security"). */
export const MAX_TITLE_TOKENS = 4;

/** Whether a token stands in the sentence of another. */
export const isInside = (article: ActorText, at: number, end: number): boolean =>
  at >= 0 && article.tokens[at]?.sentenceIndex === article.tokens[end]?.sentenceIndex;

/** The title phrase that ends before token `end`. */
export function titleEndingAt(
  article: ActorText,
  from: number,
  end: number,
): { readonly first: number; readonly use: 'address' | 'post' } | undefined {
  for (let length = MAX_TITLE_TOKENS; length >= 1; length -= 1) {
    const first = end - length;
    if (first < from || !isInside(article, first, end) || !article.capital(first)) continue;
    const phrase = article.words.slice(first, end).join(' ');
    const use = titleUseOf(phrase) ?? (phrase.endsWith(' .') ? titleUseOf(phrase.slice(0, -2)) : undefined);
    if (use !== undefined) return { first, use };
  }
  return undefined;
}
