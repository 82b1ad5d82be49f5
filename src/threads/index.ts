/**
 * The article stages on all processor cores: articles go to threads in batches and come back in order, with the same
 * layers as in one thread. Main function: `readOnAllCores`.
 */
export { readOnAllCores } from './read-on-all-cores.ts';
