/**
 * What the article stages find, layer by layer. These types stay inside the program; the dossier is made from them.
 * Every index counts from 0 within its own array of the same article.
 */
import type { Span } from '../text/index.ts';
import type { ActorKind } from './actor.ts';
import type { Boilerplate, Certainty, Credit, Outlet, SourceArticle, SourceKind } from './article.ts';

/** What the article says about itself as a whole, from its markup or else from its text. */
export interface Masthead {
  readonly outlet?: Outlet;
  readonly byline?: string;
  /** "CALDER HYTHE, Oskvale" */
  readonly dateline?: { readonly span: Span; readonly place: string };
  readonly publishedAt?: string;
  readonly credits: readonly Credit[];
}

export interface Sentence {
  readonly span: Span;
  readonly paragraphIndex: number;
  /** Tokens `[firstToken, endToken)` lie in this sentence. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Boilerplate sentences are kept, and passed over by the stages that look for statements and claims. */
  readonly part: 'title' | 'body' | 'boilerplate';
}

export interface Token {
  readonly span: Span;
  /** Matching form: lower case, straight quotes, no accents. */
  readonly norm: string;
  /** Universal part-of-speech tag. */
  readonly pos: string;
  readonly lemma: string;
  /** Snowball (English) stem of `norm`. */
  readonly stem: string;
  readonly sentenceIndex: number;
}

/** Words between quotation marks; the span is inside the marks. */
export interface Quotation {
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  /** One quotation over several paragraphs is one entry with several parts; parts exclude the marks. */
  readonly parts: readonly Span[];
  readonly closed: boolean;
  /** `scare`: a word or short phrase held at arm's length; `title`: a name of a work. */
  readonly use: 'speech' | 'scare' | 'title';
  /** Index of the quotation this one stands in. */
  readonly insideOf?: number;
}

export interface ReadStatement {
  /** `antecedent`: whom a source "who", "which" or "that" stands for. */
  readonly source?: { readonly span: Span; readonly kind: SourceKind; readonly antecedent?: Span };
  readonly cue?: { readonly span: Span; readonly lemma: string };
  /** In text order, at least one; as printed, with quotation marks and a "that" which opens it, as in PolNeAR. */
  readonly content: readonly Span[];
  readonly manner: 'direct' | 'indirect' | 'mixed';
  /** Who passed it on, nearest the article first: "X told AP, the Times reported" → [Times, AP]; X is the source. */
  readonly via: readonly { readonly span: Span; readonly kind: SourceKind }[];
  readonly certainty: Certainty;
  readonly rule: string;
}

export interface Mention {
  readonly span: Span;
  readonly form: 'name' | 'title' | 'pronoun' | 'description';
}

export interface LocalActor {
  readonly kind: ActorKind;
  /** The fullest name in this article. */
  readonly name: string;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** A post or description the article gives: "deputy prime minister", "a former Fox Business host". */
  readonly roles: readonly { readonly span: Span; readonly text: string }[];
}

export interface ActorLayer {
  readonly list: readonly LocalActor[];
  /** For each statement, the index of its source's actor. */
  readonly ofStatement: readonly (number | undefined)[];
}

/** A name in the text, as the tagger sees it; a person's without "Mr" and the like. */
export interface TaggedName {
  readonly span: Span;
  readonly kind: Extract<ActorKind, 'person' | 'organisation' | 'place'>;
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface TimeExpression {
  readonly span: Span;
  /** ISO 8601 dates, both inclusive; absent while it stays relative to an unknown publication date. */
  readonly from?: string;
  readonly to?: string;
  readonly granularity: TimeUnit;
  /** Relative to the publication date ("Friday", "last month") rather than absolute ("in 2019"). */
  readonly relative: boolean;
  /** `since`: open to now; `until`: open to the past; `every`: repeated. */
  readonly bound?: 'since' | 'until' | 'every';
  /** Hour of the day in minutes after midnight, where the text gives one. */
  readonly minuteOfDay?: number;
  readonly certainty: Certainty;
  /** Matching form of the words: "last month", "saturday". */
  readonly norm: string;
}

export type QuantityModifier = 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

export interface Quantity {
  readonly span: Span;
  readonly value: number;
  /** Upper end of a stated range ("10 to 12 feet"). */
  readonly upTo?: number;
  readonly modifier: QuantityModifier;
  /** Standard unit: "year-old", "kilogram", "metre", "USD", "percent", "minute" ...; absent for a plain count. */
  readonly unit?: string;
  /** What is counted ("civilians"), its lemma. */
  readonly noun?: { readonly span: Span; readonly lemma: string };
  readonly ordinal: boolean;
}

/** All layers of one article, by name. */
export interface ArticleLayers {
  readonly source: SourceArticle;
  readonly boilerplate: readonly Boilerplate[];
  readonly masthead: Masthead;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** In text order; they do not overlap. */
  readonly names: readonly TaggedName[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly ReadStatement[];
  readonly actors: ActorLayer;
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}
export type ArticleLayerName = keyof ArticleLayers;

/** An article with every layer. */
export type ReadArticle = Readonly<ArticleLayers>;
