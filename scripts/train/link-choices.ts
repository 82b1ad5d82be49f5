/** What the linker has to choose in annotated articles: on annotated spans, and on those that a tagger finds. */
import { type Attribution, PARTS, type Part } from '../../eval/attribution/attribution.ts';
import type { Choice } from '../../src/algorithms/index.ts';
import { LINKED_TO, listPartners } from '../../src/article/statements/link-spans.ts';
import { mapSpans } from '../../src/article/statements/span-map.ts';
import type { TaggedSpan } from '../../src/article/statements/tagged-span.ts';
import type { Sentence, Token } from '../../src/model/index.ts';
import { type Span, spansOverlap } from '../../src/text/index.ts';

/** An annotated article as the linker learns from it. */
export interface AnnotatedArticle {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
}

/**
 * A choice of nobody counts this much: a span joined to the wrong partner costs one statement, one that is left out
 * costs one as well, so a link pays off from about 0.36 up and not from 0.5 (half the F1 that is reached, Lipton et
 * al. 2014, doi 10.1007/978-3-662-44851-9_15).
 */
const NOBODY = 0.4;

/** Choices for the spans of one article; spans that are not annotated choose nobody. */
export function listLinkChoices(article: AnnotatedArticle, spans: readonly TaggedSpan[]): Choice[] {
  const { tokens, sentences, attributions } = article;
  const places = mapSpans(spans, tokens, sentences);
  const printed = spans.map(({ firstToken, endToken }) => ({
    start: (tokens[firstToken] as Token).span.start,
    end: (tokens[endToken - 1] as Token).span.end,
  }));
  const owners = new Map<Part, readonly Owned[]>(PARTS.map((part) => [part, listOwned(attributions, part)]));
  return spans.flatMap(({ label }, index): Choice[] => {
    const target = LINKED_TO[label];
    if (target === undefined) return [];
    const { partners, candidates } = listPartners(places, index, label);
    const owner = ownerOf(owners.get(label) ?? [], printed[index] as Span);
    // A cue that is none has no source to learn from.
    if (owner === undefined && label === 'cue') return [];
    const wanted = owner === undefined ? [] : (attributions[owner] as Attribution)[target];
    const found = partners.findIndex(
      (partner) => partner !== undefined && wanted.some((span) => spansOverlap(span, printed[partner] as Span)),
    );
    return [found < 0 ? { candidates, chosen: partners.length - 1, weight: NOBODY } : { candidates, chosen: found }];
  });
}

interface Owned {
  readonly span: Span;
  readonly owner: number;
}

const listOwned = (attributions: readonly Attribution[], part: Part): Owned[] =>
  attributions.flatMap((attribution, owner) => attribution[part].map((span) => ({ span, owner })));

/** The annotated statement that has most of a span. */
function ownerOf(owned: readonly Owned[], span: Span): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const { span: other, owner } of owned) {
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (shared > most) {
      most = shared;
      best = owner;
    }
  }
  return best;
}
