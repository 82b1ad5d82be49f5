/**
 * How a workspace came to its present shape, step by step in SQL. Main value: `migrations`. A released step is never changed:
 * a change of the shape is a new one at the end, with a test that opens a workspace made before it.
 */
import { migration1 } from './migration-1.ts';
import { migration2 } from './migration-2.ts';

/** Step `n` brings a workspace from version `n` to `n + 1`; their number is the version that this program writes. */
export const migrations: readonly string[] = [migration1, migration2];
