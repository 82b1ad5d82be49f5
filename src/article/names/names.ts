import { FeatureRows, Tagger } from '../../algorithms/index.ts';
import { loadBytes } from '../../lexicons/index.ts';
import type { ArticleStage, TaggedName } from '../../model/index.ts';
import { compareSpans } from '../../text/index.ts';
import { addNameFeatures } from './add-name-features.ts';
import { findFeatures } from './find-features.ts';
import { actorKindOf, NAME_KINDS } from './name-kinds.ts';
import { readingOrder } from './reading-order.ts';

let tagger: Tagger | undefined;
const rows = new FeatureRows();

/**
 * Tags the names of persons, organisations and places with a conditional random field trained by
 * `scripts/train/names.ts`; captions name people too. Linear.
 */
export const names: ArticleStage<'source' | 'sentences' | 'tokens', 'names'> = {
  name: 'names',
  reads: ['source', 'sentences', 'tokens'],
  writes: ['names'],
  run({ source, sentences, tokens }) {
    tagger ??= new Tagger(loadBytes('names.weights'), NAME_KINDS.length);
    const features = findFeatures({ source, sentences, tokens });
    const found: TaggedName[] = [];
    for (const sentence of readingOrder(features, sentences)) {
      rows.clear();
      addNameFeatures(rows, features, sentence);
      const spans = tagger.findSpans(rows);
      features.history.learn(features, sentence, spans);
      for (const { start, end, kind } of spans) {
        const actorKind = actorKindOf(kind);
        const first = tokens[sentence.firstToken + start];
        const last = tokens[sentence.firstToken + end - 1];
        if (actorKind === undefined || first === undefined || last === undefined) continue;
        found.push({ span: { start: first.span.start, end: last.span.end }, kind: actorKind });
      }
    }
    return { names: found.sort((a, b) => compareSpans(a.span, b.span)) };
  },
};
