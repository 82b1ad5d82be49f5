/**
 * Any number of articles made from a few thousand, such that news is as it comes: in each the common words stay where they are and
 * every other word is replaced by another one of the vocabulary, through a permutation of that article's own. So word counts, lengths and
 * sentences are those of news, and hardly any two articles share a run of five words. Every tenth article is a changed copy of an earlier one: the
 * pairs that must be found are known. The same every time; nothing is held but the given articles.
 */
export interface MixedArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `https://mixed.example/<number of the article that it is, or is a copy of>/<its own number>` */
  readonly url: string;
}

/** Commonest words, which every article keeps. */
const KEPT_WORDS = 150;
/** Vocabulary at most, the commonest: so many stay in the processor's cache. */
const MOST_WORDS = 2 ** 15;
/** Every so many articles one is a copy. */
const COPY_STEP = 10;
/** Of a copy every so many words one is changed, at the most and at the least often: similarities of 0.56 to 0.85. */
const CHANGED = { most: 18, least: 60 };

/** One of `count` numbers, by a multiplicative hash (Knuth's golden ratio); the same for the same numbers. */
const choose = (number: number, salt: number, count: number): number => {
  const mixed = Math.imul(Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % count;
};

/** Number of the article that this one is a copy of; itself where it is none. */
export function originalOf(article: number): number {
  if (article % COPY_STEP !== COPY_STEP - 1) return article;
  const earlier = choose(article, 1, article);
  return earlier % COPY_STEP === COPY_STEP - 1 ? earlier - 1 : earlier;
}

/** The article of a number, counted from 0, made from these texts. */
export function mixArticles(texts: readonly string[], maxWords: number): (article: number) => MixedArticle {
  const counts = new Map<string, number>();
  const given = texts.map((text) =>
    text
      .split(/\s+/u)
      .filter((word) => word !== '')
      .slice(0, maxWords),
  );
  for (const word of given.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const kept = Math.min(KEPT_WORDS, words.length);
  const size = 2 ** Math.floor(Math.log2(Math.max(1, Math.min(MOST_WORDS, words.length - kept))));
  const places = new Map(words.map((word, place) => [word, place]));
  const rows = given.map((list) => Int32Array.from(list, (word) => places.get(word) as number));

  const wordsOf = (article: number): string[] => {
    // An odd factor permutes the numbers below a power of two.
    const factor = 2 * choose(article, 2, size) + 1;
    const step = choose(article, 3, size);
    const own: string[] = [];
    for (const place of rows[article % rows.length] as Int32Array) {
      own.push(words[place < kept ? place : kept + ((Math.imul(place, factor) + step) & (size - 1))] as string);
    }
    return own;
  };

  return (article) => {
    const original = originalOf(article);
    const own = wordsOf(original);
    const gap = CHANGED.most + choose(article, 4, CHANGED.least - CHANGED.most);
    const text =
      original === article ? own : own.map((word, at) => (at % gap === gap - 1 ? `${word}${article}` : word));
    return {
      id: String(article),
      title: `${own.slice(0, 8).join(' ')} ${article}`,
      text: text.join(' '),
      url: `https://mixed.example/${original}/${article}`,
    };
  };
}
