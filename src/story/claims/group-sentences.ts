/**
 * Sentences that are word for word the same are one: copies make most of a large story, and are compared once. Linear.
 */
import type { ReadArticle, Token } from '../../model/index.ts';
import type { WeighedAssertion } from './weigh-assertion.ts';

/** What one or several articles say in the same words, assertion by assertion. */
export interface SentenceGroup {
  /** Of its first place; those of the others have the same words. */
  readonly assertions: readonly WeighedAssertion[];
  /** For each place its assertions, as many as above. In article order. */
  readonly places: readonly (readonly WeighedAssertion[])[];
  /** Groups that stand right before or behind it in some article; the first few. */
  readonly neighbours: ReadonlySet<number>;
}

/** At most so many neighbours are looked at. */
const MAX_NEIGHBOURS = 6;

/** Groups in order of their first place; `assertions` in order of article and text. */
export function groupSentences(
  articles: readonly ReadArticle[],
  assertions: readonly WeighedAssertion[],
): SentenceGroup[] {
  const groups: { places: WeighedAssertion[][]; neighbours: Set<number> }[] = [];
  const byWords = new Map<string, number>();
  let last: { article: number; group: number } | undefined;
  for (const place of listSentences(assertions)) {
    const article = place[0]?.assertion.articleIndex ?? 0;
    const words = place.map(({ assertion }) => wordsOf(articles[article] as ReadArticle, assertion.tokens)).join('|');
    const group = byWords.get(words) ?? groups.length;
    byWords.set(words, group);
    if (group === groups.length) groups.push({ places: [], neighbours: new Set() });
    groups[group]?.places.push(place);
    if (last?.article === article) {
      addNeighbour(groups[last.group]?.neighbours, group);
      addNeighbour(groups[group]?.neighbours, last.group);
    }
    last = { article, group };
  }
  return groups.map(({ places, neighbours }) => ({ assertions: places[0] ?? [], places, neighbours }));
}

function addNeighbour(neighbours: Set<number> | undefined, group: number): void {
  if (neighbours !== undefined && neighbours.size < MAX_NEIGHBOURS) neighbours.add(group);
}

const wordsOf = ({ tokens }: ReadArticle, indexes: readonly number[]): string =>
  indexes.map((index) => (tokens[index] as Token).norm).join(' ');

function listSentences(assertions: readonly WeighedAssertion[]): WeighedAssertion[][] {
  const sentences: WeighedAssertion[][] = [];
  let [article, sentence] = [-1, -1];
  for (const item of assertions) {
    const { articleIndex, sentenceIndex } = item.assertion;
    if (articleIndex === article && sentenceIndex === sentence) sentences.at(-1)?.push(item);
    else sentences.push([item]);
    [article, sentence] = [articleIndex, sentenceIndex];
  }
  return sentences;
}
