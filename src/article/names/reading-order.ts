import type { Sentence } from '../../model/index.ts';
import { hashString } from '../../text/index.ts';
import { type ArticleWords, LINE } from './article-words.ts';

/** What running sentences end in. */
const CLOSING = new Set(['.', '!', '?', '"', "'", ':', ';', ')', '...', '…'].map(hashString));

/**
 * The sentences in the order they are tagged in: headlines, captions and the like last, since the text tells what the
 * names in them are. The first line of an article counts as a headline.
 */
export function readingOrder<S extends Pick<Sentence, 'firstToken' | 'endToken'>>(
  { forms, lines }: Pick<ArticleWords, 'forms' | 'lines'>,
  sentences: readonly S[],
): S[] {
  const filled = sentences.filter(({ firstToken, endToken }) => endToken > firstToken);
  const isRunning = ({ firstToken, endToken }: S): boolean =>
    firstToken > 0 && lines[firstToken] === LINE.running && CLOSING.has(forms[endToken - 1]?.norm ?? 0);
  return [...filled.filter(isRunning), ...filled.filter((sentence) => !isRunning(sentence))];
}
