/**
 * Contents that chose no cue, where the tagger is sure of them: "SMITH: Yes, we did." (a transcript), “We ran.” — Ada
 * Rowe (signed), and words whose speaker the article leaves open. Linear.
 */
import type { Span } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A content and by how much its labels outscore none, in log odds. */
export interface LoneContent {
  readonly span: Span;
  readonly margin: number;
}

/** Less sure contents are wrong more often than right: measured on the development part of PolNeAR. */
const MIN_MARGIN = 8;
/** "MAYOR ROWE:" after an opening mark, at most this many code units. */
const LABEL = /^["“]?(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}|Q|A)\s?(:)\s+/u;
/** A dash and a name of two to five words that end the paragraph. */
const SIGNATURE = /^\s{0,3}([—–―]|--?)\s{0,3}(\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]*\p{L}){1,4})[\s.]*$/u;
/** A signature is looked for in so many code units. */
const MAX_SIGNATURE = 120;

/** Drafts with one more for each lone content. */
export function addLoneContents(
  view: ArticleView,
  drafts: readonly StatementDraft[],
  lone: readonly LoneContent[],
): StatementDraft[] {
  const added = lone.flatMap(({ span, margin }): StatementDraft[] => {
    const draft = splitLabel(view, span) ?? findSignature(view, span);
    if (draft !== undefined) return [draft];
    return margin < MIN_MARGIN ? [] : [{ content: [span], via: [], certainty: 'inferred', rule: 'unattributed' }];
  });
  return [...drafts, ...added].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ source, cue, content }: StatementDraft): number =>
  Math.min(...[source, cue, ...content].flatMap((span) => (span === undefined ? [] : [span.start])));

function splitLabel({ article }: ArticleView, span: Span): StatementDraft | undefined {
  const found = LABEL.exec(article.text.slice(span.start, Math.min(span.end, span.start + MAX_SIGNATURE)));
  const [whole, name] = found ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const start = span.start + whole.indexOf(name);
  const colon = span.start + whole.lastIndexOf(':');
  return {
    source: { start, end: start + name.length },
    cue: { start: colon, end: colon + 1 },
    content: [{ start: span.start + whole.length, end: span.end }],
    via: [],
    certainty: 'stated',
    rule: 'labelled',
  };
}

function findSignature({ article: { text } }: ArticleView, span: Span): StatementDraft | undefined {
  const rest = text.slice(span.end, span.end + MAX_SIGNATURE + 1);
  const lineEnd = rest.indexOf('\n');
  if (lineEnd < 0 && rest.length > MAX_SIGNATURE) return undefined;
  const found = SIGNATURE.exec(lineEnd < 0 ? rest : rest.slice(0, lineEnd));
  const [whole, dash, name] = found ?? [];
  if (whole === undefined || dash === undefined || name === undefined) return undefined;
  const cue = span.end + whole.indexOf(dash);
  const start = span.end + whole.lastIndexOf(name);
  return {
    source: { start, end: start + name.length },
    cue: { start: cue, end: cue + dash.length },
    content: [span],
    via: [],
    certainty: 'stated',
    rule: 'signed',
  };
}
