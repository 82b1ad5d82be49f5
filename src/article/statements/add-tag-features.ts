/**
 * The features of each word for the tagger of statements: words, lemmas, parts of speech and classes in a window; where
 * the word stands in sentence, paragraph and quotation; the reporting verbs to its left and right, and what lies between
 * (after the features of O'Keefe et al. 2012 and Pareti et al. 2013, doi:10.18653/v1/D13-1101). Numbers only.
 */
import { type FeatureRows, mixBits } from '../../algorithms/index.ts';
import { addQuotation, readFrame } from './add-quotation-features.ts';
import type { TagArticle } from './tag-article.ts';
import { MAX_LOOK, stepOf } from './tag-steps.ts';
import { T } from './tag-templates.ts';
import { type TagWord, tagWordOf } from './tag-word.ts';

/** Beyond the ends of a paragraph. */
const BORDER: TagWord = tagWordOf('\n');
const EDGE = BORDER.norm;
/** A path of parts of speech over more words than this is hardly ever seen twice. */
const MAX_PATH = 7;
/** "SMITH:" or "Poll:" stands within so many words of the start of a paragraph. */
const MAX_LABEL = 9;

/** Adds a row for each token of `[from, to)`, which lie in one paragraph. */
export function addTagFeatures(rows: FeatureRows, article: TagArticle, from: number, to: number): void {
  const near = findNearReports(article, from, to);
  const label = findLabel(article, from, to);
  const frame = readFrame(article, from, to);
  for (let index = from; index < to; index += 1) {
    addWindow(rows, article, from, to, index);
    addQuotation(rows, article, frame, from, to, index);
    addPlace(rows, article, index);
    addReports(rows, article, from, to, index, near.left[index - from] as number, near.right[index - from] as number);
    if (label >= 0) addLabel(rows, article, from, index, label);
    if (from === 0) {
      rows.add(T.title, (article.words[index] as TagWord).norm);
      rows.add(T.titlePos, article.pos[index] as number);
    }
    rows.endRow();
  }
}

function addWindow(rows: FeatureRows, article: TagArticle, from: number, to: number, index: number): void {
  const { words, lemma, pos, shape } = article;
  const word = words[index] as TagWord;
  const after = index + 1 < to ? (words[index + 1] as TagWord) : BORDER;
  const before = index > from ? (words[index - 1] as TagWord) : BORDER;
  const after2 = index + 2 < to ? (words[index + 2] as TagWord) : BORDER;
  const before2 = index - 1 > from ? (words[index - 2] as TagWord) : BORDER;
  rows.add(T.bias, 0);
  rows.add(T.norm, word.norm);
  rows.add(T.normAfter, after.norm);
  rows.add(T.normBefore, before.norm);
  rows.add(T.normAfter2, after2.norm);
  rows.add(T.normBefore2, before2.norm);
  rows.addPair(T.normPairAfter, word.norm, after.norm);
  rows.addPair(T.normPairBefore, before.norm, word.norm);
  rows.addTriple(T.normTriple, before.norm, word.norm, after.norm);
  const lemmaAfter = index + 1 < to ? (lemma[index + 1] as number) : EDGE;
  const lemmaBefore = index > from ? (lemma[index - 1] as number) : EDGE;
  rows.add(T.lemma, lemma[index] as number);
  rows.add(T.lemmaAfter, lemmaAfter);
  rows.add(T.lemmaBefore, lemmaBefore);
  rows.addPair(T.lemmaAround, lemmaBefore, lemmaAfter);
  const here = pos[index] as number;
  const posAfter = index + 1 < to ? (pos[index + 1] as number) : EDGE;
  const posBefore = index > from ? (pos[index - 1] as number) : EDGE;
  const posAfter2 = index + 2 < to ? (pos[index + 2] as number) : EDGE;
  const posBefore2 = index - 1 > from ? (pos[index - 2] as number) : EDGE;
  rows.add(T.pos, here);
  rows.add(T.posAfter, posAfter);
  rows.add(T.posBefore, posBefore);
  rows.addPair(T.posPairAfter, here, posAfter);
  rows.addPair(T.posPairBefore, posBefore, here);
  rows.addTriple(T.posTriple, posBefore, here, posAfter);
  rows.addTriple(T.posTripleAfter, here, posAfter, posAfter2);
  rows.addTriple(T.posTripleBefore, posBefore2, posBefore, here);
  rows.addPair(T.posNorm, posBefore, word.norm);
  rows.addPair(T.normPos, word.norm, posAfter);
  const printed = shape[index] as number;
  rows.add(T.shape, printed);
  rows.addPair(T.shapeAfter, printed, index + 1 < to ? (shape[index + 1] as number) : EDGE);
  rows.addPair(T.shapeBefore, index > from ? (shape[index - 1] as number) : EDGE, printed);
  rows.add(T.suffix, word.suffix);
  rows.add(T.fine, word.fine);
  rows.add(T.fineAfter, after.fine);
  rows.add(T.fineBefore, before.fine);
  rows.add(T.coarse, word.coarse);
  rows.addPair(T.coarseAfter, word.coarse, after.coarse);
  rows.addPair(T.coarseBefore, before.coarse, word.coarse);
  rows.addTriple(T.coarseTriple, before.coarse, word.coarse, after.coarse);
  if (word.sourceKinds !== 0) rows.addPair(T.sourceKinds, word.sourceKinds, here);
  if (word.report !== 0) {
    rows.add(T.report, word.report);
    rows.addPair(T.reportPos, word.report, here);
  }
  if (after.report !== 0) rows.addPair(T.reportAfter, after.report, here);
  if (before.report !== 0) rows.addPair(T.reportBefore, before.report, here);
}

