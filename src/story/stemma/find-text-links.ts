/**
 * Pairs of articles that share so many words in a row, outside quotation marks, that chance is no answer. Passages
 * that both articles give as the words of the same source prove nothing: both may have heard it.
 */
import type { SharedPassage, SharedText } from '../../model/index.ts';
import { outletsAt, voicesAt } from './statements-at.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** Two articles of one text, with what shows it. */
export interface TextLink {
  readonly a: number;
  readonly b: number;
  /** Longest first. */
  readonly passages: readonly SharedPassage[];
  readonly words: number;
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** Thirteen words in a row recur by chance in fewer than one pair of unrelated reports in a thousand. */
const MIN_LONGEST = 13;
/** Several shorter passages together. */
const MIN_TOTAL = 24;
/** A short article (a brief of 60 words) that is made of shared words to this share. */
const MIN_SHARE = 0.25;
const MIN_WORDS_OF_BRIEF = 10;
/** Spoken words that a reporter gives without marks run to about this length; longer ones are copied. */
const MAX_SAME_SOURCE = 25;

function isSameSpeech(story: StoryView, shared: SharedText, passage: SharedPassage): boolean {
  if (passage.quoted) return true;
  if (passage.words > MAX_SAME_SOURCE) return false;
  const a = viewAt(story, shared.a);
  const b = viewAt(story, shared.b);
  const ofB = voicesAt(story, b, passage.b);
  if (![...voicesAt(story, a, passage.a)].some((id) => ofB.has(id))) return false;
  // When one side says which agency passed the words on, the other has them from there too.
  return outletsAt(story, a, passage.a).size > 0 === outletsAt(story, b, passage.b).size > 0;
}

/** The links, in the order of the pairs. Cost: shared passages times the statements of their story. */
export function findTextLinks(story: StoryView): TextLink[] {
  const links: TextLink[] = [];
  for (const shared of story.shared) {
    const passages = shared.passages
      .filter((passage) => !isSameSpeech(story, shared, passage))
      .sort((x, y) => y.words - x.words || x.a.start - y.a.start);
    const words = passages.reduce((sum, passage) => sum + passage.words, 0);
    const longest = passages[0]?.words ?? 0;
    const { shareOfA, shareOfB } = shared;
    const brief = Math.max(shareOfA, shareOfB) >= MIN_SHARE && words >= MIN_WORDS_OF_BRIEF;
    if (longest < MIN_LONGEST && words < MIN_TOTAL && !brief) continue;
    links.push({ a: shared.a, b: shared.b, passages, words, shareOfA, shareOfB });
  }
  return links.filter(({ a, b }) => viewAt(story, a).id !== viewAt(story, b).id);
}
