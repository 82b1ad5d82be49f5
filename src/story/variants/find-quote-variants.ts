/** Kinds "quote-wording", "quote-form" and "quote-cut": how the wordings of one utterance differ. */
import { turningPlace } from '../../lexicons/index.ts';
import type { Quote, ReadArticle, Token } from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import { firstTokenAt, isWord, tokensIn } from '../terms/index.ts';
import { compareWordings, isOneWording, type WordingDifference } from './compare-wordings.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** A wording with fewer words is a fragment: quoting part of a sentence is common practice, not a variant. */
const MIN_WORDS = 5;
/** A whole clause is more than a fragment, however short. */
const MIN_CLAUSE = 4;
const VERB = /^(?:VERB|AUX)$/u;
/** A stretch of differing words longer than this is shown by its whole quotation. */
const MAX_SHOWN = 12;
/** Words shown on each side of those that differ. */
const BESIDE = 2;
/** Content words changed from which a quotation is misquoted in one of its wordings. */
const MISQUOTED = 2;
/** Units of text around a quotation within which the rest of the utterance may stand (“…,” she said. “…”). */
const CONTINUATION = 300;

interface Wording {
  readonly articleIndex: number;
  readonly span: Span;
  readonly key: string;
  readonly words: readonly Token[];
  /** Whether it ends as a question, and whether it has one in it. */
  readonly asks: boolean;
  readonly hasQuestion: boolean;
}

/** How the wordings of one utterance differ: other words, a statement made a question, a cut that reads differently. */
export function findQuoteVariants(view: VariantView): VariantDraft[] {
  return view.quotes
    .filter((quote) => quote.readings.length > 1)
    .flatMap((quote) => {
      const wordings = readWordings(quote, view).filter(
        ({ words }) =>
          words.length >= MIN_WORDS || (words.length >= MIN_CLAUSE && words.some(({ pos }) => VERB.test(pos))),
      );
      const speaker = view.actors.find(({ actor }) => actor.id === quote.speaker)?.actor.name;
      const about = speaker === undefined ? 'words of a quotation' : `words of ${speaker}`;
      if (new Set(wordings.map(({ articleIndex }) => articleIndex)).size < 2) return [];
      const forms = findForms(view, wordings, about);
      // A question for a statement is the finding; the words that differ with it are part of it.
      if (forms.length > 0) return forms;
      return quote.differs ? findDifferences(view, wordings, about) : [];
    });
}

function readWordings(quote: Quote, view: VariantView): Wording[] {
  return quote.readings.map(({ articleId, evidence }) => {
    const articleIndex = view.articleIndexOf(articleId);
    const article = view.articles[articleIndex] as ReadArticle;
    const tokens = tokensIn(article.tokens, evidence.span).map((index) => article.tokens[index] as Token);
    const words = dropInsertions(tokens).filter(isWord);
    const key = words.map((word) => word.norm).join(' ');
    const asks = /\?["”’')\s]*$/u.test(evidence.excerpt);
    return { articleIndex, span: evidence.span, key, words, asks, hasQuestion: evidence.excerpt.includes('?') };
  });
}

/** The words of the speaker: what stands in brackets is the reporter's. */
function dropInsertions(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ norm }) => {
    if (norm === '[' || norm === '(') depth += 1;
    else if (norm === ']' || norm === ')') depth = Math.max(0, depth - 1);
    return depth === 0;
  });
}

/** A statement in one wording, a question in another. */
function findForms(view: VariantView, wordings: readonly Wording[], about: string): VariantDraft[] {
  const asked = wordings.filter((wording) => wording.asks);
  if (asked.length === 0) return [];
  const said = wordings.filter(
    (wording) =>
      !wording.hasQuestion &&
      !isAskedAround(view, wording) &&
      asked.some(({ words }) => isOneWording(words, wording.words)),
  );
  if (!partArticles(asked, said)) return [];
  const note = 'A statement in one is a question in the other.';
  const readings = [...said, ...asked].map((wording) => ({
    ...wording,
    key: `${wording.asks ? '?' : '.'} ${wording.key}`,
  }));
  return [{ kind: 'quote-form', severity: 'major', about, readings, note, weight: 7 }];
}

/** Words before a quotation among which a question is asked for it (asked whether he “backed the bill”). */
const ASKED_WITHIN = 8;
const ASKING = /^(?:if|whether|ask|wonder|question|query|inquire)$/u;

/** Whether the frame around the words makes them a question. */
function isAskedAround(view: VariantView, { articleIndex, span }: Wording): boolean {
  const { tokens } = view.articles[articleIndex] as ReadArticle;
  const at = firstTokenAt(tokens, span.start);
  const sentence = tokens[at]?.sentenceIndex;
  return tokens
    .slice(Math.max(0, at - ASKED_WITHIN), at)
    .some(({ lemma, sentenceIndex }) => sentenceIndex === sentence && ASKING.test(lemma));
}

