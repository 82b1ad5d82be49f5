/**
 * Makes articles ready to be compared: where their bodies stand, samples of their words, and the furniture of their
 * outlets, which is learnt on the way. Articles of which a paragraph turns out to be furniture are made ready anew without it.
 */
import { countBelow, type SparseVector } from '../../../algorithms/index.ts';
import {
  type ArticleBody,
  findBody,
  findParagraphs,
  findSeeds,
  isFurniture,
  MIN_UNLIKE,
  unpackFeatures,
} from '../../../corpus/index.ts';
import type { ReadArticle } from '../../../model/index.ts';
import {
  type BodyRecord,
  findKnownTexts,
  forgetReuse,
  listDoubtful,
  listFurniture,
  listRepeated,
  listUnready,
  loadArticles,
  loadFeatures,
  type OutletText,
  type ParagraphRecord,
  reopenRuns,
  type StoredArticle,
  saveBodies,
  saveFurniture,
  saveParagraphs,
  settleDoubtful,
  type Workspace,
} from '../../../store/index.ts';
import { hashWords, type Span, subtractSpans } from '../../../text/index.ts';

/** Articles and words of one transaction: some 30,000 rows in a table, half of what DuckDB writes safely at once (`ingest-articles.ts`). */
const BATCH = { articles: 250, words: 200_000 };
/** Seeds and paragraphs of one article: of a text of over 300,000 words, those with the lowest hashes, or the first ones. */
const MAX_ROWS = 40_000;

/** Reads the layers of a stored article, anew where they are by another version. */
export type ReadStored = (stored: StoredArticle) => ReadArticle;

interface Prepared {
  readonly stored: StoredArticle;
  readonly body: ArticleBody;
  readonly paragraphs: readonly ParagraphRecord[];
}

/** The words of an article's body, without its furniture. */
export const ownSpans = (spans: readonly Span[], furniture: readonly Span[]): Span[] =>
  furniture.length === 0 ? [...spans] : spans.flatMap((span) => subtractSpans(span, furniture));

/** Those that stand in articles about different things. */
async function chooseFurniture(workspace: Workspace, texts: readonly OutletText[]): Promise<OutletText[]> {
  const features = await loadFeatures(workspace, [...new Set(texts.flatMap(({ articles }) => articles))]);
  const terms = new Map([...features].map(([article, bytes]) => [article, unpackFeatures(bytes).terms]));
  return texts.filter(({ articles }) => isFurniture(articles.map((article) => terms.get(article) as SparseVector)));
}

/** Furniture of which an article was removed is furniture still where the rest make it so. */
async function settleFurniture(workspace: Workspace): Promise<void> {
  const doubtful = [...(await listDoubtful(workspace, 'paragraph')), ...(await listDoubtful(workspace, 'run'))];
  const kept = await chooseFurniture(workspace, doubtful);
  const dropped = doubtful.filter((text) => !kept.includes(text));
  await workspace.inTransaction(async () => {
    await settleDoubtful(workspace, kept);
    await forgetReuse(workspace, articlesOf(dropped.filter(({ unit }) => unit === 'paragraph')));
    await reopenRuns(workspace, runsOf(dropped));
  });
}

const articlesOf = (texts: readonly OutletText[]): number[] => [...new Set(texts.flatMap(({ articles }) => articles))];
const runsOf = (texts: readonly OutletText[]): number[] =>
  texts.filter(({ unit }) => unit === 'run').map(({ hash }) => hash);

/** Makes all articles ready that are not; returns how many. Ended half-way, it goes on the next time. */
export async function prepareBodies(
  workspace: Workspace,
  read: ReadStored,
  onProgress: (done: number, left: number) => void,
): Promise<number> {
  await settleFurniture(workspace);
  let done = 0;
  for (;;) {
    const { batch, left } = await listUnready(workspace, BATCH);
    if (batch.length === 0) return done;
    const prepared = (await loadArticles(workspace, batch)).map((stored) => prepare(stored, read(stored)));
    await workspace.inTransaction(() => saveBatch(workspace, prepared));
    done += batch.length;
    onProgress(done, left - batch.length);
  }
}

function prepare(stored: StoredArticle, article: ReadArticle): Prepared {
  return {
    stored,
    body: findBody(article),
    paragraphs: findParagraphs(article)
      .slice(0, MAX_ROWS)
      .map((paragraph) => ({ article: stored.article, ...paragraph })),
  };
}

async function saveBatch(workspace: Workspace, prepared: readonly Prepared[]): Promise<void> {
  const batch = prepared.map(({ stored }) => stored.article);
  await saveParagraphs(
    workspace,
    prepared.flatMap(({ paragraphs }) => paragraphs),
  );
  await learnParagraphs(workspace, batch);
  const furniture = new Map<number, Span[]>();
  for (const { article, span } of await listFurniture(workspace, batch))
    furniture.set(article, [...(furniture.get(article) ?? []), span]);
  const features = await loadFeatures(workspace, batch);
  const prints = prepared.map(({ stored }) => unpackFeatures(features.get(stored.article) as Uint8Array).print);
  const known = await findKnownTexts(
    workspace,
    prints.map(({ fingerprint }) => fingerprint),
  );
  const bodies = prepared.map(({ stored, body }, place): BodyRecord => {
    const { article, source } = stored;
    const { fingerprint, shingles, sample } = prints[place] as (typeof prints)[number];
    const isCopy = shingles > 0 && known.has(fingerprint);
    known.add(fingerprint);
    const own = isCopy ? [] : ownSpans(body.spans, furniture.get(article) ?? []);
    const counts = Array.from({ length: 33 - sample.level }, (_, step) => countBelow(sample, sample.level + step));
    return {
      article,
      fingerprint,
      isCopy,
      length: source.text.length,
      samples: isCopy ? new Uint32Array() : sample.items,
      level: sample.level,
      below: counts.filter((count) => count > 0),
      seeds: findSeeds(hashWords(source.text, own)).subarray(0, MAX_ROWS),
      ...body,
    };
  });
  await saveBodies(
    workspace,
    bodies,
    new Map(prepared.map(({ stored, paragraphs }) => [stored.article, paragraphs.length])),
  );
  await learnRuns(workspace, batch);
}

/** Articles saved before, without which this furniture was not known, are made ready anew. */
async function learnParagraphs(workspace: Workspace, batch: readonly number[]): Promise<void> {
  const repeated = await listRepeated(workspace, 'paragraph', { articles: batch, fewest: MIN_UNLIKE });
  const found = await chooseFurniture(workspace, repeated);
  await saveFurniture(workspace, found);
  const fresh = new Set(batch);
  await forgetReuse(
    workspace,
    articlesOf(found).filter((article) => !fresh.has(article)),
  );
}

/** Words that an outlet repeats within its paragraphs, such as a box of links: passed over when articles are compared. */
async function learnRuns(workspace: Workspace, batch: readonly number[]): Promise<void> {
  const repeated = await listRepeated(workspace, 'run', { articles: batch, fewest: MIN_UNLIKE });
  const found = await chooseFurniture(workspace, repeated);
  await saveFurniture(workspace, found);
  await reopenRuns(workspace, runsOf(found));
}
