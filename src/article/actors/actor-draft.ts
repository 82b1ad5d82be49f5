import type { Gender } from '../../lexicons/index.ts';
import type { ActorKind, Mention } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';

/** A role as printed, with the person nouns and the words it is made of for later comparison. */
export interface RoleDraft {
  readonly span: Span;
  readonly text: string;
  /** Lemma of its chief noun: "director". */
  readonly head: string;
  /** Matching forms of all its words. */
  readonly words: readonly string[];
  /** First token after which the role is known. */
  readonly at: number;
}

/** One mention over tokens `[first, end)`. */
export interface DraftMention {
  readonly first: number;
  readonly end: number;
  readonly form: Mention['form'];
  /** Last word of the post printed before a name: "president". */
  readonly post?: string;
  /** What the form of address printed before a name tells: "Mr.". */
  readonly gender?: Gender;
}

/** An actor of one article while its mentions are still being gathered. */
export interface ActorDraft {
  kind: ActorKind;
  /** The fullest name so far, as printed, without "the" and forms of address. */
  name: string;
  /** Matching forms of the words of `name`. */
  words: readonly string[];
  readonly mentions: DraftMention[];
  readonly roles: RoleDraft[];
  /** Votes for its kind, added up over its mentions. */
  readonly votes: Map<ActorKind, number>;
  /** Chief noun of an organisation or place: "museum", "army"; absent for persons. */
  head?: string;
  /** What a form of address, a given name or a word of its roles tells. */
  gender?: Gender;
  /** Whether it is introduced as somebody's relative: "his wife, Ada Arrel". */
  isKin?: boolean;
}
