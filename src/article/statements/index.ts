/** What the article says on somebody's word. Main export: the stage `statements`. */
export { statements } from './statements.ts';