/** Whether no article has both: one that has knows them as two utterances. */
function partArticles(ones: readonly Wording[], others: readonly Wording[]): boolean {
  const articles = new Set(ones.map(({ articleIndex }) => articleIndex));
  return others.length > 0 && others.every(({ articleIndex }) => !articles.has(articleIndex));
}

/** Wordings held against the one that most articles print. */
function findDifferences(view: VariantView, wordings: readonly Wording[], about: string): VariantDraft[] {
  const pivot = mostPrinted(wordings);
  if (pivot === undefined) return [];
  const prints = new Set(wordings.filter(({ key }) => key === pivot.key).map(({ articleIndex }) => articleIndex));
  // What an article prints beside the pivot's words is another utterance of the speaker, in all articles.
  const said = new Set(wordings.filter(({ articleIndex }) => prints.has(articleIndex)).map(({ key }) => key));
  const compared = wordings
    .filter(({ articleIndex, key }) => !prints.has(articleIndex) && !said.has(key))
    .flatMap((wording) => {
      const difference = compareWordings(pivot.words, wording.words);
      return difference === undefined || goesOn(view, pivot, wording, difference) ? [] : [{ wording, difference }];
    });
  return (['other-words', 'cut'] as const).flatMap((kind): VariantDraft[] => {
    const found = compared.filter(({ difference }) => difference.kind === kind);
    if (found.length === 0) return [];
    const changed = Math.max(...found.map(({ difference }) => difference.changed));
    const major = changed >= MISQUOTED || found.some(({ difference }) => difference.turning);
    const ranges = found.map(({ difference }) => difference.a);
    const touched: [number, number] = [
      Math.min(...ranges.map(([from]) => from)),
      Math.max(...ranges.map(([, to]) => to)),
    ];
    return [
      {
        kind: kind === 'cut' ? 'quote-cut' : 'quote-wording',
        severity: major ? 'major' : 'minor',
        about,
        readings: [
          ...wordings.filter(({ key }) => key === pivot.key).map((wording) => readingOf(wording, touched)),
          ...found.map(({ wording, difference }) => readingOf(wording, difference.b)),
        ],
        note: kind === 'cut' ? 'What is cut changes how it reads.' : 'Both are printed as the speaker’s own words.',
        weight: major ? 6 + Math.min(2, changed / 4) : 2,
      },
    ];
  });
}

function mostPrinted(wordings: readonly Wording[]): Wording | undefined {
  const counts = new Map<string, number>();
  for (const { key } of wordings) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...wordings].sort(
    (x, y) => (counts.get(y.key) ?? 0) - (counts.get(x.key) ?? 0) || y.words.length - x.words.length,
  )[0];
}

/** The words that differ, with the whole quotation around them. */
function readingOf(wording: Wording, [from, to]: readonly [number, number]): DraftReading {
  const [first, last] = [
    wording.words[Math.max(0, from - BESIDE)],
    wording.words[Math.min(wording.words.length, to + BESIDE) - 1],
  ];
  const isShort = to - from <= MAX_SHOWN && first !== undefined && last !== undefined;
  const { articleIndex, key } = wording;
  const span = isShort ? { start: first.span.start, end: last.span.end } : wording.span;
  return { articleIndex, span, context: wording.span, key };
}

/** Units of text beside the marks within which a cut word may be told outside them (until the council “opens the gate”). */
const OUTSIDE = 60;

/** Share of the words that seem left out which must stand nearby. */
const NEARBY = 0.6;

/** Whether the words that seem left out stand in another quotation nearby, or outside the marks, where the wording is shorter. */
function goesOn(view: VariantView, a: Wording, b: Wording, { kind, extra }: WordingDifference): boolean {
  if (extra.length === 0) return false;
  const shorter = a.words.length < b.words.length ? a : b;
  const { start, end } = shorter.span;
  const article = view.articles[shorter.articleIndex] as ReadArticle;
  const near = article.quotations
    .map(({ span }) => span)
    .filter((span) => span.start - end < CONTINUATION && start - span.end < CONTINUATION)
    .filter((span) => !spansOverlap(span, shorter.span));
  const normsIn = (span: Span): string[] =>
    tokensIn(article.tokens, span).map((index) => (article.tokens[index] as Token).norm);
  const quoted = new Set(near.flatMap(normsIn));
  if (extra.filter((word) => quoted.has(word.norm)).length >= NEARBY * extra.length) return true;
  const told = new Set([
    ...normsIn({ start: start - OUTSIDE, end: start }),
    ...normsIn({ start: end, end: end + OUTSIDE }),
  ]);
  return kind === 'cut' && extra.every((word) => turningPlace(word.norm) === undefined || told.has(word.norm));
}
