/** What reads one place where two wordings of a sentence differ, and what it says of it. */
import type { ReadArticle, Token, VariantKind } from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import type { TellingPair } from './aligned-tellings.ts';
import type { Change } from './find-changes.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** What a reader of changes says of one. */
export interface ChangeFinding {
  readonly kind: VariantKind;
  readonly severity: 'major' | 'minor';
  readonly about: string;
  readonly weight: number;
  readonly note?: string;
  /** Equal for equal readings. */
  readonly keys: readonly [string, string];
  /** The words that differ, where they are not the words of the change with a few beside them. */
  readonly spans?: readonly [Span, Span];
  readonly verb?: VariantDraft['verb'];
}

/** Says what kind of variant a change is; undefined where it is not of the reader's kind. */
export type ChangeReader = (change: Change, pair: TellingPair, view: VariantView) => ChangeFinding | undefined;

/** The items of an article's layer that touch the words of one side of a change. */
export const touching = <Item extends { readonly span: Span }>(
  items: readonly Item[],
  words: readonly { readonly span: Span }[],
): Item[] => items.filter(({ span }) => words.some((word) => spansOverlap(word.span, span)));

/** Text of a span of an article. */
export const textIn = (article: ReadArticle, span: Span): string => article.source.text.slice(span.start, span.end);

/** Words with content: what remains of a change without its small words. */
export const contentOf = (words: readonly Token[]): Token[] =>
  words.filter(({ pos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u.test(pos));
