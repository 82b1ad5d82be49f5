/** Compares articles that are ready with all before them: near duplicates and passages, found by samples, verified in the texts. */
import { sortDistinct } from '../../../algorithms/index.ts';
import {
  compareShingles,
  findPassages,
  hideRuns,
  isNearDuplicate,
  MAX_HOLDERS,
  MIN_ESTIMATE,
  type PassageText,
  shinglesOf,
} from '../../../corpus/index.ts';
import {
  type BodyText,
  type Candidates,
  findCandidates,
  loadBodies,
  type StoredDuplicate,
  type StoredPassage,
  savePairs,
  type Workspace,
} from '../../../store/index.ts';
import { placeWords } from '../../../text/index.ts';
import type { GoOn } from './go-on.ts';
import { ownSpans } from './prepare-bodies.ts';

/** Of the articles that have one run of words, the first so many are compared with each later one. */
const MAX_SEED_HOLDERS = 16;
const LIMITS = { minOverlap: MIN_ESTIMATE, maxSampleHolders: MAX_HOLDERS, maxSeedHolders: MAX_SEED_HOLDERS };
/** Articles whose candidates are looked up at once: the tables of samples are scanned once for all of them. */
const SLICE = 4000;
/** Texts in memory at once: some 15 MB. */
const MAX_TEXTS = 1500;
/** Passages of one transaction; one article more may come to it. */
const MAX_PASSAGES = 20_000;

/** Articles whose texts fit into memory together with those of their candidates, in order. */
function* cutChunks(slice: readonly Candidates[]): Generator<Candidates[]> {
  let chunk: Candidates[] = [];
  let texts = new Set<number>();
  for (const one of slice) {
    chunk.push(one);
    if (one.nearly.length > 0 || one.passages.length > 0) {
      for (const article of [one.article, ...one.nearly, ...one.passages]) texts.add(article);
    }
    if (texts.size < MAX_TEXTS) continue;
    yield chunk;
    chunk = [];
    texts = new Set();
  }
  if (chunk.length > 0) yield chunk;
}

/** Texts of articles in the two forms in which they are compared, each made when it is first asked for. */
class ComparedTexts {
  readonly #bodies: ReadonlyMap<number, BodyText>;
  readonly #shingles = new Map<number, Uint32Array>();
  readonly #words = new Map<number, PassageText>();

  constructor(bodies: ReadonlyMap<number, BodyText>) {
    this.#bodies = bodies;
  }

  shinglesOf(article: number): Uint32Array {
    const { text, spans } = this.#bodies.get(article) as BodyText;
    return remember(this.#shingles, article, () => sortDistinct(shinglesOf(text, spans)));
  }

  wordsOf(article: number): PassageText {
    const { text, spans, quotes, furniture, repeatedRuns } = this.#bodies.get(article) as BodyText;
    return remember(this.#words, article, () => {
      const words = placeWords(text, ownSpans(spans, furniture));
      return { words, symbols: hideRuns(words.hashes, repeatedRuns, article), quotes };
    });
  }
}

function remember<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

const duplicatesOf = ({ article: b, copyOf, nearly }: Candidates, texts: ComparedTexts): StoredDuplicate[] =>
  copyOf === undefined
    ? nearly
        .map((a) => ({ a, b, ...compareShingles(texts.shinglesOf(a), texts.shinglesOf(b)) }))
        .filter(isNearDuplicate)
    : [{ a: copyOf, b, similarity: 1, containment: 1 }];

const passagesOf = ({ article: articleB, passages }: Candidates, texts: ComparedTexts): StoredPassage[] =>
  passages.flatMap((articleA) =>
    findPassages(texts.wordsOf(articleA), texts.wordsOf(articleB)).map((passage) => ({
      articleA,
      articleB,
      ...passage,
    })),
  );

/** Compares all that have not been compared, and says whether it came to the end; if not, it goes on the next time and comes to the same. */
export async function pairArticles(workspace: Workspace, goOn: GoOn): Promise<boolean> {
  for (let done = 0; ; ) {
    const { slice, left } = await findCandidates(workspace, SLICE, LIMITS);
    if (slice.length === 0) return true;
    for (const chunk of cutChunks(slice)) {
      await compareChunk(workspace, chunk);
      done += chunk.length;
      if (!goOn(done, left - slice.length)) return false;
    }
  }
}

async function compareChunk(workspace: Workspace, chunk: readonly Candidates[]): Promise<void> {
  const wanted = new Set(
    chunk
      .filter(({ nearly, passages }) => nearly.length > 0 || passages.length > 0)
      .flatMap(({ article, nearly, passages }) => [article, ...nearly, ...passages]),
  );
  const texts = new ComparedTexts(await loadBodies(workspace, wanted));
  let compared: Candidates[] = [];
  let duplicates: StoredDuplicate[] = [];
  let passages: StoredPassage[] = [];
  const save = async (): Promise<void> => {
    await savePairs(workspace, { compared, duplicates, passages });
    [compared, duplicates, passages] = [[], [], []];
  };
  for (const one of chunk) {
    compared.push(one);
    duplicates.push(...duplicatesOf(one, texts));
    passages.push(...passagesOf(one, texts));
    if (passages.length >= MAX_PASSAGES) await save();
  }
  await save();
}
