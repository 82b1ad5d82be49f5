/** What follows "because of" and its like, where it is something else in the other wording. */
import { causeMarkers, meaningSimilarity } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import { type ChangeReader, contentOf } from './change-reader.ts';
import type { Change } from './find-changes.ts';
import { isSameWord } from './same-word.ts';

/** Words behind a marker that are read as the cause. */
const REACH = 14;

/** Kind "cause": nothing of the one cause is in the other. */
export const readCauseChange: ChangeReader = (change, { a, b }) => {
  if (contentOf(change.a).length === 0 || contentOf(change.b).length === 0) return undefined;
  if (!isWholeCause(a, change.aStart, change.a) || !isWholeCause(b, change.bStart, change.b)) return undefined;
  return { kind: 'cause', severity: 'major', about: 'why', weight: 5, keys: [keyOf(change.a), keyOf(change.b)] };
};

const keyOf = (words: readonly Token[]): string => words.map(({ stem }) => stem).join(' ');

/** Whether a change is all that follows a marker. */
const isWholeCause = (side: WordedTelling, start: number, words: readonly Token[]): boolean =>
  markersIn(side.words).some(({ end }) => end === start && words.length === clauseAt(side, end).length);

/**
 * Changes in a clause behind a marker that both have are one, where nothing of the one clause is in the other: small words that
 * two causes happen to share make no difference.
 */
export function joinCauses(changes: readonly Change[], { a, b, columns }: TellingPair): Change[] {
  const joined: Change[] = [];
  const inside: ((change: Change) => boolean)[] = [];
  for (const { start, end } of markersIn(a.words)) {
    const column = columns.find(({ a: x }) => x === start);
    const marker = markersIn(b.words).find((other) => other.start === column?.b);
    if (marker === undefined || !isSameWord(a.words[start] as Token, b.words[marker.start] as Token)) continue;
    const [causeA, causeB] = [clauseAt(a, end), clauseAt(b, marker.end)];
    if (contentOf(causeA).length === 0 || contentOf(causeB).length === 0 || haveCommon(causeA, causeB)) continue;
    joined.push({ a: causeA, b: causeB, aStart: end, bStart: marker.end });
    inside.push(
      (change) =>
        change.aStart >= end &&
        change.aStart <= end + causeA.length &&
        change.bStart >= marker.end &&
        change.bStart <= marker.end + causeB.length,
    );
  }
  return [...changes.filter((change) => !inside.some((holds) => holds(change))), ...joined];
}

const haveCommon = (a: readonly Token[], b: readonly Token[]): boolean =>
  contentOf(a).some((one) =>
    contentOf(b).some((other) => one.stem === other.stem || meaningSimilarity(one.stem, other.stem) > 0),
  );

/** Places of the cause markers of a sentence: [start, end) in its words. */
function markersIn(words: readonly Token[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const marker = causeMarkers().find((phrase) =>
      phrase.every((word, offset) => words[start + offset]?.norm === word),
    );
    if (marker === undefined) continue;
    found.push({ start, end: start + marker.length });
    start += marker.length - 1;
  }
  return found;
}

/** The words from a place to the next comma or the like. */
function clauseAt({ article, words }: WordedTelling, from: number): Token[] {
  const clause: Token[] = [];
  for (const word of words.slice(from, from + REACH)) {
    const last = clause.at(-1);
    if (last !== undefined && /[,;:.()–—]|\s-\s/u.test(article.source.text.slice(last.span.end, word.span.start)))
      break;
    clause.push(word);
  }
  return clause;
}
