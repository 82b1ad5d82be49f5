/**
 * The sentences of a story as sorted lists of word numbers, ready to be held against each other: norms, stems, and runs of
 * two words. Titles and what is no part of a report are left out.
 */
import { conceptsOf, meaningSimilarity, rarityOf } from '../../../lexicons/index.ts';
import type { ReadArticle } from '../../../model/index.ts';
import type { Span } from '../../../text/index.ts';
import { isWord } from '../../terms/index.ts';

/** One sentence of the body of one article. */
export interface IndexedSentence {
  readonly articleIndex: number;
  readonly span: Span;
  /** How many words it has. */
  readonly words: number;
  /** Distinct words, by number, with their weights in the same order. */
  readonly stems: readonly number[];
  readonly norms: ReadonlySet<number>;
  readonly stemSet: ReadonlySet<number>;
  /** Distinct pairs of neighbouring words. */
  readonly pairs: ReadonlySet<number>;
  /** Sum of the weights of its stems. */
  readonly weight: number;
}

/** All sentences of a story. */
export interface SentenceIndex {
  /** In article order, then text order. */
  readonly sentences: readonly IndexedSentence[];
  /** Of each article: where its sentences begin in the list; one more entry at the end. */
  readonly firstOf: readonly number[];
  readonly weightOf: (stem: number) => number;
  /** In how many sentences a stem stands. */
  readonly countOf: (stem: number) => number;
  /** Other stems of the story that mean much the same, with how much. */
  readonly like: (stem: number) => readonly (readonly [stem: number, likeness: number])[];
}

/** Fewer words than this make no sentence that could be recognised. */
const MIN_WORDS = 4;
/** A story is taken to have at least so many sentences: in two sentences every word would be a common one. */
const MIN_SENTENCES = 30;
/** What a word counts that every article holds. */
const LEAST_RARITY = 0.15;

class Numbers {
  readonly #ids = new Map<string, number>();
  readonly names: string[] = [];

  of(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.names.length);
    this.names.push(word);
    return this.names.length - 1;
  }
}

/** Numbers every word of the story. Linear in words. */
export function indexSentences(articles: readonly ReadArticle[]): SentenceIndex {
  const norms = new Numbers();
  const stems = new Numbers();
  const counts: number[] = [];
  const drafts: Omit<IndexedSentence, 'weight'>[] = [];
  const firstOf: number[] = [];
  for (const [articleIndex, article] of articles.entries()) {
    firstOf.push(drafts.length);
    for (const sentence of article.sentences) {
      if (sentence.part !== 'body') continue;
      const words = article.tokens.slice(sentence.firstToken, sentence.endToken).filter(isWord);
      if (words.length < MIN_WORDS) continue;
      const normIds = words.map(({ norm }) => norms.of(norm));
      const stemSet = new Set(words.map(({ stem }) => stems.of(stem)));
      for (const stem of stemSet) counts[stem] = (counts[stem] ?? 0) + 1;
      drafts.push({
        articleIndex,
        span: sentence.span,
        words: words.length,
        stems: [...stemSet],
        norms: new Set(normIds),
        stemSet,
        pairs: new Set(normIds.slice(1).map((id, place) => (normIds[place] ?? 0) * 2 ** 24 + id)),
      });
    }
  }
  firstOf.push(drafts.length);
  const total = Math.max(drafts.length, MIN_SENTENCES) + 1;
  const weights = stems.names.map((stem, id) => {
    const inStory = Math.log(total / (counts[id] ?? 1)) / Math.log(total);
    return Math.sqrt(Math.max(LEAST_RARITY, rarityOf(stem))) * (0.25 + 0.75 * inStory);
  });
  const weightOf = (stem: number): number => weights[stem] ?? 0;
  return {
    sentences: drafts.map((draft) => ({
      ...draft,
      weight: draft.stems.reduce((sum, stem) => sum + weightOf(stem), 0),
    })),
    firstOf,
    weightOf,
    countOf: (stem) => counts[stem] ?? 0,
    like: indexMeanings(stems.names),
  };
}

/** For each stem its synonyms among the others, worked out when asked for. */
function indexMeanings(names: readonly string[]): SentenceIndex['like'] {
  const byConcept = new Map<number, number[]>();
  names.forEach((name, id) => {
    for (const concept of conceptsOf(name)) {
      const members = byConcept.get(concept);
      if (members === undefined) byConcept.set(concept, [id]);
      else members.push(id);
    }
  });
  const known: (readonly (readonly [number, number])[] | undefined)[] = [];
  return (stem) => {
    const found = known[stem];
    if (found !== undefined) return found;
    const name = names[stem] ?? '';
    const others = new Set(conceptsOf(name).flatMap((concept) => byConcept.get(concept) ?? []));
    others.delete(stem);
    const like = [...others].flatMap((other): [number, number][] => {
      const likeness = meaningSimilarity(name, names[other] ?? '');
      return likeness > 0 ? [[other, likeness]] : [];
    });
    known[stem] = like;
    return like;
  };
}
