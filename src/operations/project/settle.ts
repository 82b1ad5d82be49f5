import type { Holdings } from './holdings.ts';

/** Waits until nothing is read any more. Throws when the last reading failed: an empty answer would be a wrong one. */
export async function settle(holdings: Holdings): Promise<void> {
  await holdings.settled();
  const { failure } = holdings.status;
  if (failure !== undefined) throw new Error(`the articles could not be read: ${failure}`);
}
