/**
 * Who took it from whom: the graph of derivations and credits of one story. Main export: the stage `stemma`.
 */
export { stemma } from './stemma.ts';
