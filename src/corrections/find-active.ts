import type { Correction } from '../model/index.ts';

/** Ids of the corrections that were taken back; taking back a withdrawal brings the first correction back. */
export function findWithdrawn(log: readonly Correction[]): ReadonlySet<string> {
  const withdrawn = new Set<string>();
  // From the last to the first: whether a withdrawal counts is known before what it withdraws is reached.
  for (const { id, change } of [...log].reverse()) {
    if (change.kind === 'withdraw' && !withdrawn.has(id)) withdrawn.add(change.correctionId);
  }
  return withdrawn;
}

/** The corrections that count, oldest first. */
export function findActive(log: readonly Correction[]): Correction[] {
  const withdrawn = findWithdrawn(log);
  return log.filter(({ id }) => !withdrawn.has(id));
}
