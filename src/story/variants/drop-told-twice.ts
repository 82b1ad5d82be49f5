/** An article that prints both sentences knows both: they are two facts to it, or one told twice. */
import type { ReadArticle } from '../../model/index.ts';
import { isWord } from '../terms/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';

/** Pairs of which neither article has the other's sentence in the same words too. Linear in words. */
export function dropToldTwice(pairs: readonly TellingPair[]): TellingPair[] {
  const known = new Map<ReadArticle, { keys: readonly string[]; all: ReadonlySet<string> }>();
  const sentencesOf = (article: ReadArticle): { keys: readonly string[]; all: ReadonlySet<string> } => {
    const found = known.get(article);
    if (found !== undefined) return found;
    const keys = article.sentences.map(({ firstToken, endToken }) =>
      article.tokens
        .slice(firstToken, endToken)
        .filter(isWord)
        .map(({ norm }) => norm)
        .join(' '),
    );
    const sentences = { keys, all: new Set(keys) };
    known.set(article, sentences);
    return sentences;
  };
  const keyOf = ({ article, telling }: WordedTelling): string => sentencesOf(article).keys[telling.sentenceIndex] ?? '';
  return pairs.filter(({ a, b }) => {
    const [ofA, ofB] = [keyOf(a), keyOf(b)];
    return ofA === ofB || !(sentencesOf(a.article).all.has(ofB) || sentencesOf(b.article).all.has(ofA));
  });
}
