/**
 * Tagged documents as sequences to learn the tagger of names from. Texts are cut by the stage `segment`, so that the
 * tagger learns on what it will read.
 */
import type { Entity, TaggedDocument } from '../../eval/tagged/index.ts';
import {
  FeatureRows,
  type LabelledSpan,
  labelsOf,
  type Tagger,
  type TrainingSequence,
} from '../../src/algorithms/index.ts';
import { segment } from '../../src/article/index.ts';
import { addNameFeatures } from '../../src/article/names/add-name-features.ts';
import { findFeatures } from '../../src/article/names/find-features.ts';
import { NAME_KINDS } from '../../src/article/names/name-kinds.ts';
import { readingOrder } from '../../src/article/names/reading-order.ts';
import type { Sentence, Token } from '../../src/model/index.ts';
import type { Span } from '../../src/text/index.ts';

export interface SequenceOptions {
  /** Tags what the features say was tagged before; without it nothing was. It must not have learnt from this document. */
  readonly before?: Tagger | undefined;
  /** Only the sentences that start where these spans do. */
  readonly only?: readonly Span[];
}

const rows = new FeatureRows();

/** A text as the stage `segment` cuts it. */
export function segmentText(text: string) {
  const source = { id: '', path: '', title: '', language: 'en', sha256: '', text, credits: [] };
  return { source, ...segment.run({ source, boilerplate: [] }, { diagnose: () => undefined }) };
}

/** One sequence for each sentence of a document. */
export function sequencesOf({ text, entities }: TaggedDocument, { before, only }: SequenceOptions): TrainingSequence[] {
  const layers = segmentText(text);
  const spans = alignEntities(layers.tokens, entities);
  const features = findFeatures(layers);
  const tagged = before === undefined ? undefined : tagSentences(before, layers);
  const starts = only === undefined ? undefined : new Set(only.map(({ start }) => start));
  const sequences: TrainingSequence[] = [];
  for (const sentence of readingOrder(features, layers.sentences)) {
    const { firstToken, endToken } = sentence;
    if (starts === undefined || starts.has(sentence.span.start)) {
      rows.clear();
      addNameFeatures(rows, features, sentence);
      const inside = spans
        .filter(({ start }) => start >= firstToken && start < endToken)
        .map(({ start, end, kind }) => ({
          start: start - firstToken,
          end: Math.min(end, endToken) - firstToken,
          kind,
        }));
      sequences.push({
        values: rows.values.slice(),
        ends: rows.ends.slice(),
        labels: labelsOf(inside, endToken - firstToken),
      });
    }
    if (tagged !== undefined) features.history.learn(features, sentence, tagged.get(sentence) ?? []);
  }
  return sequences;
}

/** What a tagger finds in each sentence by itself. */
function tagSentences(tagger: Tagger, layers: ReturnType<typeof segmentText>): Map<Sentence, LabelledSpan[]> {
  const features = findFeatures(layers);
  return new Map(
    layers.sentences.map((sentence) => {
      rows.clear();
      addNameFeatures(rows, features, sentence);
      return [sentence, tagger.findSpans(rows)];
    }),
  );
}

/** Entities as ranges of tokens; where a border lies inside a token, the whole token counts. */
function alignEntities(tokens: readonly Token[], entities: readonly Entity[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
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
