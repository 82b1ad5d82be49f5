/**
 * Word classes by the exchange algorithm with bigram likelihood (Martin, Liermann and Ney 1998,
 * doi:10.1016/S0167-6393(97)00062-9): every word in turn moves to the class in which the text is likeliest under a class
 * bigram model; the model of Brown et al. 1992. Deterministic. A round costs pairs × classes.
 */

/** Counted word pairs of a text; words are numbered by falling frequency. */
export interface WordPairs {
  readonly wordCount: number;
  /** The first `movable` words get classes; each word after them (sentence border, rare words) is a class of its own. */
  readonly movable: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly count: Int32Array;
}

/** Pairs of each word in one direction: those of word w stand at `[starts[w], starts[w + 1])`. */
interface Neighbours {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

/** x ln x for small counts, which nearly all are. */
const ENTROPY = Float64Array.from({ length: 1 << 14 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));
const entropy = (x: number): number => (x < ENTROPY.length ? (ENTROPY[x] as number) : x * Math.log(x));

/** A class for each word; at most `rounds` rounds, fewer when no more than one word in a thousand still moves. */
export function exchangeClusters(
  pairs: WordPairs,
  { classes, rounds, onRound }: { classes: number; rounds: number; onRound?: (round: number, moved: number) => void },
): Int32Array {
  const { wordCount, movable } = pairs;
  const all = classes + wordCount - movable;
  const classOf = Int32Array.from({ length: wordCount }, (_, word) =>
    word < movable ? word % classes : classes + word - movable,
  );
  const before = neighboursOf(pairs.second, pairs.first, pairs.count, wordCount);
  const after = neighboursOf(pairs.first, pairs.second, pairs.count, wordCount);
  const table = new ClassPairs(all, classes);
  for (let pair = 0; pair < pairs.count.length; pair += 1)
    table.add(
      classOf[pairs.first[pair] as number] as number,
      classOf[pairs.second[pair] as number] as number,
      pairs.count[pair] as number,
    );
  for (let round = 1; round <= rounds; round += 1) {
    let moved = 0;
    for (let word = 0; word < movable; word += 1) {
      const old = classOf[word] as number;
      table.takeOut(word, old, before, after, classOf);
      const best = table.bestClass(old);
      table.putIn(best);
      if (best !== old) moved += 1;
      classOf[word] = best;
    }
    onRound?.(round, moved);
    if (moved * 1000 < movable) break;
  }
  return classOf;
}

function neighboursOf(of: Int32Array, words: Int32Array, counts: Int32Array, wordCount: number): Neighbours {
  const starts = new Int32Array(wordCount + 1);
  for (const word of of) starts[word + 1] = (starts[word + 1] as number) + 1;
  for (let word = 0; word < wordCount; word += 1)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  const next = starts.slice();
  const sorted = { starts, words: new Int32Array(of.length), counts: new Int32Array(of.length) };
  for (let pair = 0; pair < of.length; pair += 1) {
    const place = next[of[pair] as number] as number;
    next[of[pair] as number] = place + 1;
    sorted.words[place] = words[pair] as number;
    sorted.counts[place] = counts[pair] as number;
  }
  return sorted;
}

/** Counts of class pairs, by row and by column, and the counts of the one word that is on its way. */
class ClassPairs {
  readonly #all: number;
  readonly #classes: number;
  /** `[a * all + b]`: class a before class b, and the same the other way round. */
  readonly #rows: Int32Array;
  readonly #columns: Int32Array;
  readonly #totals: Float64Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  #self = 0;
  #word = 0;
  readonly #gains: Float64Array;

  constructor(all: number, classes: number) {
    this.#all = all;
    this.#classes = classes;
    this.#rows = new Int32Array(all * all);
    this.#columns = new Int32Array(all * all);
    this.#totals = new Float64Array(all);
    this.#left = new Int32Array(all);
    this.#right = new Int32Array(all);
    this.#gains = new Float64Array(classes);
  }

