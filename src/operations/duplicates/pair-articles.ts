/** Near duplicates among a stream of articles, in one pass: `NearDuplicateIndex` over their bodies, texts put aside on the disk. */
import { UnionFind } from '../../algorithms/index.ts';
import {
  type DuplicateKind,
  type NearDuplicate,
  NearDuplicateIndex,
  printShingles,
  shinglesOf,
} from '../../corpus/index.ts';
import type { SourceArticle } from '../../model/index.ts';
import { type Span, subtractSpans } from '../../text/index.ts';
import { type ArticleHead, ArticleSpool } from './article-spool.ts';

/** Two articles, and the group they are in. */
export interface DuplicatePair extends Omit<NearDuplicate, 'a' | 'b'> {
  readonly a: ArticleHead;
  readonly b: ArticleHead;
  /** Id of the first article of the group: all that hang together by pairs. */
  readonly group: string;
}

/** alone + grouped + blank = articles of the stream. */
export interface PairedArticles {
  readonly alone: number;
  readonly grouped: number;
  /** Without a word beside the title. */
  readonly blank: number;
  readonly groups: number;
  readonly largestGroup: number;
  readonly counts: Readonly<Record<DuplicateKind, number>>;
  /** By the later article; the first `maxPairs` of them. */
  readonly pairs: readonly DuplicatePair[];
}

/** Where an article's own words stand: its text without the title and what its markup says is no part of it. */
function ownSpans({ text, titleSpan, marked = [] }: SourceArticle): Span[] {
  const holes = [...(titleSpan === undefined ? [] : [titleSpan]), ...marked.map(({ span }) => span)];
  return subtractSpans({ start: 0, end: text.length }, holes);
}

const headOf = ({ id, path, title, outlet, url }: SourceArticle): ArticleHead => ({
  id,
  path,
  title,
  ...(outlet === undefined ? {} : { outlet: outlet.name }),
  ...(url === undefined ? {} : { url }),
});

/** Reads the stream to its end. Linear in articles; memory: some 2 KB an article, whatever its length, and the pairs. Throws `RequestError` where the disk is full. */
export async function pairArticles(
  articles: AsyncIterable<SourceArticle> | Iterable<SourceArticle>,
  { maxPairs }: { readonly maxPairs: number },
): Promise<PairedArticles> {
  const spool = new ArticleSpool();
  try {
    const index = new NearDuplicateIndex((article) => spool.shinglesOf(article));
    const counts = { exact: 0, near: 0, contained: 0 };
    const found: NearDuplicate[] = [];
    const links = new Links();
    let [read, blank] = [0, 0];
    for await (const article of articles) {
      const shingles = shinglesOf(article.text, ownSpans(article));
      if (shingles.length === 0) blank += 1;
      spool.add(headOf(article), shingles);
      read += 1;
      for (const pair of index.add(printShingles(shingles))) {
        counts[pair.kind] += 1;
        links.add(pair);
        if (found.length < maxPairs) found.push(pair);
      }
    }
    const { firstOf, groups, largestGroup } = links.group();
    const heads = new Map<number, ArticleHead>();
    const tell = (article: number): ArticleHead => {
      const head = heads.get(article) ?? spool.headOf(article);
      heads.set(article, head);
      return head;
    };
    const pairs = found.map(({ kind, a, b, similarity, containment }) => {
      const group = tell(firstOf.get(a) as number).id;
      return { kind, a: tell(a), b: tell(b), similarity, containment, group };
    });
    return { alone: read - blank - firstOf.size, grouped: firstOf.size, blank, groups, largestGroup, counts, pairs };
  } finally {
    spool.close();
  }
}

/** Which articles hang together: 8 bytes a pair while they come in. */
class Links {
  #ends = new Uint32Array(1 << 10);
  #length = 0;

  add({ a, b }: Pick<NearDuplicate, 'a' | 'b'>): void {
    if (this.#length === this.#ends.length) {
      const wider = new Uint32Array(2 * this.#length);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends[this.#length] = a;
    this.#ends[this.#length + 1] = b;
    this.#length += 2;
  }

  /** `firstOf`: of every article that has a pair, the first of its group. */
  group(): { readonly firstOf: ReadonlyMap<number, number>; readonly groups: number; readonly largestGroup: number } {
    const ends = this.#ends.subarray(0, this.#length);
    const members = [...new Set(ends)].sort((x, y) => x - y);
    const places = new Map(members.map((article, place) => [article, place]));
    const sets = new UnionFind(members.length);
    for (let at = 0; at < ends.length; at += 2)
      sets.union(places.get(ends[at] as number) as number, places.get(ends[at + 1] as number) as number);
    const firstOf = new Map<number, number>();
    const groups = sets.groups();
    for (const group of groups)
      for (const place of group) firstOf.set(members[place] as number, members[group[0] as number] as number);
    return {
      firstOf,
      groups: groups.length,
      largestGroup: groups.reduce((most, { length }) => Math.max(most, length), 0),
    };
  }
}
