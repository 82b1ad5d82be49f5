import type { QuantityModifier, Token } from '../../model/index.ts';

/** A number over tokens `[first, end)` and what the steps have learnt about it so far. */
export interface QuantityDraft {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly upTo?: number;
  readonly modifier: QuantityModifier;
  readonly unit?: string;
  /** Token of the noun that is counted, the head of its phrase. */
  readonly noun?: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
}

/** The tokens of an article as the steps look at them. */
export interface QuantityText {
  readonly tokens: readonly Token[];
  /** Matching forms, one per token. */
  readonly words: readonly string[];
  /** Whether the word at this place begins with a capital. */
  readonly capital: (index: number) => boolean;
  /** Whether no white space stands between this token and the next. */
  readonly glued: (index: number) => boolean;
}

/** Whether two tokens stand in one sentence. */
export const sameSentence = ({ tokens }: QuantityText, a: number, b: number): boolean =>
  tokens[a] !== undefined && tokens[a].sentenceIndex === tokens[b]?.sentenceIndex;
