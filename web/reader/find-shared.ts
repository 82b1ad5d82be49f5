/** The passages that two articles share, word for word but for small edits. */
import { findSharedRuns } from '../../src/algorithms/index.ts';
import type { Article } from '../../src/model/index.ts';
import { hashString, type Span } from '../../src/text/index.ts';
import { type Word, wordsOf } from '../collation/index.ts';

export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

/** Shorter runs are phrases that everybody writes. */
const MIN_WORDS = 6;
/** A text of a megabyte is compared as far as this. */
const MAX_WORDS = 20_000;

interface Indexed {
  readonly words: readonly Word[];
  readonly hashes: Int32Array;
}

const cache = new WeakMap<Article, Indexed>();

function indexOf(article: Article): Indexed {
  const known = cache.get(article);
  if (known !== undefined) return known;
  const words = wordsOf(article.text, 0, article.text.length, MAX_WORDS);
  const indexed = { words, hashes: Int32Array.from(words, ({ norm }) => hashString(norm)) };
  cache.set(article, indexed);
  return indexed;
}

/** In the order of `a`. Linear in both but for repeated phrases. */
export function findShared(a: Article, b: Article): SharedPassage[] {
  const [ofA, ofB] = [indexOf(a), indexOf(b)];
  const spanOf = (words: readonly Word[], start: number, end: number): Span => ({
    start: words[start]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
  });
  return findSharedRuns(ofA.hashes, ofB.hashes, { seed: 3, gap: 3, minimum: MIN_WORDS }).map((run) => ({
    a: spanOf(ofA.words, run.aStart, run.aEnd),
    b: spanOf(ofB.words, run.bStart, run.bEnd),
    words: run.matches,
  }));
}
