/** Passages that articles of one story have in common, with their exact places. */
import { findSharedRuns, type SharedRun } from '../../algorithms/index.ts';
import { rarityOf } from '../../lexicons/index.ts';
import type { ReadArticle, SharedPassage, SharedText, Token } from '../../model/index.ts';
import { hashString, type Span, spanContains } from '../../text/index.ts';
import { bodyWords } from '../features/index.ts';

/** Words of an exact seed. */
const SEED_WORDS = 4;
/** Words that an edit inside a passage may touch. */
const MAX_EDIT_WORDS = 3;
/** Fewest shared words of a passage. */
const MIN_WORDS = 6;
/** Fewest summed rarity of a passage: six small words are no proof of anything. */
const MIN_RARITY = 18;
/** Of the articles that share one run of words, so many are paired with all the others; the rest meet through these. */
const MAX_PIVOTS = 8;

interface Body {
  readonly words: readonly Token[];
  readonly symbols: readonly number[];
  /** For each word, whether it stands inside quoted speech. */
  readonly isQuoted: readonly boolean[];
}

/**
 * Which articles of one story share which text, with exact spans on both sides. Candidates come from an index of
 * word runs, so only pairs that share one are compared.
 */
export function pairSharedText(articles: readonly ReadArticle[]): SharedText[] {
  const bodies = articles.map((article): Body => {
    const words = bodyWords(article);
    return {
      words,
      symbols: words.map((word) => hashString(word.norm)),
      isQuoted: markQuoted(
        words,
        article.quotations
          .filter(({ use }) => use === 'speech')
          .flatMap(({ parts }) => [...parts])
          .sort((x, y) => x.end - y.end),
      ),
    };
  });
  const shared: SharedText[] = [];
  for (const [a, b] of findCandidates(bodies)) {
    const bodyA = bodies[a] as Body;
    const bodyB = bodies[b] as Body;
    const runs = findSharedRuns(bodyA.symbols, bodyB.symbols, {
      seed: SEED_WORDS,
      gap: MAX_EDIT_WORDS,
      minimum: MIN_WORDS,
    });
    const passages = runs
      .filter((run) => rarityOfRun(bodyA, run) >= MIN_RARITY)
      .map((run) => toPassage(bodyA, bodyB, run));
    if (passages.length === 0) continue;
    const words = passages.filter((passage) => !passage.quoted).reduce((sum, passage) => sum + passage.words, 0);
    shared.push({
      a,
      b,
      passages,
      shareOfA: Math.min(1, words / Math.max(1, bodyA.words.length)),
      shareOfB: Math.min(1, words / Math.max(1, bodyB.words.length)),
    });
  }
  return shared;
}

/** Pairs (a < b) that have a run of words in common, in order. */
function findCandidates(bodies: readonly Body[]): [number, number][] {
  const holders = new Map<number, number[]>();
  for (const [article, { symbols }] of bodies.entries()) {
    for (let start = 0; start + SEED_WORDS <= symbols.length; start += 1) {
      const key = symbols
        .slice(start, start + SEED_WORDS)
        .reduce((hash, symbol) => Math.imul(hash ^ symbol, 0x01000193), 7);
      const list = holders.get(key) ?? [];
      if (list.at(-1) !== article) list.push(article);
      holders.set(key, list);
    }
  }
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    for (let i = 0; i < Math.min(list.length, MAX_PIVOTS); i += 1)
      for (let j = i + 1; j < list.length; j += 1) pairs.add((list[i] as number) * bodies.length + (list[j] as number));
  }
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / bodies.length), pair % bodies.length]);
}

function rarityOfRun(body: Body, run: SharedRun): number {
  return body.words.slice(run.aStart, run.aEnd).reduce((sum, word) => sum + rarityOf(word.stem), 0);
}

function toPassage(bodyA: Body, bodyB: Body, run: SharedRun): SharedPassage {
  const a = spanOfWords(bodyA, run.aStart, run.aEnd);
  const b = spanOfWords(bodyB, run.bStart, run.bEnd);
  return {
    a,
    b,
    words: run.matches,
    exact: run.matches === run.aEnd - run.aStart && run.matches === run.bEnd - run.bStart,
    quoted: isMostlyQuoted(bodyA, run.aStart, run.aEnd) && isMostlyQuoted(bodyB, run.bStart, run.bEnd),
  };
}

const spanOfWords = (body: Body, from: number, to: number): Span => ({
  start: (body.words[from] as Token).span.start,
  end: (body.words[to - 1] as Token).span.end,
});

/** Words are in order, and so are the quotations: one walk over both. */
function isMostlyQuoted(body: Body, from: number, to: number): boolean {
  let inside = 0;
  for (let word = from; word < to; word += 1) if (body.isQuoted[word] === true) inside += 1;
  return inside >= MOSTLY * (to - from);
}

/** Share of a passage's words that must be quoted for it to be somebody's words rather than the article's. */
const MOSTLY = 0.6;

function markQuoted(words: readonly Token[], quotes: readonly Span[]): boolean[] {
  let quote = 0;
  return words.map(({ span }) => {
    while (quote < quotes.length && (quotes[quote] as Span).end < span.end) quote += 1;
    return quote < quotes.length && spanContains(quotes[quote] as Span, span);
  });
}
