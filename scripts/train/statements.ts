/**
 * Trains the tagger of statements on the training part of PolNeAR and writes `data/en/statements.weights`: sources, cues
 * and contents as spans of tokens, paragraph by paragraph. Minutes on one core, some 6 GB of memory, deterministic.
 * usage: npm run train -- statements --data DIR   (DIR holds polnear/train)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AttributionDocument, loadPolnear } from '../../eval/sets/index.ts';
import {
  FeatureRows,
  labelsOf,
  packWeights,
  Tagger,
  type TrainingSequence,
  trainTagger,
} from '../../src/algorithms/index.ts';
import { quotations, segment } from '../../src/article/index.ts';
import { addTagFeatures } from '../../src/article/statements/add-tag-features.ts';
import { listParagraphs } from '../../src/article/statements/list-paragraphs.ts';
import { readTagArticle } from '../../src/article/statements/tag-article.ts';
import { SPAN_LABELS, StatementTagger } from '../../src/article/statements/tag-spans.ts';
import type { TaggedSpan } from '../../src/article/statements/tagged-span.ts';
import { alignGold } from './gold-spans.ts';
import { type TaggedArticle, trainLinker } from './train-linker.ts';

/** Found on the development part. Fewer rounds or a stronger shrinkage lose F1; more gain none. */
const OPTIONS = { kinds: SPAN_LABELS.length, rounds: 8, minCount: 4, rate: 0.05, shrinkage: 1e-4, dropout: 0.4 };
/** Where the overlap F1 of the development part is highest: misses and false finds about equal. */
const ENTRY_BONUS = 0.5;
/** Four features in five have small weights only: without them the tagger is twice as fast, and no worse. */
const SMALLEST = 10;
/** Folds of the training part: each is tagged by a tagger that has not seen it, for the linker to learn from. */
const FOLDS = 2;

const rows = new FeatureRows();

/** An article with the tokens that the tagger reads and the spans that it has to find. */
function readDocument({ text, attributions }: AttributionDocument) {
  const source = { id: '', path: '', title: '', language: 'en', sha256: '', text, credits: [] };
  const context = { diagnose: () => undefined };
  const segmented = { source, boilerplate: [], ...segment.run({ source, boilerplate: [] }, context) };
  return { text, attributions, ...segmented, ...quotations.run(segmented, context) };
}
type TrainingArticle = ReturnType<typeof readDocument>;

/** One sequence for each paragraph. */
function sequencesOf(article: TrainingArticle): TrainingSequence[] {
  const features = readTagArticle(article);
  const spans = alignGold(article.attributions, article);
  return listParagraphs(article.sentences).map(([from, to]) => {
    rows.clear();
    addTagFeatures(rows, features, from, to);
    const inside = spans
      .filter(({ firstToken }) => firstToken >= from && firstToken < to)
      .map(({ label, firstToken, endToken }) => ({
        start: firstToken - from,
        end: endToken - from,
        kind: SPAN_LABELS.indexOf(label),
      }));
    return { values: rows.values.slice(), ends: rows.ends.slice(), labels: labelsOf(inside, to - from) };
  });
}

function trainOn(articles: readonly TrainingArticle[], name: string): Uint8Array {
  const weights = trainTagger(articles.flatMap(sequencesOf), {
    ...OPTIONS,
    onRound: ({ round, logLoss }) =>
      console.log(`${name}: round ${round + 1} of ${OPTIONS.rounds}, log loss ${logLoss.toFixed(4)}`),
  });
  return packWeights(weights, { entryBonus: ENTRY_BONUS, smallest: SMALLEST });
}

/** What a tagger finds in an article that it was not trained on. */
function tagWith(tagger: Tagger, article: TrainingArticle): TaggedSpan[] {
  const statementTagger = new StatementTagger(article, tagger);
  return listParagraphs(article.sentences).flatMap(([from, to]) => statementTagger.tag(from, to));
}

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: npm run train -- statements --data DIR [--out DIR]');
  process.exitCode = 2;
} else {
  const out = values.out ?? join(import.meta.dirname, '../../data/en');
  const articles = loadPolnear(join(values.data, 'polnear/train')).map(readDocument);
  const tagged: TaggedArticle[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = articles.filter((_, index) => index % FOLDS !== fold);
    const tagger = new Tagger(trainOn(others, `fold ${fold + 1} of ${FOLDS}`), SPAN_LABELS.length);
    articles.forEach((article, index) => {
      if (index % FOLDS === fold) tagged.push({ ...article, tagged: tagWith(tagger, article) });
    });
  }
  writeFileSync(join(out, 'statement-links.weights'), trainLinker(tagged).weights);
  const bytes = trainOn(articles, 'all');
  writeFileSync(join(out, 'statements.weights'), bytes);
  console.log(`statements.weights: ${bytes.length} bytes, from ${articles.length} documents`);
}
