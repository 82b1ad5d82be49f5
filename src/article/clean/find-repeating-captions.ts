/**
 * Captions that say a sentence of the report again, in the same words. They have no mark but their missing period and
 * the repetition, so both are asked for: three in five of their three-word runs must stand elsewhere in the text.
 */
import type { Boilerplate } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { type ArticlePage, markLine } from './article-line.ts';
import { findMarkedLines } from './find-marked-lines.ts';

const MIN_WORDS = 7;
const MAX_CAPTION = 400;
const MIN_REPEATED_SHARE = 0.6;

const wordsOf = (text: string): string[] => foldText(text).match(/[a-z0-9]+/gu) ?? [];

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let index = 0; index + 2 < words.length; index += 1) runs.push(words.slice(index, index + 3).join(' '));
  return runs;
}

/** Lines without an end mark or another mark whose words stand again in a line that is a sentence. */
export function findRepeatingCaptions(marks: readonly Boilerplate[], { article, lines }: ArticlePage): Boilerplate[] {
  const marked = findMarkedLines(lines, marks);
  const candidates = lines
    .filter(({ text, endsSentence }) => !endsSentence && text.length <= MAX_CAPTION)
    .filter((line) => line.span.start !== article.titleSpan?.start && !marked.has(line))
    .map((line) => ({ line, words: wordsOf(line.text) }))
    .filter(({ words }) => words.length >= MIN_WORDS);
  if (candidates.length === 0) return [];
  const sentences = lines.filter(({ endsSentence }) => endsSentence);
  const inSentences = new Set(sentences.flatMap(({ text }) => runsOf(wordsOf(text))));
  return candidates.flatMap(({ line, words }): Boilerplate[] => {
    const runs = runsOf(words);
    const repeated = runs.filter((run) => inSentences.has(run)).length;
    return repeated >= runs.length * MIN_REPEATED_SHARE
      ? [markLine(line, 'caption', 'Repeats a sentence of the report and is no full sentence itself.')]
      : [];
  });
}
