/**
 * Quotations of an article: marks → pairs in each paragraph → quotations over paragraphs → their use → which stands in
 * which. Linear in the length of the text, but for sorting.
 */
import { findReportingVerbs } from '../../lexicons/index.ts';
import { type Boilerplate, type Quotation, type Sentence, type Token, withFields } from '../../model/index.ts';
import { hullOf, type Span, spanContains } from '../../text/index.ts';
import { classifyUse } from './classify-use.ts';
import { mergeParagraphs, type RawQuotation } from './merge-paragraphs.ts';

/** Longest paragraph without end punctuation that may be a caption between the parts of one quotation. */
const LONGEST_LABEL = 200;

/** Quotations in text order, the outer one before those inside it. */
export function findQuotations(article: {
  readonly text: string;
  readonly boilerplate: readonly Boilerplate[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}): Quotation[] {
  const { text, boilerplate, paragraphs } = article;
  const boxes = boilerplate.map((mark) => mark.span).sort((a, b) => a.start - b.start);
  let box = 0;
  const raw = mergeParagraphs(text, paragraphs, (paragraph) => {
    while (box < boxes.length && (boxes[box] as Span).end < paragraph.end) box += 1;
    const next = boxes[box];
    if (next !== undefined && spanContains(next, paragraph)) return true;
    return paragraph.end - paragraph.start <= LONGEST_LABEL && isLabel(text.slice(paragraph.start, paragraph.end));
  });
  return linkNested(linkUses(article, raw));
}

/** A short line without marks or end punctuation: a caption or a heading, not part of the running text. */
const isLabel = (line: string): boolean => !/[.!?:;,…)]$/u.test(line) && !/["“”‘«»„]|(?:^|\s)['’`]/u.test(line);

function linkUses(
  { text, sentences, tokens }: { text: string; sentences: readonly Sentence[]; tokens: readonly Token[] },
  raw: readonly RawQuotation[],
): Quotation[] {
  const reported = findReportedSentences(tokens, raw);
  let at = 0;
  return raw.map((quotation) => {
    while (at + 1 < sentences.length && (sentences[at + 1] as Sentence).span.start <= quotation.outer.start) at += 1;
    const use = classifyUse(text, quotation, { reported: reported.has(at) });
    return { span: hullOf(quotation.parts), ...quotation, use };
  });
}

/** Indexes of the sentences that have a reporting word outside all quotation marks. */
function findReportedSentences(tokens: readonly Token[], raw: readonly RawQuotation[]): Set<number> {
  const reported = new Set<number>();
  let next = 0;
  let quotedTo = 0;
  for (const token of tokens) {
    while (next < raw.length && (raw[next] as RawQuotation).outer.start <= token.span.start) {
      quotedTo = Math.max(quotedTo, (raw[next] as RawQuotation).outer.end);
      next += 1;
    }
    if (token.span.start < quotedTo) continue;
    if (token.norm === 'according' || token.norm === ':') reported.add(token.sentenceIndex);
    else if (findReportingVerbs(token.norm).some((verb) => verb.particle.length === 0 || verb.kind === 'judge')) {
      reported.add(token.sentenceIndex);
    }
  }
  return reported;
}

/** Hands every quotation the index of the one it stands in. Sorted by start, the longer first: one stack is enough. */
function linkNested(quotations: readonly Quotation[]): Quotation[] {
  const open: number[] = [];
  return quotations.map((quotation, index) => {
    while (open.length > 0 && (quotations[open.at(-1) as number] as Quotation).outer.end <= quotation.outer.start) {
      open.pop();
    }
    const insideOf = open.at(-1);
    open.push(index);
    return insideOf === undefined ? quotation : withFields(quotation, { insideOf });
  });
}
