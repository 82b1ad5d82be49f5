/**
 * Copies of tagged documents in which some sentences are printed as headlines are: In Title Case, or IN CAPITALS. The
 * tagged texts hold few such lines, today's news one in every article.
 */
import type { TaggedDocument } from '../../eval/tagged/index.ts';
import type { Sentence } from '../../src/model/index.ts';
import type { Span } from '../../src/text/index.ts';

/** Words that stay small in a headline. */
const SMALL = new Set(
  'a an the and or but nor for of in on at to by as from with vs is are into over after'.split(' '),
);

const titleCase = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'’.])\p{Ll}[\p{L}'’-]*/gu, (word) =>
    SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** Capitals of the same length, so that all offsets stay. */
const capitals = (text: string): string =>
  text.replace(/\p{Ll}/gu, (letter) => sameLength(letter.toUpperCase(), letter));
const sameLength = (changed: string, letter: string): string => (changed.length === letter.length ? changed : letter);

/** Longer sentences are no headlines. */
const MAX_HEADLINE = 130;

/** A copy of a document with one sentence in `every` as a headline, and the spans of these. */
export function copyWithHeadlines(
  document: TaggedDocument,
  sentences: readonly Sentence[],
  { every, first }: { readonly every: number; readonly first: number },
): { readonly document: TaggedDocument; readonly changed: readonly Span[] } {
  let { text } = document;
  const changed: Span[] = [];
  sentences.forEach(({ span }, index) => {
    if ((index + first) % every !== 0 || span.end - span.start > MAX_HEADLINE) return;
    const old = text.slice(span.start, span.end);
    const headline = (index + first) % (every * 4) === 0 ? capitals(old) : titleCase(old);
    if (headline === old) return;
    text = text.slice(0, span.start) + headline + text.slice(span.end);
    changed.push(span);
  });
  return { document: { ...document, text }, changed };
}
