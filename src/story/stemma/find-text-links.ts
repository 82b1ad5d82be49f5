/**
 * Pairs of articles of which one repeats so much of the other that chance is no answer: words in a row outside quotation marks, or
 * sentence after sentence in other words. Passages that both articles give as the words of the same source prove nothing: both may
 * have heard it.
 */
import type { SharedPassage, SharedText } from '../../model/index.ts';
import { pairKey } from '../outlets/index.ts';
import { type Echoes, type EchoSet, echoKey } from './echoes/index.ts';
import { outletsAt, voicesAt } from './statements-at.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** Two articles of one text, with what shows it. */
export interface TextLink {
  readonly a: number;
  readonly b: number;
  /** Longest first. */
  readonly passages: readonly SharedPassage[];
  /** Words in common, in a row or by the sentences that are explained. */
  readonly words: number;
  /** Shares 0..1 of each article that the other explains. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** Words that each has in sentences of its own voice. */
  readonly wordsOfA: number;
  readonly wordsOfB: number;
  /** What B explains of A, and A of B. */
  readonly ofA: EchoSet;
  readonly ofB: EchoSet;
  /** Words are mostly other ones than in the other article. */
  readonly isReworded: boolean;
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

/** Independent reports of one event explain at most so much of each other: in 98 of 100 pairs less than a quarter. */
const MIN_ECHOED_SHARE = 0.28;
const MIN_ECHOED_WORDS = 30;
/** Sentences that a report takes over in other words follow each other as there. */
const MIN_IN_ORDER = 0.5;
/** So many sentences of its own voice of which more than half is explained are no chance either. */
const CLOSE = 0.6;
const MIN_CLOSE_SENTENCES = 4;

const NOTHING: EchoSet = { bySentence: new Map(), words: 0, share: 0, inOrder: 0 };

/** Whether one article repeats another's sentences in other words. */
function isEchoed({ bySentence, words, share, inOrder }: EchoSet): boolean {
  if (words < MIN_ECHOED_WORDS || inOrder < MIN_IN_ORDER) return false;
  if (share >= MIN_ECHOED_SHARE) return true;
  return [...bySentence.values()].filter((echo) => !echo.isSpeech && echo.value >= CLOSE).length >= MIN_CLOSE_SENTENCES;
}

/** The links, in the order of the pairs. Cost: shared passages times the statements of their story. */
export function findTextLinks(story: StoryView, echoes: Echoes): TextLink[] {
  const shared = new Map(story.shared.map((entry) => [pairKey(entry.a, entry.b), entry]));
  const pairs = new Map<string, [number, number]>(story.shared.map(({ a, b }) => [pairKey(a, b), [a, b]]));
  for (const [key, set] of echoes.sets) {
    const [a = 0, b = 0] = key.split('/').map(Number);
    if (!pairs.has(pairKey(a, b)) && isEchoed(set)) pairs.set(pairKey(a, b), a < b ? [a, b] : [b, a]);
  }
  return [...pairs]
    .sort(([, [a, b]], [, [c, d]]) => a - c || b - d)
    .flatMap(([key, [a, b]]) => linkOf(story, a, b, shared.get(key), echoes) ?? [])
    .filter(({ a, b }) => viewAt(story, a).id !== viewAt(story, b).id);
}

function linkOf(
  story: StoryView,
  a: number,
  b: number,
  shared: SharedText | undefined,
  echoes: Echoes,
): TextLink | undefined {
  const passages = (shared?.passages ?? [])
    .filter((passage) => shared !== undefined && !isSameSpeech(story, shared, passage))
    .sort((x, y) => y.words - x.words || x.a.start - y.a.start);
  const copied = passages.reduce((sum, passage) => sum + passage.words, 0);
  const longest = passages[0]?.words ?? 0;
  const [shareOfA, shareOfB] = [shared?.shareOfA ?? 0, shared?.shareOfB ?? 0];
  const ofA = echoes.sets.get(echoKey(a, b)) ?? NOTHING;
  const ofB = echoes.sets.get(echoKey(b, a)) ?? NOTHING;
  const brief = Math.max(shareOfA, shareOfB) >= MIN_SHARE && copied >= MIN_WORDS_OF_BRIEF;
  const isCopied = longest >= MIN_LONGEST || copied >= MIN_TOTAL || brief;
  if (!isCopied && !isEchoed(ofA) && !isEchoed(ofB)) return undefined;
  const echoed = Math.max(ofA.words, ofB.words);
  return {
    a,
    b,
    passages,
    words: Math.round(Math.max(copied, echoed)),
    shareOfA: Math.max(shareOfA, ofA.share),
    shareOfB: Math.max(shareOfB, ofB.share),
    wordsOfA: echoes.wordsOf[a] ?? 0,
    wordsOfB: echoes.wordsOf[b] ?? 0,
    ofA,
    ofB,
    isReworded: copied < MOSTLY_COPIED * echoed,
  };
}

/** Of the words that are explained, at least so many stand in a row in a text that is copied. */
const MOSTLY_COPIED = 0.6;
