/**
 * Trains the tagger of names and writes `data/en/names.weights`. What was tagged before in an article is among the
 * features, so two first taggers, each trained on one half of the documents, tag the other half. Minutes on one core,
 * deterministic.
 * usage: npm run train -- names --data DIR   (DIR holds ner/conll2003-train.tsv and ner/wikigold.tsv)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTagged, type TaggedDocument } from '../../eval/tagged/index.ts';
import {
  packWeights,
  Tagger,
  type TrainedWeights,
  type TrainingSequence,
  trainTagger,
} from '../../src/algorithms/index.ts';
import { NAME_KINDS } from '../../src/article/names/name-kinds.ts';
import { copyWithHeadlines } from './headline-copies.ts';
import { segmentText, sequencesOf } from './name-sequences.ts';
import { readOwnSentences } from './read-own-sentences.ts';

/** Measured on the development part: more rounds and weaker shrinkage gain no more. */
const OPTIONS = { kinds: NAME_KINDS.length, rounds: 8, minCount: 2, rate: 0.05, shrinkage: 1e-5 };
/** The first taggers only say what was tagged before. */
const FIRST_ROUNDS = 4;
/** One sentence in so many is learnt as a headline too. */
const HEADLINE_EVERY = 8;
/** Our own sentences are few: they count so many times. */
const OWN_TIMES = 4;

/** All documents; our own come in full rounds, so that both halves have them. */
function readDocuments(data: string): TaggedDocument[] {
  const own = readOwnSentences(readFileSync(new URL('own-sentences.txt', import.meta.url), 'utf8'));
  const collections = ['conll2003-train.tsv', 'wikigold.tsv'].flatMap((file) =>
    readTagged(readFileSync(join(data, 'ner', file), 'utf8')),
  );
  return [...collections, ...Array.from({ length: OWN_TIMES }, () => own).flat()];
}

/** Every sentence of a document, and some of them once more as headlines. */
function allSequencesOf(document: TaggedDocument, index: number, before: Tagger | undefined): TrainingSequence[] {
  const { sentences } = segmentText(document.text);
  const copy = copyWithHeadlines(document, sentences, { every: HEADLINE_EVERY, first: index % HEADLINE_EVERY });
  return [...sequencesOf(document, { before }), ...sequencesOf(copy.document, { before, only: copy.changed })];
}

function train(sequences: readonly TrainingSequence[], rounds: number): TrainedWeights {
  console.log(`${sequences.length} sentences`);
  const onRound = ({ round, logLoss }: { round: number; logLoss: number }): void =>
    console.log(`round ${round}: loss ${logLoss.toFixed(5)}`);
  return trainTagger(sequences, { ...OPTIONS, rounds, onRound });
}

/** A tagger that has learnt from every other document, those with an index of this parity left out. */
function trainFirst(documents: readonly TaggedDocument[], parity: number): Tagger {
  const others = documents.filter((_, index) => index % 2 !== parity);
  return new Tagger(
    packWeights(
      train(
        others.flatMap((each) => sequencesOf(each, {})),
        FIRST_ROUNDS,
      ),
    ),
    OPTIONS.kinds,
  );
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR is needed');
const documents = readDocuments(values.data);
const first = [trainFirst(documents, 0), trainFirst(documents, 1)];
const weights = train(
  documents.flatMap((document, index) => allSequencesOf(document, index, first[index % 2])),
  OPTIONS.rounds,
);
const bytes = packWeights(weights);
writeFileSync(values.out ?? new URL('../../data/en/names.weights', import.meta.url), bytes);
console.log(`${weights.hashes.length} features, ${bytes.length} bytes`);
