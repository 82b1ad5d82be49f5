/** What outlets repeat, and what is common text, learnt as articles come in: by the rules of `corpus/furniture`, from all articles of the workspace. */
import type { SparseVector } from '../../../algorithms/index.ts';
import {
  type DatedTerms,
  isCommonText,
  isFurniture,
  MIN_COMMON_HOLDERS,
  MIN_UNLIKE,
  unpackFeatures,
} from '../../../corpus/index.ts';
import {
  forgetReuse,
  listCrowdedRuns,
  listDoubtful,
  listDoubtfulCommon,
  listRepeated,
  listUnpaired,
  loadFeatures,
  type OutletText,
  reopenRuns,
  saveFurniture,
  settleDoubtful,
  type Workspace,
} from '../../../store/index.ts';

/** Articles whose runs of words are looked up at once: all that are stored are scanned once for them. */
const SLICE = 4000;

/** Those that stand in articles about different things. */
async function chooseFurniture(workspace: Workspace, texts: readonly OutletText[]): Promise<OutletText[]> {
  const features = await loadFeatures(workspace, [...new Set(texts.flatMap(({ articles }) => articles))]);
  const terms = new Map([...features].map(([article, bytes]) => [article, unpackFeatures(bytes).terms]));
  return texts.filter(({ articles }) => isFurniture(articles.map((article) => terms.get(article) as SparseVector)));
}

/** Runs of words that are judged at once: their articles' features take some 50 MB. */
const JUDGED_AT_ONCE = 500;

/** Those that stand in articles of many weeks about different things. */
async function chooseCommon(workspace: Workspace, texts: readonly OutletText[]): Promise<OutletText[]> {
  const chosen: OutletText[] = [];
  for (let start = 0; start < texts.length; start += JUDGED_AT_ONCE) {
    const part = texts.slice(start, start + JUDGED_AT_ONCE);
    const features = await loadFeatures(workspace, articlesOf(part));
    const known = new Map([...features].map(([article, bytes]) => [article, unpackFeatures(bytes)]));
    chosen.push(
      ...part.filter(({ articles }) => isCommonText(articles.map((article) => known.get(article) as DatedTerms))),
    );
  }
  return chosen;
}

/** Furniture of which an article was removed is furniture still where the rest make it so. */
export async function settleFurniture(workspace: Workspace): Promise<void> {
  const doubtful = [...(await listDoubtful(workspace, 'paragraph')), ...(await listDoubtful(workspace, 'run'))];
  const common = await listDoubtfulCommon(workspace);
  const kept = [...(await chooseFurniture(workspace, doubtful)), ...(await chooseCommon(workspace, common))];
  const dropped = [...doubtful, ...common].filter((text) => !kept.includes(text));
  await workspace.inTransaction(async () => {
    await settleDoubtful(workspace, kept);
    await forgetReuse(workspace, articlesOf(dropped.filter(({ unit }) => unit === 'paragraph')));
    await reopenRuns(workspace, runsOf(dropped));
  });
}

const articlesOf = (texts: readonly OutletText[]): number[] => [...new Set(texts.flatMap(({ articles }) => articles))];
const runsOf = (texts: readonly OutletText[]): number[] =>
  texts.filter(({ unit }) => unit === 'run').map(({ hash }) => hash);

/** Learns furniture from the paragraphs of a batch; earlier articles that have it are forgotten. To be called within a transaction. */
export async function learnParagraphs(workspace: Workspace, batch: readonly number[]): Promise<void> {
  const repeated = await listRepeated(workspace, 'paragraph', { articles: batch, fewest: MIN_UNLIKE });
  const found = await chooseFurniture(workspace, repeated);
  await saveFurniture(workspace, found);
  const fresh = new Set(batch);
  await forgetReuse(
    workspace,
    articlesOf(found).filter((article) => !fresh.has(article)),
  );
}

/**
 * Words that an outlet repeats within its paragraphs, such as a box of links, and common text, learnt from all articles that wait to be compared: they are
 * passed over then. Earlier articles that have them wait to be compared again.
 */
export async function learnRuns(workspace: Workspace): Promise<void> {
  const waiting = await listUnpaired(workspace);
  for (let start = 0; start < waiting.length; start += SLICE) {
    const articles = waiting.slice(start, start + SLICE);
    const repeated = await listRepeated(workspace, 'run', { articles, fewest: MIN_UNLIKE });
    const crowded = await listCrowdedRuns(workspace, { articles, fewest: MIN_COMMON_HOLDERS });
    const found = [...(await chooseFurniture(workspace, repeated)), ...(await chooseCommon(workspace, crowded))];
    await workspace.inTransaction(async () => {
      await saveFurniture(workspace, found);
      await reopenRuns(workspace, runsOf(found));
    });
  }
}