function addPlace(rows: FeatureRows, { article, pos, words }: TagArticle, index: number): void {
  const sentence = article.sentences[article.tokens[index]?.sentenceIndex ?? 0];
  if (sentence === undefined) return;
  rows.addPair(T.inSentence, stepOf(index - sentence.firstToken), pos[index] as number);
  rows.addPair(T.toEnd, stepOf(sentence.endToken - 1 - index), (words[index] as TagWord).norm);
}

/** For each token the nearest reporting verb before and after it in its sentence; -1 where there is none. */
function findNearReports(
  { reports, article }: TagArticle,
  from: number,
  to: number,
): { readonly left: Int32Array; readonly right: Int32Array } {
  const left = new Int32Array(to - from);
  const right = new Int32Array(to - from);
  const sentenceOf = (at: number): number => article.tokens[at]?.sentenceIndex ?? -1;
  let last = -1;
  for (let at = from; at < to; at += 1) {
    if (at > from && sentenceOf(at) !== sentenceOf(at - 1)) last = -1;
    left[at - from] = last;
    if (reports[at] === 1) last = at;
  }
  last = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    if (at < to - 1 && sentenceOf(at) !== sentenceOf(at + 1)) last = -1;
    right[at - from] = last;
    if (reports[at] === 1) last = at;
  }
  return { left, right };
}

function addReports(
  rows: FeatureRows,
  article: TagArticle,
  from: number,
  to: number,
  index: number,
  left: number,
  right: number,
): void {
  const { words, lemma, pos, quotation } = article;
  const here = pos[index] as number;
  const state = quotation[index] as number;
  const leftKind = left < 0 ? 0 : (words[left] as TagWord).report;
  const rightKind = right < 0 ? 0 : (words[right] as TagWord).report;
  rows.addTriple(T.bothReports, leftKind, rightKind, state);
  rows.addTriple(T.leftPos, leftKind, state, here);
  rows.addTriple(T.rightPos, rightKind, state, here);
  const [commasLeft, verbsLeft] = countBetween(article, Math.max(left + 1, from, index - MAX_LOOK), index);
  rows.addTriple(T.leftCommas, commasLeft, leftKind, here);
  rows.addTriple(T.leftVerbs, verbsLeft, leftKind, here);
  const end = Math.min(right < 0 ? to : right, index + MAX_LOOK);
  const [commasRight, verbsRight] = countBetween(article, index + 1, end);
  rows.addTriple(T.rightCommas, commasRight, rightKind, here);
  rows.addTriple(T.rightVerbs, verbsRight, rightKind, here);
  if (left >= 0) {
    const distance = stepOf(index - left);
    rows.add(T.leftLemma, lemma[left] as number);
    rows.addPair(T.leftFine, (words[left] as TagWord).fine, state);
    rows.addPair(T.leftDistance, leftKind, distance);
    rows.addTriple(T.leftLemmaPos, lemma[left] as number, here, distance);
    if (index - left <= MAX_PATH) rows.addPair(T.leftPath, pathOf(article, left, index), here);
  }
  if (right >= 0) {
    const distance = stepOf(right - index);
    rows.add(T.rightLemma, lemma[right] as number);
    rows.addPair(T.rightFine, (words[right] as TagWord).fine, state);
    rows.addPair(T.rightDistance, rightKind, distance);
    rows.addTriple(T.rightLemmaPos, lemma[right] as number, here, distance);
    if (right - index <= MAX_PATH) rows.addPair(T.rightPath, pathOf(article, right, index), here);
  }
}

/** Commas and verbs in `[from, to)`, three at most of each. */
function countBetween({ isComma, isVerb }: TagArticle, from: number, to: number): [number, number] {
  let commas = 0;
  let verbs = 0;
  for (let at = from; at < to; at += 1) {
    commas += isComma[at] as number;
    verbs += isVerb[at] as number;
  }
  return [Math.min(commas, 3), Math.min(verbs, 3)];
}

/** The parts of speech from a reporting verb to a word, runs of one counted once. */
function pathOf({ words, pos }: TagArticle, verb: number, index: number): number {
  const direction = verb < index ? 1 : -1;
  let path = (words[verb] as TagWord).report;
  let last = 0;
  for (let at = verb + direction; at !== index; at += direction) {
    const tag = pos[at] as number;
    if (tag !== last) path = mixBits(Math.imul(path, 31) ^ tag);
    last = tag;
  }
  return path;
}

/** The colon after the first words of a paragraph ("SMITH:", "Poll:"), or -1. */
function findLabel({ isColon }: TagArticle, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + MAX_LABEL); at += 1) if (isColon[at] === 1) return at;
  return -1;
}

function addLabel(
  rows: FeatureRows,
  { shape, quotation }: TagArticle,
  from: number,
  index: number,
  label: number,
): void {
  const side = index < label ? 1 : index === label ? 2 : 3;
  const length = stepOf(label - from);
  rows.addPair(T.label, side, length);
  rows.addTriple(T.labelShape, side, length, shape[from] as number);
  rows.addTriple(T.labelEnd, side, shape[Math.max(from, label - 1)] as number, quotation[index] as number);
  rows.addPair(T.labelDistance, side, stepOf(Math.abs(index - label)));
}
