/**
 * Makes articles ready to be compared: where their bodies stand, samples of their words, and the furniture of their
 * outlets, which is learnt on the way. Articles of which a paragraph turns out to be furniture are made ready anew without it.
 */
import { countBelow } from '../../../algorithms/index.ts';
import { findSeeds, unpackFeatures } from '../../../corpus/index.ts';
import {
  type BodyRecord,
  findKnownTexts,
  listFurniture,
  listUnready,
  loadUnready,
  type ParagraphRecord,
  saveBodies,
  saveParagraphs,
  type UnreadyArticle,
  type Workspace,
} from '../../../store/index.ts';
import { hashWords, type Span, subtractSpans } from '../../../text/index.ts';
import type { GoOn } from './go-on.ts';
import { learnParagraphs, settleFurniture } from './learn-furniture.ts';

/** Articles and words of one transaction: some 30,000 rows in a table, half of what DuckDB writes safely at once (`ingest-articles.ts`). */
const BATCH = { articles: 250, words: 200_000 };
/** Seeds and paragraphs of one article: of a text of over 300,000 words, those with the lowest hashes, or the first ones. */
const MAX_ROWS = 40_000;

/** The words of an article's body, without its furniture. */
export const ownSpans = (spans: readonly Span[], furniture: readonly Span[]): Span[] =>
  furniture.length === 0 ? [...spans] : spans.flatMap((span) => subtractSpans(span, furniture));

/** Makes all articles ready that are not, and says whether it came to the end; if not, it goes on the next time. */
export async function prepareBodies(workspace: Workspace, goOn: GoOn): Promise<boolean> {
  await settleFurniture(workspace);
  for (let done = 0; ; ) {
    const { batch, left } = await listUnready(workspace, BATCH);
    if (batch.length === 0) return true;
    const articles = await loadUnready(workspace, batch);
    await workspace.inTransaction(() => saveBatch(workspace, articles));
    done += batch.length;
    if (!goOn(done, left - batch.length)) return false;
  }
}

async function saveBatch(workspace: Workspace, articles: readonly UnreadyArticle[]): Promise<void> {
  const batch = articles.map(({ article }) => article);
  const paragraphs = articles.flatMap(({ article, body }) =>
    body.paragraphs.slice(0, MAX_ROWS).map((paragraph): ParagraphRecord => ({ article, ...paragraph })),
  );
  await saveParagraphs(workspace, paragraphs);
  await learnParagraphs(workspace, batch);
  const furniture = new Map<number, Span[]>();
  for (const { article, span } of await listFurniture(workspace, batch))
    furniture.set(article, [...(furniture.get(article) ?? []), span]);
  const prints = articles.map(({ features }) => unpackFeatures(features).print);
  const known = await findKnownTexts(
    workspace,
    prints.map(({ fingerprint }) => fingerprint),
  );
  const bodies = articles.map(({ article, text, body }, place): BodyRecord => {
    const { fingerprint, shingles, sample } = prints[place] as (typeof prints)[number];
    const isCopy = shingles > 0 && known.has(fingerprint);
    known.add(fingerprint);
    const own = isCopy ? [] : ownSpans(body.spans, furniture.get(article) ?? []);
    const counts = Array.from({ length: 33 - sample.level }, (_, step) => countBelow(sample, sample.level + step));
    return {
      article,
      fingerprint,
      isCopy,
      length: text.length,
      samples: isCopy ? new Uint32Array() : sample.items,
      level: sample.level,
      below: counts.filter((count) => count > 0),
      seeds: findSeeds(hashWords(text, own)).subarray(0, MAX_ROWS),
      paragraphs: Math.min(MAX_ROWS, body.paragraphs.length),
    };
  });
  await saveBodies(workspace, bodies);
}
