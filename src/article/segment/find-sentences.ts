import { isAbbreviation } from '../../lexicons/index.ts';
import type { Span } from '../../text/index.ts';
import { trimSpan } from '../../text/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Sentences of one paragraph: `Intl.Segmenter` (Unicode UAX #29), whose cuts after abbreviations, initials and a
 * closing quotation mark that the sentence goes on after (`?” she said`) are merged again. Linear.
 */
export function findSentences(text: string, paragraph: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = paragraph;
  while (start < paragraph.end) {
    const end = Math.min(paragraph.end, start + MAX_STRETCH);
    const found = cutStretch(text, { start, end });
    // The last piece of a stretch may go on in the next, which starts with it.
    const last = end < paragraph.end && found.length > 1 ? found.pop() : undefined;
    for (const piece of found.map((whole) => trimSpan(text, whole))) if (piece.start < piece.end) pieces.push(piece);
    start = last?.start ?? end;
  }
  return mergeFalseCuts(text, pieces);
}

/** Code units handed to `Intl.Segmenter` at once: its time grows with the square (400,000: 15 s). No sentence is as long. */
const MAX_STRETCH = 10_000;

function cutStretch(text: string, { start, end }: Span): Span[] {
  return Array.from(segmenter.segment(text.slice(start, end)), ({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}

function mergeFalseCuts(text: string, pieces: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && goesOn(text, last, piece))
      merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}

/** Characters of each side that the decision looks at; keeps it constant in cost. */
const WINDOW = 24;

function goesOn(text: string, before: Span, after: Span): boolean {
  const tail = text.slice(Math.max(before.start, before.end - WINDOW), before.end);
  const head = text.slice(after.start, Math.min(after.end, after.start + WINDOW));
  // A lone closing mark belongs to the sentence before it.
  if (/^[”’"')\]]+$/u.test(text.slice(after.start, after.end))) return true;
  // «…?” she said», «…!' he added»
  if (/[?!.…][”’"')\]]+$/u.test(tail) && /^\p{Ll}/u.test(head)) return true;
  const word = /(?:^|[\s("“‘'[])((?:\p{L}\.)*\p{L}+)\.$/u.exec(tail)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  // Initials ("Oskar V. | Brandt") and dotted abbreviations ("U.S. | officials") go on unless a new sentence plainly starts.
  if (/^\p{Lu}$/u.test(word)) return true;
  if (word.includes('.')) return !STARTERS.test(head);
  if (!isAbbreviation(lower)) return false;
  return lower !== 'no' || /^\d/u.test(head);
}

/** Words that begin a sentence far more often than they follow "U.S." inside one. */
const STARTERS =
  /^["“‘']?(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|There|For|As|If|When|While)\b/u;
