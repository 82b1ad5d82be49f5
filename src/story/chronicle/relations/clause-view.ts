import type { Token } from '../../../model/index.ts';
import type { Party } from './find-parties.ts';
import type { PartyGroup } from './group-parties.ts';

/** A sentence with its parties: positions count its tokens from 0. */
export interface ClauseView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parties: readonly Party[];
  /** Parties that are named together, in text order. */
  readonly groups: readonly PartyGroup[];
  /** Position where a group begins → that group. */
  readonly groupFrom: ReadonlyMap<number, PartyGroup>;
  /** Position behind a group → that group. */
  readonly groupTo: ReadonlyMap<number, PartyGroup>;
}

/** The form of a word in lower case; "" beyond the ends of the sentence. */
export const normAt = ({ tokens }: Pick<ClauseView, 'tokens'>, position: number): string =>
  tokens[position]?.norm ?? '';

/** The part of speech of a word; "" beyond the ends of the sentence. */
export const posAt = ({ tokens }: Pick<ClauseView, 'tokens'>, position: number): string => tokens[position]?.pos ?? '';
