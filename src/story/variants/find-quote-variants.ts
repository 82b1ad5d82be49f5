import { alignSequences } from '../../algorithms/index.ts';
import { rarityOf } from '../../lexicons/index.ts';
import type { Quote, ReadArticle, Token, VariantKind } from '../../model/index.ts';
import { isWord, tokensIn, wordSimilarity } from '../terms/index.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** A wording with fewer words is a fragment: quoting part of a sentence is common practice, not a variant. */
const MIN_WORDS = 5;
/** Share of the shorter wording's words that must have a partner: else the two are not wordings of one thing. */
const MIN_SHARE = 0.55;
/** Words that, left out of a quotation, change what it says. */
const TURNING = new Set("not n't never if unless but only however although though except may might could".split(' '));
/** Below this rarity a word is function, not content. */
const CONTENT_RARITY = 0.7;

interface Wording extends DraftReading {
  readonly words: readonly Token[];
  readonly asks: boolean;
}

/** How the wordings of one utterance differ: other words, a statement made a question, a cut that reads differently. */
export function findQuoteVariants(view: VariantView): VariantDraft[] {
  return view.quotes
    .filter((quote) => quote.differs && quote.readings.length > 1)
    .flatMap((quote) => {
      const wordings = readWordings(quote, view).filter(({ words }) => words.length >= MIN_WORDS);
      const about = aboutQuote(quote, view);
      const forms = findForms(wordings, about);
      // A question for a statement is the finding; the words that differ with it are part of it.
      return forms.length > 0 ? forms : findWordings(view, wordings, about);
    });
}

function readWordings(quote: Quote, view: VariantView): Wording[] {
  return quote.readings.map(({ articleId, evidence }) => {
    const articleIndex = view.articleIndexOf(articleId);
    const article = view.articles[articleIndex] as ReadArticle;
    const words = tokensIn(article.tokens, evidence.span)
      .map((index) => article.tokens[index] as Token)
      .filter(isWord);
    return {
      articleIndex,
      span: evidence.span,
      key: words.map((word) => word.norm).join(' '),
      words,
      asks: /\?["”’')\s]*$/u.test(evidence.excerpt),
    };
  });
}

function aboutQuote(quote: Quote, view: VariantView): string {
  const speaker = view.actors.find(({ actor }) => actor.id === quote.speaker)?.actor.name;
  return speaker === undefined ? 'words of a quotation' : `words of ${speaker}`;
}

/** A statement in one wording, a question in another. */
function findForms(wordings: readonly Wording[], about: string): VariantDraft[] {
  const asked = wordings.filter((wording) => wording.asks);
  const said = wordings.filter(
    (wording) => !wording.asks && wording.words.length >= (asked[0]?.words.length ?? 0) * 0.6,
  );
  if (asked.length === 0 || said.length === 0) return [];
  return [
    {
      kind: 'quote-form',
      severity: 'major',
      about,
      readings: [...said, ...asked],
      note: 'A statement in one is a question in the other.',
      weight: 7,
    },
  ];
}

interface Difference {
  readonly kind: VariantKind;
  /** Content words replaced. */
  readonly replaced: number;
  readonly turning: boolean;
}

/** Pairs of wordings that cover the same ground in other words, or of which one is cut so that it reads differently. */
function findWordings(view: VariantView, wordings: readonly Wording[], about: string): VariantDraft[] {
  const distinct = [...new Map(wordings.map((wording) => [wording.key, wording])).values()];
  const found: { difference: Difference; a: Wording; b: Wording }[] = [];
  for (const [index, a] of distinct.entries()) {
    for (const b of distinct.slice(index + 1)) {
      const difference = compareWordings(view, a, b);
      if (difference !== undefined) found.push({ difference, a, b });
    }
  }
  return (['quote-wording', 'quote-cut'] as const).flatMap((kind): VariantDraft[] => {
    const of = found.filter(({ difference }) => difference.kind === kind);
    if (of.length === 0) return [];
    const keys = new Set(of.flatMap(({ a, b }) => [a.key, b.key]));
    const worst = Math.max(...of.map(({ difference }) => difference.replaced));
    const turning = of.some(({ difference }) => difference.turning);
    const major = turning || worst >= 2;
    return [
      {
        kind,
        severity: major ? 'major' : 'minor',
        about,
        readings: wordings.filter((wording) => keys.has(wording.key)),
        note:
          kind === 'quote-cut' ? 'What is cut changes how it reads.' : 'Both are printed as the speaker’s own words.',
        weight: major ? 6 + Math.min(2, worst / 4) : 2,
      },
    ];
  });
}

/** Units of text after a quotation within which the rest of the utterance may follow (“…,” she said. “…”). */
const CONTINUATION = 300;

/** Whether the words that seem cut follow, or stand before, in another quotation of the same article. */
function goesOn(view: VariantView, wording: Wording, cutWords: readonly Token[]): boolean {
  const article = view.articles[wording.articleIndex] as ReadArticle;
  const near = article.quotations.filter(
    ({ span }) => span.start - wording.span.end < CONTINUATION && wording.span.start - span.end < CONTINUATION,
  );
  const norms = new Set(
    near.flatMap(({ span }) => tokensIn(article.tokens, span).map((index) => (article.tokens[index] as Token).norm)),
  );
  return cutWords.filter((word) => norms.has(word.norm)).length >= 0.6 * cutWords.length;
}

function compareWordings(view: VariantView, a: Wording, b: Wording): Difference | undefined {
  const columns = alignSequences(a.words, b.words, wordSimilarity);
  const both = columns.filter((column) => column.a !== undefined && column.b !== undefined);
  const alike = both.filter(
    ({ a: x, b: y }) => wordSimilarity(a.words[x as number] as Token, b.words[y as number] as Token) > 0,
  );
  if (alike.length < MIN_SHARE * Math.min(a.words.length, b.words.length)) return undefined;
  const first = columns.indexOf(both[0] ?? {});
  const last = columns.indexOf(both.at(-1) ?? {});
  // Only what lies between the first and the last common word is a change of wording; the rest is where it was cut.
  let replaced = 0;
  let turning = false;
  let touched = false;
  const wordOf = (side: 'a' | 'b', position: number): Token => (side === 'a' ? a : b).words[position] as Token;
  for (const column of columns.slice(first, last + 1)) {
    if (column.a !== undefined && column.b !== undefined) {
      const [x, y] = [wordOf('a', column.a), wordOf('b', column.b)];
      if (x.norm === y.norm) continue;
      touched = true;
      if (x.stem !== y.stem && rarityOf(x.stem) >= CONTENT_RARITY) replaced += 1;
      continue;
    }
    const word = column.a === undefined ? wordOf('b', column.b as number) : wordOf('a', column.a);
    touched = true;
    if (TURNING.has(word.norm)) turning = true;
    if (rarityOf(word.stem) >= CONTENT_RARITY) replaced += 0.5;
  }
  if (touched) return { kind: 'quote-wording', replaced, turning };
  const outside = [...columns.slice(0, first), ...columns.slice(last + 1)];
  const cutWords = outside.map((column) =>
    column.a === undefined ? wordOf('b', column.b as number) : wordOf('a', column.a),
  );
  const shorter = a.words.length < b.words.length ? a : b;
  return cutWords.some((word) => TURNING.has(word.norm)) && !goesOn(view, shorter, cutWords)
    ? { kind: 'quote-cut', replaced: 0, turning: true }
    : undefined;
}
