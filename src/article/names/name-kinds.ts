import type { TaggedName } from '../../model/index.ts';

/** What the tagger tells apart, in the order of its labels. Names of other things are learnt so as not to be taken for these. */
export const NAME_KINDS = ['PER', 'ORG', 'LOC', 'MISC'] as const;

const ACTOR_KINDS: readonly (TaggedName['kind'] | undefined)[] = ['person', 'organisation', 'place', undefined];

/** The kind of actor that a label of the tagger names; none for names of other things. */
export const actorKindOf = (kind: number): TaggedName['kind'] | undefined => ACTOR_KINDS[kind];
