/** Other programs that do one of Stemma's tasks, started where they are installed. Main functions: `runTrafilatura`, `runNearDuplicatePeers`. */
export { runNearDuplicatePeers } from './run-near-duplicate-peers.ts';
export { runTrafilatura } from './run-trafilatura.ts';
