import { quotations, segment } from '../../../src/article/index.ts';
import { ArticleView } from '../../../src/article/statements/article-view.ts';
import { classifySource, findSurnames } from '../../../src/article/statements/classify-source.ts';
import { draftStatements } from '../../../src/article/statements/draft-statements.ts';
import type { KindOf } from '../../../src/article/statements/find-passers-on.ts';
import type { StatementDraft } from '../../../src/article/statements/statement-draft.ts';
import type { TaggedSpan } from '../../../src/article/statements/tagged-span.ts';
import type { SourceArticle } from '../../../src/model/index.ts';
import { firstWhere, type Span, sliceSpan } from '../../../src/text/index.ts';

const context = { diagnose: () => undefined };
const LABELS = { s: 'source', q: 'cue', c: 'content' } as const;

/** An article with its spans, and the statements that the numbers beside the marks make of them. */
export interface MarkedText {
  readonly view: ArticleView;
  readonly spans: readonly TaggedSpan[];
  readonly drafts: readonly StatementDraft[];
  readonly kindOf: KindOf;
}

/** Reads "{s1 Ada Orrin} {q1 said} {c1 the dam held}.": label and number of the statement in front of the words. */
export function readMarked(marked: string): MarkedText {
  const found: (Span & { label: TaggedSpan['label']; statement: number })[] = [];
  let text = '';
  let rest = marked;
  for (
    let match = /\{([sqc])(\d) ([^}]*)\}/u.exec(rest);
    match !== null;
    match = /\{([sqc])(\d) ([^}]*)\}/u.exec(rest)
  ) {
    const [whole, label, number, words = ''] = match;
    text += rest.slice(0, match.index);
    found.push({
      label: LABELS[label as keyof typeof LABELS],
      statement: Number(number),
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    rest = rest.slice(match.index + whole.length);
  }
  text += rest;
  const source: SourceArticle = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  const base = { source, boilerplate: [] };
  const segmented = { ...base, ...segment.run(base, context) };
  const { tokens, sentences } = segmented;
  const view = new ArticleView({ text, tokens, sentences, ...quotations.run(segmented, context) });
  const spans = found.map(
    ({ label, start, end }): TaggedSpan => ({
      label,
      firstToken: firstWhere(tokens, ({ span }) => span.end > start),
      endToken: firstWhere(tokens, ({ span }) => span.start >= end),
    }),
  );
  const numbers = [...new Set(found.map(({ statement }) => statement))].sort();
  const links = numbers.map((number) => {
    const of = (label: TaggedSpan['label']): number[] =>
      found.flatMap((span, index) => (span.statement === number && span.label === label ? [index] : []));
    const [sourceAt] = of('source');
    return { ...(sourceAt === undefined ? {} : { source: sourceAt }), cue: of('cue')[0] ?? 0, contents: of('content') };
  });
  const voices = { text, surnames: findSurnames(tokens) };
  return {
    view,
    spans,
    drafts: draftStatements(tokens, spans, links),
    kindOf: (span) => classifySource(voices, view.itemsIn(span)),
  };
}

/** Drafts as lines: "source < via | cue | content … content", what a pronoun stands for behind "=". */
export function draftLines({ view }: MarkedText, drafts: readonly StatementDraft[]): string[] {
  const words = (span: Span | undefined): string =>
    span === undefined ? '-' : sliceSpan(view.article.text, span).replaceAll('\n', ' ');
  return drafts.map(({ source, antecedent, cue, content, via }) => {
    const who = antecedent === undefined ? words(source) : `${words(source)} = ${words(antecedent)}`;
    return `${[who, ...via.map(words)].join(' < ')} | ${words(cue)} | ${content.map(words).join(' … ')}`;
  });
}
