/**
 * Trains the tagger of names and writes `data/en/names.weights`. Texts are put together from the tagged tokens and cut
 * again by the stage `segment`, so that the tagger learns on what it will read. Minutes on one core, deterministic.
 * usage: npm run train -- names --data DIR   (DIR holds ner/conll2003-train.tsv and ner/wikigold.tsv)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Entity, readTagged, type TaggedDocument } from '../../eval/tagged/index.ts';
import { FeatureRows, labelsOf, packWeights, type TrainingSequence, trainTagger } from '../../src/algorithms/index.ts';
import { segment } from '../../src/article/index.ts';
import { addNameFeatures } from '../../src/article/names/add-name-features.ts';
import { findFeatures } from '../../src/article/names/find-features.ts';
import { NAME_KINDS } from '../../src/article/names/name-kinds.ts';
import type { Token } from '../../src/model/index.ts';
import type { Span } from '../../src/text/index.ts';
import { copyWithHeadlines } from './headline-copies.ts';
import { readOwnSentences } from './read-own-sentences.ts';

/** Measured on the development part: more rounds and weaker shrinkage gain no more. */
const OPTIONS = { rounds: 8, minCount: 2, rate: 0.05, shrinkage: 1e-5 };
/** One sentence in so many is learnt as a headline too. */
const HEADLINE_EVERY = 8;
/** Our own sentences are few: they count so many times. */
const OWN_TIMES = 4;

const rows = new FeatureRows();

/** One sequence for each sentence of a document, or for those only that start where these spans do. */
function sequencesOf({ text, entities }: TaggedDocument, only?: readonly Span[]): TrainingSequence[] {
  const layers = segmentText(text);
  const spans = alignEntities(layers.tokens, entities);
  const features = findFeatures(layers);
  const starts = only === undefined ? undefined : new Set(only.map(({ start }) => start));
  const wanted = layers.sentences.filter(({ span }) => starts === undefined || starts.has(span.start));
  return wanted.map((sentence) => {
    const { firstToken, endToken } = sentence;
    rows.clear();
    addNameFeatures(rows, features, sentence);
    const inside = spans
      .filter(({ start }) => start >= firstToken && start < endToken)
      .map(({ start, end, kind }) => ({ start: start - firstToken, end: Math.min(end, endToken) - firstToken, kind }));
    return {
      values: rows.values.slice(),
      ends: rows.ends.slice(),
      labels: labelsOf(inside, endToken - firstToken),
    };
  });
}

/** Every sentence of a document, and some of them once more as headlines. */
function allSequencesOf(document: TaggedDocument, index: number): TrainingSequence[] {
  const { sentences } = segmentText(document.text);
  const copy = copyWithHeadlines(document, sentences, { every: HEADLINE_EVERY, first: index % HEADLINE_EVERY });
  return [...sequencesOf(document), ...sequencesOf(copy.document, copy.changed)];
}

function segmentText(text: string) {
  const source = { id: '', path: '', title: '', language: 'en', sha256: '', text, credits: [] };
  return { source, ...segment.run({ source, boilerplate: [] }, { diagnose: () => undefined }) };
}

/** Entities as ranges of tokens; where a border lies inside a token, the whole token counts. */
function alignEntities(
  tokens: readonly Token[],
  entities: readonly Entity[],
): { start: number; end: number; kind: number }[] {
  const spans: { start: number; end: number; kind: number }[] = [];
  let at = 0;
  for (const { start, end, type } of entities) {
    while (at < tokens.length && (tokens[at] as Token).span.end <= start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).span.start < end) at += 1;
    const kind = (NAME_KINDS as readonly string[]).indexOf(type);
    if (at > first && kind >= 0) spans.push({ start: first, end: at, kind });
  }
  return spans;
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR is needed');
const folder = join(values.data, 'ner');
const documents = ['conll2003-train.tsv', 'wikigold.tsv'].flatMap((file) =>
  readTagged(readFileSync(join(folder, file), 'utf8')),
);
const own = readOwnSentences(readFileSync(new URL('own-sentences.txt', import.meta.url), 'utf8'));
for (let time = 0; time < OWN_TIMES; time += 1) documents.push(...own);
const sequences = documents.flatMap(allSequencesOf);
console.log(`${documents.length} documents, ${sequences.length} sentences`);
const weights = trainTagger(sequences, {
  ...OPTIONS,
  kinds: NAME_KINDS.length,
  onRound: ({ round, logLoss }) => console.log(`round ${round}: loss ${logLoss.toFixed(5)}`),
});
const bytes = packWeights(weights);
writeFileSync(values.out ?? new URL('../../data/en/names.weights', import.meta.url), bytes);
console.log(`${weights.hashes.length} features, ${bytes.length} bytes`);
