/** An article of the gold set with all its annotations. */
import type { QuantityModifier, TimeUnit } from '../../src/model/index.ts';
import type { Span } from '../../src/text/index.ts';
import type { Attribution } from '../attribution/index.ts';

/** PER, ORG and LOC, as in CoNLL-2003. */
export interface GoldName {
  readonly span: Span;
  readonly type: string;
}

export interface GoldTime {
  readonly span: Span;
  /** Both inclusive; absent where the words alone do not say ("recent months"). */
  readonly from?: string;
  readonly to?: string;
  /** Where which day it is depends on more than a stage can know, only the granularity is scored. */
  readonly open: boolean;
  readonly granularity: TimeUnit;
  readonly bound?: 'since' | 'until' | 'every';
  readonly certainty: 'stated' | 'inferred';
}

export interface GoldQuantity {
  readonly span: Span;
  readonly value: number;
  readonly upTo?: number;
  readonly unit?: string;
  readonly modifier: QuantityModifier;
  readonly ordinal: boolean;
}

export interface GoldBoilerplate {
  readonly span: Span;
  readonly kind: string;
}

export interface GoldArticle {
  readonly name: string;
  readonly publishedAt: string;
  /** Its first line is the headline. */
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly names: readonly GoldName[];
  readonly times: readonly GoldTime[];
  readonly quantities: readonly GoldQuantity[];
  readonly boilerplate: readonly GoldBoilerplate[];
}
