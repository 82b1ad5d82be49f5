/**
 * Frames that the tagger passed over where marks leave no doubt: an inverted one with a name at the end of its clause
 * ("…, reports the Herald."), one behind "as" ("…, as the video showed, …"), and a verb of speech that a quotation
 * stands right behind ("a woman yells down, “Stay”"). They join the tagged spans, so that the linker reads them too.
 */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { firstWhere, type Span } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { spanOfItems } from './find-antecedents.ts';
import { type Item, type ItemRange, isClauseMark, isComma, isQuote, isWord } from './item.ts';
import { findNounPhraseAfter, findNounPhraseBefore } from './noun-phrase.ts';
import type { SpanLabel, TaggedSpan } from './tagged-span.ts';

/** Particles between a verb and what is shouted: "yells down, “…”". */
const PARTICLES = 'out back down up over'.split(' ');

/** A cue with its source, where that stands beside it. */
interface Frame {
  readonly source?: ItemRange;
}

/** The tagged spans of tokens `[first, end)` in text order, those of missed frames among them. Linear. */
export function addMissedFrames(
  view: ArticleView,
  [first, end]: readonly [number, number],
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const { tokens } = view.article;
  const isFree = ({ firstToken, endToken }: TaggedSpan): boolean => {
    const next = spans[firstWhere(spans, (span) => span.endToken > firstToken)];
    return firstToken >= first && endToken <= end && (next === undefined || next.firstToken >= endToken);
  };
  const sentences = new Set<number>();
  let next = 0;
  for (let at = first; at < end; at += 1) {
    while ((spans[next]?.endToken ?? end) <= at) next += 1;
    const { norm, sentenceIndex } = tokens[at] as Token;
    const isTagged = (spans[next]?.firstToken ?? end) <= at;
    if (!isTagged && findReportingVerbs(norm).length > 0) sentences.add(sentenceIndex);
  }
  const added = [...sentences].flatMap((sentence) => {
    const items = view.itemsOf(sentence);
    return items.flatMap((_, at): TaggedSpan[] => {
      const frame = readFrame(items, at);
      if (frame === undefined) return [];
      const found = [tagOf(view, 'cue', spanOfItems(items, { start: at, end: at + 1 }))];
      if (frame.source !== undefined) found.push(tagOf(view, 'source', spanOfItems(items, frame.source)));
      return found.every(isFree) ? found : [];
    });
  });
  return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.firstToken - b.firstToken);
}

const tagOf = ({ article: { tokens } }: ArticleView, label: SpanLabel, { start, end }: Span): TaggedSpan => ({
  label,
  firstToken: firstWhere(tokens, ({ span }) => span.end > start),
  endToken: firstWhere(tokens, ({ span }) => span.start >= end),
});

/** The frame whose verb an item is. */
function readFrame(items: readonly Item[], at: number): Frame | undefined {
  const verbs = findReportingVerbs(items[at]?.norm ?? '').filter(({ form }) => form !== 'base');
  if (verbs.length === 0) return undefined;
  const takes = (...frames: ('i' | 'p' | 'q')[]): boolean =>
    verbs.some((verb) => frames.every((frame) => verb.frames.has(frame)));
  if (isComma(items[at - 1]) && takes('i')) {
    const range = findNounPhraseAfter(items, at + 1, { links: 'of' });
    if (range !== undefined && items[range.end - 1]?.pos === 'PROPN' && isEnd(items, range.end))
      return { source: range };
  }
  const mark = isWord(items[at + 1], ...PARTICLES) ? at + 2 : at + 1;
  if (takes('q') && isClauseMark(items[mark]) && isQuote(items[mark + 1]) && items[at]?.pos === 'VERB') return {};
  if (takes('p') && isEnd(items, at + 1)) {
    const range = findNounPhraseBefore(items, at);
    if (range !== undefined && isWord(items[range.start - 1], 'as') && isComma(items[range.start - 2]))
      return { source: range };
  }
  return undefined;
}

/** A comma or the end of the sentence. */
const isEnd = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || isComma(items[at]) || isWord(items[at], '.');
