/** What a tool says of a story of the retelling benchmark, in the plainest form: any tool can write it. */

/** Half-open span of the text of an article, in UTF-16 code units. */
export interface FoundPlace {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** A difference between articles: its readings, each with where it stands. */
export interface FoundVariant {
  readonly kind: string;
  readonly severity: 'major' | 'minor';
  readonly about: string;
  readonly readings: readonly { readonly places: readonly FoundPlace[]; readonly words: string }[];
}

/** `to` was made from `from`: ids of articles, or of lost texts. */
export interface FoundEdge {
  readonly from: string;
  readonly to: string;
  /** Whether the tool says which of the two was first. */
  readonly decided: boolean;
  readonly why?: string;
}

export interface FoundRange {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A claim with its tellings and how many stand behind it. */
export interface FoundClaim {
  readonly about: string;
  readonly tellings: readonly FoundPlace[];
  readonly sources: FoundRange;
  readonly observers: FoundRange;
  readonly why?: readonly string[];
}

export interface FoundStory {
  readonly story: string;
  /** What matters most first. */
  readonly variants: readonly FoundVariant[];
  readonly edges: readonly FoundEdge[];
  /** Ids of texts that the tool infers. */
  readonly lost: readonly string[];
  readonly claims: readonly FoundClaim[];
  /** Of the story as a whole. */
  readonly support: { readonly sources: FoundRange; readonly observers: FoundRange };
}
