import type { Sentence } from '../../model/index.ts';
import { type ArticleWords, LINE } from './article-words.ts';

/** The sentences in the order they are tagged in: headlines last, since the text tells what the names in them are. */
export function readingOrder<S extends Pick<Sentence, 'firstToken' | 'endToken'>>(
  { lines }: Pick<ArticleWords, 'lines'>,
  sentences: readonly S[],
): S[] {
  const filled = sentences.filter(({ firstToken, endToken }) => endToken > firstToken);
  const isRunning = ({ firstToken }: S): boolean => lines[firstToken] === LINE.running;
  return [...filled.filter(isRunning), ...filled.filter((sentence) => !isRunning(sentence))];
}
