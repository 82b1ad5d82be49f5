/** What is true of a grown story, in plain data: the benchmark's own format, which knows nothing of any tool. */
import type { How } from './options.ts';
import type { HarmlessKind, PlantKind } from './site.ts';

/** Version of the format. */
export const FORMAT = 'retelling-1';

/** Half-open span of the text of an article, in UTF-16 code units. */
export interface TruthSpan {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The sentence it stands in. */
  readonly sentence: { readonly start: number; readonly end: number };
}

/** A place where retellings differ. */
export interface TruthChange<Kind> {
  readonly id: string;
  readonly kind: Kind;
  readonly severity: 'major' | 'minor';
  readonly before: readonly TruthSpan[];
  readonly after: readonly TruthSpan[];
}

export interface TruthArticle {
  /** File name without ".json". */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly publishedAt?: string;
  readonly url?: string;
}

export interface TruthArticleFacts {
  readonly id: string;
  readonly how: How | 'root';
  readonly credited: boolean;
  /** Where each sentence of its text comes from: sentences of one origin are tellings of one thing. */
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly origin: string }[];
}

export interface TruthEdge {
  /** An article, or a lost text. */
  readonly parent: string;
  readonly child: string;
  readonly how: How;
  readonly credited: boolean;
}

export interface TruthSupport {
  /** "story", or a claim. */
  readonly about: string;
  readonly tellings: readonly TruthSpan[];
  readonly sources: number;
  readonly observers: number;
}

/** One story of the benchmark. */
export interface StoryTruth {
  readonly format: typeof FORMAT;
  readonly story: string;
  readonly articles: readonly TruthArticleFacts[];
  readonly edges: readonly TruthEdge[];
  /** Texts that the story descends from and that are not among its articles. */
  readonly lost: readonly string[];
  readonly changes: readonly TruthChange<PlantKind>[];
  readonly harmless: readonly TruthChange<HarmlessKind>[];
  readonly support: readonly TruthSupport[];
}

export interface RetellingStory {
  readonly articles: readonly TruthArticle[];
  readonly truth: StoryTruth;
}
