/**
 * Quotations sentence by sentence: two reports may quote two statements of a speech that a third prints whole, and these are no wordings
 * of each other. What every report quotes together is put together again once the sentences are grouped. Linear.
 */
import { UnionFind } from '../../algorithms/index.ts';
import { rarityOf } from '../../lexicons/index.ts';
import type { ReadArticle, Token } from '../../model/index.ts';
import type { Utterance } from './find-utterances.ts';

/** One sentence, or a few, of an utterance. */
interface UtterancePiece extends Utterance {
  /** Index of the utterance, and its place among the pieces of it. */
  readonly whole: number;
  readonly place: number;
}

/** A sentence of fewer words, or less rare ones, goes with the one before: "Very unfair." is said of everything. */
const MIN_WORDS = 5;
const MIN_RARITY = 8;

/** The pieces of all utterances, in order. */
export const splitUtterances = (articles: readonly ReadArticle[], utterances: readonly Utterance[]): UtterancePiece[] =>
  utterances.flatMap((utterance, whole) => {
    const runs = listRuns(utterance.words);
    const text = articles[utterance.articleIndex]?.source.text ?? '';
    return runs.map((words, place): UtterancePiece => {
      const start = place === 0 ? utterance.span.start : (words[0]?.span.start ?? 0);
      const end = place === runs.length - 1 ? utterance.span.end : endOf(text, words.at(-1), utterance.span.end);
      return { ...utterance, words, span: { start, end }, whole, place };
    });
  });

/** Words sentence by sentence, slight sentences with the one before, or behind where they come first. */
function listRuns(words: readonly Token[]): (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.at(-1)?.sentenceIndex === word.sentenceIndex) last.push(word);
    else runs.push([word]);
  }
  const kept: Token[][] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    if (before !== undefined && (isSlight(run) || isSlight(before))) before.push(...run);
    else kept.push(run);
  }
  return kept;
}

const isSlight = (run: readonly Token[]): boolean =>
  run.length < MIN_WORDS || run.reduce((sum, { stem }) => sum + rarityOf(stem), 0) < MIN_RARITY;

/** The end of a word with the marks behind it. */
function endOf(text: string, last: Token | undefined, limit: number): number {
  const end = last?.span.end ?? limit;
  const marks = /^[.,!?;:…)\]]*/u.exec(text.slice(end, Math.min(limit, end + 4)))?.[0] ?? '';
  return end + marks.length;
}

/** Groups of pieces as groups of readings: pieces that follow each other in every reading are one, and so are groups of them. */
export function joinPieces(pieces: readonly UtterancePiece[], groups: readonly (readonly number[])[]): Utterance[][] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((piece) => [piece, index] as const)));
  const follow = new Map<string, { readonly a: number; readonly b: number; count: number }>();
  for (const [index, piece] of pieces.entries()) {
    if (pieces[index + 1]?.whole !== piece.whole) continue;
    const [a, b] = [groupOf.get(index) ?? 0, groupOf.get(index + 1) ?? 0];
    const known = follow.get(`${a} ${b}`) ?? { a, b, count: 0 };
    known.count += 1;
    follow.set(`${a} ${b}`, known);
  }
  const sets = new UnionFind(groups.length);
  for (const { a, b, count } of follow.values())
    if (a !== b && count === groups[a]?.length && count === groups[b]?.length) sets.union(a, b);
  return sets
    .groups()
    .map((set) => set.flatMap((group) => groups[group] ?? []).sort((x, y) => x - y))
    .map((members) => joinRuns(members.map((member) => pieces[member] as UtterancePiece)))
    .sort((x, y) => compareFirst(x, y));
}

/** Pieces of one utterance side by side become one reading. */
function joinRuns(pieces: readonly UtterancePiece[]): Utterance[] {
  const joined: UtterancePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.whole === piece.whole && last.place + 1 === piece.place)
      joined[joined.length - 1] = {
        ...piece,
        words: [...last.words, ...piece.words],
        span: { start: last.span.start, end: piece.span.end },
      };
    else joined.push(piece);
  }
  return joined;
}

const compareFirst = ([a]: readonly Utterance[], [b]: readonly Utterance[]): number =>
  a === undefined || b === undefined ? 0 : a.articleIndex - b.articleIndex || a.span.start - b.span.start;
