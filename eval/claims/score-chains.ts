/**
 * Claims against chains of event coreference (ECB+): two annotated sentences of two documents are linked when they share an event
 * chain, and say much the same when they share at least half of their chains (Dice). Predicted: one claim is told in both.
 *
 * What it says: whether sentences on the same happening are found together. What it does not: whether the same is asserted, for one shared
 * event of many is a link, and three of four pairs within an event are linked, so that linking all scores high. Hence the second task: the two
 * events of a topic are alike (two earthquakes, two arrests) and are put into one story; no link between them is right.
 */
import type { ReadArticle } from '../../src/model/index.ts';
import { type ChainedDocument, placeTokens } from '../actors.ts';
import { type FoundScore, scoreFound } from '../statistics/index.ts';
import { listLinkedPlaces, readPlain } from './linked-places.ts';

/** An annotated sentence of a story. */
interface CheckedSentence {
  readonly document: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly stems: ReadonlySet<string>;
  readonly chains: ReadonlySet<string>;
}

/** Pairs of sentences of two documents: what is true of them, what we say, how much a trivial measure sees in common. */
export interface SentencePair {
  readonly linked: boolean;
  readonly alike: boolean;
  readonly found: boolean;
  readonly sameStems: number;
  readonly a: string;
  readonly b: string;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const EVENT = /^(?:NEG_)?ACTION_(?!REPORTING)/u;

/** Dice coefficient of two sets, 0..1. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((each) => b.has(each)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function listChecked(document: ChainedDocument, article: ReadArticle, index: number): CheckedSentence[] {
  const places = placeTokens(document);
  return document.checked.flatMap((sentence): CheckedSentence[] => {
    const spans = (places[sentence] ?? []).flatMap((place) => (place === undefined ? [] : [place]));
    const [start, end] = [spans[0]?.[0], spans.at(-1)?.[1]];
    if (start === undefined || end === undefined) return [];
    const tokens = article.tokens.filter(({ span }) => span.start < end && span.end > start);
    return [
      {
        document: index,
        sentence,
        start,
        end,
        words: document.text.slice(start, end).replace(/\s+/gu, ' '),
        stems: new Set(tokens.filter(({ pos }) => CONTENT.has(pos)).map(({ stem }) => stem)),
        chains: new Set(
          document.mentions.flatMap(({ type, tokens: [of], chain }) =>
            of === sentence && chain !== null && !chain.startsWith('INTRA') && EVENT.test(type) ? [chain] : [],
          ),
        ),
      },
    ];
  });
}

/** All pairs of annotated sentences of different documents of one story. Quadratic in annotated sentences, which are few. */
export function pairSentences(documents: readonly ChainedDocument[]): SentencePair[] {
  const articles = documents.map(({ id, text }) => readPlain(id, text));
  const sentences = documents.flatMap((document, index) => listChecked(document, articles[index]!, index));
  const together = new Set<string>();
  for (const places of listLinkedPlaces(articles)) {
    const told = sentences.flatMap(({ document, start, end }, index) =>
      places.some((place) => place.article === document && place.start < end && place.end > start) ? [index] : [],
    );
    for (const one of told) for (const other of told) together.add(`${one} ${other}`);
  }
  return sentences.flatMap((a, i) =>
    sentences.slice(i + 1).flatMap((b, offset): SentencePair[] => {
      if (a.document === b.document) return [];
      const likeness = dice(a.chains, b.chains);
      return [
        {
          linked: likeness > 0,
          alike: likeness >= 0.5,
          found: together.has(`${i} ${i + 1 + offset}`),
          sameStems: dice(a.stems, b.stems),
          a: a.words,
          b: b.words,
        },
      ];
    }),
  );
}

/** Scores of what `isFound` says against what `isTrue` says. */
export const scorePairs = (
  pairs: readonly SentencePair[],
  isFound: (pair: SentencePair) => boolean,
  isTrue: (pair: SentencePair) => boolean,
): FoundScore =>
  scoreFound({
    right: pairs.filter((pair) => isFound(pair) && isTrue(pair)).length,
    found: pairs.filter(isFound).length,
    gold: pairs.filter(isTrue).length,
  });

/** The share of common stems from which "linked" scores best; tried in steps of 0.02. */
export function chooseStemShare(pairs: readonly SentencePair[], isTrue: (pair: SentencePair) => boolean): number {
  const shares = Array.from({ length: 40 }, (_, step) => 0.02 * (step + 1));
  const f1 = (share: number): number => scorePairs(pairs, ({ sameStems }) => sameStems >= share, isTrue).f1;
  return shares.reduce((best, share) => (f1(share) > f1(best) ? share : best));
}
