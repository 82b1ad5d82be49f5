import type { ActorDraft } from './actor-draft.ts';

/** Names compared under one key; bounds the work on hostile lists of names. */
const MAX_PER_KEY = 60;

/** Adds an actor to those that meet under a key. */
export function pushDraft<Key>(map: Map<Key, ActorDraft[]>, key: Key, value: ActorDraft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MAX_PER_KEY) list.push(value);
}
