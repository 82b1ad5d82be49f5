/**
 * What the story stages find, layer by layer, over the articles of one story. These types stay inside the program.
 * `articleIndex` counts from 0 in `articles`; actor and statement indexes are those of that article's own layers.
 */
import type { Span } from '../text/index.ts';
import type { Actor } from './actor.ts';
import type { Chronicle } from './chronicle.ts';
import type { Claim, Origin, Support } from './claim.ts';
import type { ReadArticle } from './layers.ts';
import type { Quote, Statement } from './statement.ts';
import type { Stemma } from './stemma.ts';
import type { Variant } from './variant.ts';

/** A stretch of words that two articles have in common. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  /** Words in common, not counting those that differ inside the passage. */
  readonly words: number;
  /** Whether no word differs inside it. */
  readonly exact: boolean;
  /** Whether both sides stand inside quotation marks: the same speech, and so no proof of copying. */
  readonly quoted: boolean;
}

/** The text that two articles of a story share. */
export interface SharedText {
  readonly a: number;
  readonly b: number;
  readonly passages: readonly SharedPassage[];
  /** Shares 0..1 of each article's body words that lie in unquoted shared passages. */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

export interface StoryActor {
  readonly actor: Actor;
  readonly members: readonly { readonly articleIndex: number; readonly actorIndex: number }[];
}

export interface StoryStatement {
  readonly statement: Statement;
  readonly articleIndex: number;
  readonly statementIndex: number;
}

/** Where one article makes a claim: a clause or sentence. */
export interface Telling {
  readonly articleIndex: number;
  readonly sentenceIndex: number;
  readonly span: Span;
  /** Statements of that article whose content holds this telling. */
  readonly statementIndexes: readonly number[];
}

export interface StoryClaim {
  readonly claim: Omit<Claim, 'support'>;
  /** In article order; an article may tell it more than once. */
  readonly tellings: readonly Telling[];
}

export interface StoryLayers {
  /** In story order: by publication date where known, then by path. */
  readonly articles: readonly ReadArticle[];
  readonly shared: readonly SharedText[];
  /** Short names of the articles for sentences that people read, in article order: outlet, or the file's name. */
  readonly labels: readonly string[];
  readonly actors: readonly StoryActor[];
  readonly origins: readonly Origin[];
  readonly statements: readonly StoryStatement[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly StoryClaim[];
  readonly variants: readonly Variant[];
  readonly stemma: Stemma;
  /** Support of each claim, in claim order. */
  readonly support: readonly Support[];
  /** Support of the story as a whole. */
  readonly storySupport: Support;
  readonly chronicle: Chronicle;
}
export type StoryLayerName = keyof StoryLayers;