  add(a: number, b: number, count: number): void {
    this.#rows[a * this.#all + b] = (this.#rows[a * this.#all + b] as number) + count;
    this.#columns[b * this.#all + a] = (this.#columns[b * this.#all + a] as number) + count;
    this.#totals[b] = (this.#totals[b] as number) + count;
  }

  /** Removes a word from its class and remembers which classes stand beside it. */
  takeOut(word: number, from: number, before: Neighbours, after: Neighbours, classOf: Int32Array): void {
    this.#left.fill(0);
    this.#right.fill(0);
    this.#self = 0;
    this.#word = 0;
    for (let at = before.starts[word] as number; at < (before.starts[word + 1] as number); at += 1) {
      const other = before.words[at] as number;
      const count = before.counts[at] as number;
      this.#word += count;
      if (other === word) this.#self += count;
      else {
        const kind = classOf[other] as number;
        this.#left[kind] = (this.#left[kind] as number) + count;
      }
    }
    for (let at = after.starts[word] as number; at < (after.starts[word + 1] as number); at += 1) {
      const other = after.words[at] as number;
      if (other === word) continue;
      const kind = classOf[other] as number;
      this.#right[kind] = (this.#right[kind] as number) + (after.counts[at] as number);
    }
    this.#change(from, -1);
  }

  putIn(to: number): void {
    this.#change(to, 1);
  }

  #change(at: number, sign: 1 | -1): void {
    const all = this.#all;
    for (let kind = 0; kind < all; kind += 1) {
      const left = sign * (this.#left[kind] as number);
      const right = sign * (this.#right[kind] as number);
      if (left !== 0) {
        this.#rows[kind * all + at] = (this.#rows[kind * all + at] as number) + left;
        this.#columns[at * all + kind] = (this.#columns[at * all + kind] as number) + left;
      }
      if (right !== 0) {
        this.#rows[at * all + kind] = (this.#rows[at * all + kind] as number) + right;
        this.#columns[kind * all + at] = (this.#columns[kind * all + at] as number) + right;
      }
    }
    const self = sign * this.#self;
    this.#rows[at * all + at] = (this.#rows[at * all + at] as number) + self;
    this.#columns[at * all + at] = (this.#columns[at * all + at] as number) + self;
    this.#totals[at] = (this.#totals[at] as number) + sign * this.#word;
  }

  /** The class whose likelihood gains most from the word on its way; of equals the one it came from, else the first. */
  bestClass(old: number): number {
    const all = this.#all;
    const gains = this.#gains.fill(0);
    for (let kind = 0; kind < all; kind += 1) {
      if (this.#left[kind] !== 0) this.#addGains(this.#rows, kind * all, this.#left[kind] as number);
      if (this.#right[kind] !== 0) this.#addGains(this.#columns, kind * all, this.#right[kind] as number);
    }
    let best = old;
    let most = Number.NEGATIVE_INFINITY;
    for (let kind = 0; kind < this.#classes; kind += 1) {
      const left = this.#left[kind] as number;
      const right = this.#right[kind] as number;
      const own = this.#rows[kind * all + kind] as number;
      const total = this.#totals[kind] as number;
      const gain =
        (gains[kind] as number) -
        (entropy(own + left) + entropy(own + right) - 2 * entropy(own)) +
        (entropy(own + left + right + this.#self) - entropy(own)) -
        2 * (entropy(total + this.#word) - entropy(total));
      if (gain > most + 1e-9 || (kind === old && gain > most - 1e-9)) {
        most = Math.max(most, gain);
        best = kind;
      }
    }
    return best;
  }

  #addGains(counts: Int32Array, offset: number, extra: number): void {
    const gains = this.#gains;
    for (let kind = 0; kind < gains.length; kind += 1) {
      const count = counts[offset + kind] as number;
      gains[kind] = (gains[kind] as number) + entropy(count + extra) - entropy(count);
    }
  }
}
