/**
 * Quotations that stand alone go on with what was said before: “…,” the guard said. “We ran.” In the same paragraph,
 * and in the further paragraphs of one quotation, they are more of its content; in a later paragraph a statement of
 * their own by the same source, inferred. Linear but for halving searches.
 */
import { type Quotation, withFields } from '../../model/index.ts';
import { compareSpans, hullOf, type Span, spansOverlap } from '../../text/index.ts';
import type { ArticleView } from './article-view.ts';
import { framesOf, type StatementDraft } from './statement-draft.ts';

/** A quotation continues a statement that stands at most this many paragraphs before it; captions may be between. */
const MAX_PARAGRAPHS = 2;
/** A single quoted word continues nothing. */
const MIN_WORDS = 2;

interface Spoken {
  readonly draft: StatementDraft;
  /** Quotations that go on with it, in text order. */
  readonly further: Span[];
  readonly paragraph: number;
  readonly end: number;
}

/** All drafts, with the quotations added that continue them, in text order. */
export function addContinuedQuotations(view: ArticleView, drafts: readonly StatementDraft[]): StatementDraft[] {
  const open: Spoken[] = drafts
    .map((draft) => ({ draft, whole: hullOf([...draft.content, ...framesOf(draft)]) }))
    .sort((a, b) => compareSpans(a.whole, b.whole))
    .map(({ draft, whole }) => ({ draft, further: [], paragraph: paragraphAt(view, whole.end - 1), end: whole.end }));
  const added: Spoken[] = [];
  // The last statement before the quotation: one of the given ones, or one that was added since.
  let next = 0;
  let last: Spoken | undefined;
  for (const quotation of view.quotations) {
    const pieces = quotation.parts.map((part) => withMarks(view.article.text, quotation, part));
    for (const [index, piece] of pieces.entries()) {
      while (next < open.length && (open[next] as Spoken).end <= piece.start) {
        last = open[next];
        next += 1;
      }
      if (quotation.use !== 'speech' || isTaken(open, next, last, piece) || !opensSentence(view, piece)) continue;
      if ((view.article.text.slice(piece.start, piece.end).match(/\p{L}+/gu) ?? []).length < MIN_WORDS) continue;
      if (last === undefined || !isQuoting(view, last.draft)) continue;
      const paragraph = paragraphAt(view, piece.start);
      const { draft } = last;
      if (index > 0 || paragraph === last.paragraph) {
        last.further.push(piece);
      } else if (draft.source !== undefined && paragraph - last.paragraph <= MAX_PARAGRAPHS) {
        const { source, antecedent, via } = draft;
        const inferred: StatementDraft = {
          source,
          ...(antecedent === undefined ? {} : { antecedent }),
          content: [piece],
          via,
          certainty: 'inferred',
          rule: 'continued-quote',
        };
        last = { draft: inferred, further: [], paragraph, end: piece.end };
        added.push(last);
      }
    }
  }
  return [...open, ...added].map(({ draft, further }) =>
    further.length === 0 ? draft : withFields(draft, { content: [...draft.content, ...further] }),
  );
}

const paragraphAt = (view: ArticleView, offset: number): number =>
  view.article.sentences[view.sentenceAt(offset)]?.paragraphIndex ?? -1;

/** A part of a quotation with its own marks. */
function withMarks(text: string, { outer }: Quotation, part: Span): Span {
  const opens = part.start > outer.start && /["“”„«'‘’]/u.test(text.charAt(part.start - 1));
  const start = opens ? part.start - 1 : part.start;
  const closes = part.end < outer.end && /["“”»'’]/u.test(text.charAt(part.end));
  return { start, end: closes ? part.end + 1 : part.end };
}

/** Whether a statement near it, before or after, says the words already; of further quotations only the last can. */
function isTaken(open: readonly Spoken[], next: number, last: Spoken | undefined, piece: Span): boolean {
  const near = [last, ...open.slice(Math.max(0, next - 2), next + 2)];
  return near.some((entry) =>
    entry === undefined
      ? false
      : [...entry.draft.content, ...entry.further.slice(-1), ...framesOf(entry.draft)].some((span) =>
          spansOverlap(span, piece),
        ),
  );
}

/** Whether nothing but marks stands before it in its sentence. */
function opensSentence(view: ArticleView, { start }: Span): boolean {
  const sentence = view.article.sentences[view.sentenceAt(start)];
  return sentence !== undefined && !/[\p{L}\p{N}]/u.test(view.article.text.slice(sentence.span.start, start));
}

const isQuoting = (view: ArticleView, { content }: StatementDraft): boolean =>
  content.some((part) => view.quotationsOver(part).some(({ use }) => use === 'speech'));
