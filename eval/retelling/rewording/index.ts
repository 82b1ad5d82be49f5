/** How a retelling says the same in other words. Main functions: `reword`, `TURNS`. */
export { MANNERS, type Manner, reword } from './reword.ts';
