/**
 * Who says what, on whose word, by whom it is passed on: spans of source, cue and content by a trained tagger, joined
 * by a trained linker, then completed step by step. Linear in the length of the text.
 */
import type { ArticleStage, Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { addContinuedQuotations } from './add-continued-quotations.ts';
import { addLoneContents, type LoneContent } from './add-lone-contents.ts';
import { addMissedFrames } from './add-missed-frames.ts';
import { ArticleView } from './article-view.ts';
import { classifySource, findSurnames } from './classify-source.ts';
import { draftStatements, spanOfTokens } from './draft-statements.ts';
import { findAntecedents } from './find-antecedents.ts';
import { findMissingContents } from './find-missing-contents.ts';
import { findMissingSources } from './find-missing-sources.ts';
import { findPassersOn, type KindOf } from './find-passers-on.ts';
import { finishDrafts } from './finish-drafts.ts';
import { joinFrames } from './join-frames.ts';
import { linkModel } from './link-model.ts';
import { type LinkedSpans, linkSpans } from './link-spans.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { readInside } from './read-inside.ts';
import { mapSpans } from './span-map.ts';
import type { StatementDraft } from './statement-draft.ts';
import { StatementTagger } from './tag-spans.ts';
import type { TaggedSpan } from './tagged-span.ts';
import { trimContents } from './trim-contents.ts';
import { trimDatelines } from './trim-datelines.ts';
import { widenContents } from './widen-contents.ts';

/** Finds the statements of an article: source, cue, content, and who passed it on. Linear. */
export const statements: ArticleStage<'source' | 'sentences' | 'tokens' | 'quotations', 'statements'> = {
  name: 'statements',
  reads: ['source', 'sentences', 'tokens', 'quotations'],
  writes: ['statements'],
  run({ source: { text }, sentences, tokens, quotations }) {
    const view = new ArticleView({ text, sentences, tokens, quotations });
    const tagger = new StatementTagger(view.article);
    const kindOf = rememberKinds(view);
    const draft = (ranges: readonly (readonly [number, number])[]): StatementDraft[] => {
      const spans = ranges.flatMap(([first, end]) => addMissedFrames(view, [first, end], tagger.tag(first, end)));
      const links = linkSpans(mapSpans(spans, tokens, sentences), linkModel());
      let found = draftStatements(tokens, spans, links);
      found = findMissingSources(view, found);
      found = joinFrames(view, found, kindOf);
      found = findMissingContents(view, found);
      // Contents that were missing show which frames have none of their own.
      found = joinFrames(view, found, kindOf);
      found = widenContents(view, found);
      found = trimContents(view, found);
      return addLoneContents(view, found, listLoneContents(tokens, spans, links));
    };
    let drafts = draft(listParagraphs(sentences));
    drafts = addContinuedQuotations(view, drafts);
    drafts = trimDatelines(text, drafts);
    drafts = findAntecedents(view, drafts);
    drafts = readInside(view, drafts, kindOf, (first, end) => findAntecedents(view, draft([[first, end]])));
    drafts = findPassersOn(view, drafts, kindOf);
    return { statements: finishDrafts(view, drafts, kindOf) };
  },
};

/** Contents that no link holds. */
function listLoneContents(
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
  links: readonly LinkedSpans[],
): LoneContent[] {
  const linked = new Set(links.flatMap(({ contents }) => contents));
  return spans.flatMap((span, index) =>
    span.label === 'content' && !linked.has(index)
      ? [{ span: spanOfTokens(tokens, span), margin: span.margin ?? 0 }]
      : [],
  );
}

/** The kind of voice of a span; each is looked at once. */
function rememberKinds(view: ArticleView): KindOf {
  const voices = { text: view.article.text, surnames: findSurnames(view.article.tokens) };
  const known = new Map<number, ReturnType<KindOf>>();
  return (span: Span) => {
    const key = span.start * (voices.text.length + 1) + span.end;
    const kind = known.get(key) ?? classifySource(voices, view.itemsIn(span));
    known.set(key, kind);
    return kind;
  };
}
