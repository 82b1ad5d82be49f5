/**
 * The story's dated events and the relations between its actors. Main export: the stage `chronicle`.
 */
export { chronicle } from './chronicle.ts';
