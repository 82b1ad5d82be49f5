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
  /** Other kinds that a careful editor could give to it. */
  readonly alsoCalled?: readonly PlantKind[];
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

/** On how much a claim rests. */
export interface TruthSupport {
  /** A fact that was put in, or a sentence of a root that articles repeat. */
  readonly kind: 'planted' | 'repeated';
  readonly about: string;
  readonly tellings: readonly TruthSpan[];
  /** Distinct people, bodies or papers on whose word it rests in the end. */
  readonly sources: number;
  /** Outlets that learnt it themselves. */
  readonly observers: number;
}

/** One story of the benchmark. */
export interface StoryTruth {
  readonly format: typeof FORMAT;
  readonly story: string;
  readonly articles: readonly TruthArticleFacts[];
  readonly edges: readonly TruthEdge[];
  /** Texts that the story descends from and that are not among its articles. */
  readonly lost: readonly { readonly id: string; readonly outlet: string }[];
  readonly changes: readonly TruthChange<PlantKind>[];
  readonly harmless: readonly TruthChange<HarmlessKind>[];
  readonly support: readonly TruthSupport[];
  /** Reports that were written apart, lost ones included: observers of the event. */
  readonly observers: number;
}

export interface RetellingStory {
  readonly articles: readonly TruthArticle[];
  readonly truth: StoryTruth;
}
