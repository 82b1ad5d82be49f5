/** Sentences joined where a quotation runs over their edge, with quoted speech folded into single items. Linear. */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { Quotation, Sentence, Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { mendItems } from './mend-items.ts';
import type { Item, Unit } from './unit.ts';

/** How far into a sentence its reporting verb must come for a quotation before it (“Stop!” | Ann Li, a nurse, said). */
const MAX_ITEMS_TO_CUE = 14;

/** Longer sentences are cut: they are no prose, and every rule may look through a whole unit. */
const MAX_UNIT_TOKENS = 600;

/** “It fell.” | Ann Li said. A full stop where a comma belongs: only so short a sentence is taken for the rest. */
const MAX_TINY_SENTENCE = 5;

interface Folded {
  readonly part: Span;
  readonly outer: Span;
  readonly quotation: number;
}

/** Quoted speech that stands in no other, one entry for each paragraph's part of it. */
function foldSpeech(quotations: readonly Quotation[]): Folded[] {
  const folded: Folded[] = [];
  quotations.forEach((quotation, index) => {
    if (quotation.insideOf !== undefined || quotation.use !== 'speech') return;
    quotation.parts.forEach((part, at) => {
      const first = at === 0;
      const last = at === quotation.parts.length - 1;
      const outer = {
        start: first ? quotation.outer.start : part.start - 1,
        end: last ? quotation.outer.end : part.end,
      };
      folded.push({ part, outer, quotation: index });
    });
  });
  return folded.sort((a, b) => a.outer.start - b.outer.start);
}

const MARKS = /^["“”„‟«»'‘’`]+$/u;

/** Units of the article's title and body, in text order. */
export function buildUnits(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Unit[] {
  const folded = foldSpeech(quotations);
  const units: Unit[] = [];
  let next = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    const first = sentences[index] as Sentence;
    let end = first.span.end;
    let endToken = first.endToken;
    while (next < folded.length && (folded[next] as Folded).outer.end <= first.span.start) next += 1;
    let ahead = next;
    for (; index + 1 < sentences.length; index += 1) {
      const after = sentences[index + 1] as Sentence;
      if (after.paragraphIndex !== first.paragraphIndex || after.part !== first.part) break;
      while (ahead < folded.length && (folded[ahead] as Folded).outer.end < end) ahead += 1;
      const over = folded[ahead];
      const runsOn = over !== undefined && over.outer.start < end && over.outer.end > after.span.start;
      if (!runsOn && !(over?.outer.end === end && goesOnAfterQuotation(text, over, after, tokens))) break;
      end = after.span.end;
      endToken = after.endToken;
    }
    if (first.part === 'boilerplate') continue;
    const { paragraphIndex, part } = first;
    for (let from = first.firstToken; from < endToken; from += MAX_UNIT_TOKENS) {
      const range = { start: from, end: Math.min(endToken, from + MAX_UNIT_TOKENS) };
      const items = buildItems(text, tokens, range, folded, next);
      if (items.length > 0) units.push({ items, paragraphIndex, part, span: { start: first.span.start, end } });
    }
  }
  return units;
}

function goesOnAfterQuotation(text: string, over: Folded, after: Sentence, tokens: readonly Token[]): boolean {
  if (/^(?:[—–―]|--)/u.test(text.slice(after.span.start, after.span.start + 2))) return true;
  const tail = text.slice(Math.max(over.part.start, over.part.end - 3), over.part.end);
  const tiny = after.endToken - after.firstToken <= MAX_TINY_SENTENCE;
  if (!/[?!…,][’'”"]{0,2}$/u.test(tail) && !(tiny && /\.[’'”"]{0,2}$/u.test(tail))) return false;
  const to = Math.min(after.endToken, after.firstToken + MAX_ITEMS_TO_CUE);
  for (let index = after.firstToken; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (MARKS.test(token.norm)) return false;
    if (token.pos === 'VERB' && findReportingVerbs(token.norm).some((verb) => verb.frames.has('p'))) return true;
  }
  return false;
}

function buildItems(
  text: string,
  tokens: readonly Token[],
  range: { readonly start: number; readonly end: number },
  folded: readonly Folded[],
  firstFolded: number,
): Item[] {
  const items: Item[] = [];
  let fold = firstFolded;
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index] as Token;
    while (fold < folded.length && (folded[fold] as Folded).outer.end <= token.span.start) fold += 1;
    const quoted = folded[fold];
    if (quoted !== undefined && quoted.outer.start < token.span.end && token.span.start < quoted.outer.end) {
      if (items.at(-1)?.quotation !== quoted.quotation || items.at(-1)?.span.start !== quoted.part.start) {
        const { part: span, outer, quotation } = quoted;
        const opensSentence = /^[\p{Lu}\d[…]/u.test(text.slice(span.start, span.start + 1));
        const closesClause = /[,.?!…—–-]['’”]?$/u.test(text.slice(span.end - 2, span.end));
        items.push({ span, outer, norm: '“”', pos: 'QUOTE', lemma: '', quotation, opensSentence, closesClause });
      }
    } else if (!MARKS.test(text.slice(token.span.start, token.span.end)) || token.pos === 'PART') {
      const { span, norm, pos, lemma } = token;
      items.push({ span, outer: span, norm, pos, lemma });
    }
  }
  return mendItems(text, items);
}
