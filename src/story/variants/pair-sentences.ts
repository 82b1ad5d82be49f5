/**
 * Sentences of two articles that are one sentence in two wordings, whatever claims were found in them: a copy, light rewording
 * or translation. Distinct sentences of the story meet through their rarest stems; linear in sentences but for stems that many share.
 */
import { rarityOf } from '../../lexicons/index.ts';
import type { ReadArticle, Sentence, StoryLayers, Telling } from '../../model/index.ts';
import { type Span, spanLength } from '../../text/index.ts';
import { isWord } from '../terms/index.ts';
import { pairWordings, type TellingPair, type WordedTelling, wordTelling } from './aligned-tellings.ts';

/** Fewest words of a sentence: "He agreed." says nothing of what was copied. */
const MIN_WORDS = 4;
/** Rarest stems of a sentence that look for its other wordings. */
const PROBES = 8;
/** A stem in more distinct sentences than this brings no candidates. */
const MAX_POSTINGS = 60;
/** Share of the weight of the lighter sentence that both must have. */
const MIN_SHARE = 0.5;
/** Share of the shorter sentence's words that must align. */
const MIN_LIKENESS = 0.6;
/** Share of the longer sentence's words that must have a partner. */
const MIN_OF_LONGER = 0.45;
/** Share of the shorter sentence from which it is the longer one cut, and share of that one which is left at least. */
const CUT = 0.9;
const MIN_OF_UNCUT = 0.28;
/** Articles that print one sentence and are looked at. */
const MAX_PRINTS = 12;

/** One sentence as printed, with all places that print it so. */
interface Wording {
  readonly places: { readonly articleIndex: number; readonly sentenceIndex: number }[];
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

/** Pairs of sentences that are one in two wordings, each sentence with the likest of every other article. */
export function pairSentences(view: Pick<StoryLayers, 'articles'>): TellingPair[] {
  const wordings = findWordings(view.articles);
  const index = new Map<string, number[]>();
  const pairs: Candidate[] = [];
  for (const [position, wording] of wordings.entries()) {
    for (const other of candidatesOf(index, wording)) {
      const share = shareOf(wordings[other] as Wording, wording);
      if (share >= MIN_SHARE) pairs.push({ a: other, b: position, share });
    }
    for (const stem of wording.stems) {
      const list = index.get(stem) ?? [];
      list.push(position);
      index.set(stem, list);
    }
  }
  return keepLikest(pairs, wordings).flatMap(({ a, b }) => {
    const tell = ({ places }: Wording): WordedTelling[] =>
      places.map(({ articleIndex, sentenceIndex }) =>
        wordTelling(view, toTelling(view.articles, articleIndex, sentenceIndex)),
      );
    return pairWordings(undefined, tell(wordings[a] as Wording), tell(wordings[b] as Wording)).filter(isOneSentence);
  });
}

/** Whether enough of both sentences has a partner. */
function isOneSentence({ likeness, a, b }: TellingPair): boolean {
  const [shorter, longer] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  if (likeness < MIN_LIKENESS) return false;
  return likeness * shorter >= (likeness >= CUT ? MIN_OF_UNCUT : MIN_OF_LONGER) * longer;
}

/** Distinct sentences of all bodies, in story order. */
function findWordings(articles: readonly ReadArticle[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const [articleIndex, article] of articles.entries()) {
    for (const [sentenceIndex, sentence] of article.sentences.entries()) {
      if (sentence.part !== 'body') continue;
      const words = article.tokens.slice(sentence.firstToken, sentence.endToken).filter(isWord);
      // Without a verb it is a stamp or a caption: "15 October 2024, 7:05 p.m."
      if (words.length < MIN_WORDS || !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) continue;
      const key = words.map(({ norm }) => norm).join(' ');
      const known = wordings.get(key);
      if (known === undefined) {
        const stems = new Set(words.map(({ stem }) => stem));
        const weight = sumOf(stems);
        wordings.set(key, { places: [{ articleIndex, sentenceIndex }], stems, weight });
      } else if (known.places.length < MAX_PRINTS && known.places.at(-1)?.articleIndex !== articleIndex) {
        known.places.push({ articleIndex, sentenceIndex });
      }
    }
  }
  return [...wordings.values()];
}

const sumOf = (stems: Iterable<string>): number => {
  let sum = 0;
  for (const stem of stems) sum += rarityOf(stem);
  return sum;
};

function candidatesOf(index: ReadonlyMap<string, number[]>, { stems }: Wording): Set<number> {
  const probes = [...stems].sort((s, t) => rarityOf(t) - rarityOf(s) || (s < t ? -1 : 1)).slice(0, PROBES);
  const found = new Set<number>();
  for (const stem of probes) {
    const list = index.get(stem) ?? [];
    for (const other of list.slice(-MAX_POSTINGS)) found.add(other);
  }
  return found;
}

/** Weight of the stems in common, of the lighter one's. */
function shareOf(a: Wording, b: Wording): number {
  const [few, many] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  return sumOf([...few.stems].filter((stem) => many.stems.has(stem))) / Math.max(1e-9, Math.min(a.weight, b.weight));
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

/** Wordings that one wording is held against, the likest ones. */
const MAX_PARTNERS = 6;

/** Pairs in which each is the likest sentence of some article that prints it; an article that prints the very words has no other. */
function keepLikest(pairs: readonly Candidate[], wordings: readonly Wording[]): Candidate[] {
  const likest = wordings.map(({ places }, position) => new Map(places.map((place) => [place.articleIndex, position])));
  const ordered = [...pairs].sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b);
  const partners = wordings.map(() => 0);
  const takes = (one: number, other: number): boolean => {
    let taken = false;
    for (const { articleIndex } of (wordings[other] as Wording).places) {
      const known = likest[one]?.get(articleIndex);
      if (known === undefined) likest[one]?.set(articleIndex, other);
      if (known === undefined || known === other) taken = true;
    }
    return taken;
  };
  return ordered.filter(({ a, b }) => {
    const [ofA, ofB] = [takes(a, b), takes(b, a)];
    if (!ofA || !ofB || (partners[a] ?? 0) >= MAX_PARTNERS || (partners[b] ?? 0) >= MAX_PARTNERS) return false;
    partners[a] = (partners[a] ?? 0) + 1;
    partners[b] = (partners[b] ?? 0) + 1;
    return true;
  });
}

/** Share of a sentence that a statement's content must be for the sentence to be said on somebody's word. */
const MOST = 0.5;

function toTelling(articles: readonly ReadArticle[], article: number, sentenceIndex: number): Telling {
  const { sentences, statements } = articles[article] as ReadArticle;
  const { span } = sentences[sentenceIndex] as Sentence;
  const statementIndexes = statements.flatMap(({ content }, index) => {
    const covered = content.reduce((sum, part) => sum + overlapOf(part, span), 0);
    return covered >= MOST * spanLength(span) ? [index] : [];
  });
  return { articleIndex: article, sentenceIndex, span, statementIndexes };
}

const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
