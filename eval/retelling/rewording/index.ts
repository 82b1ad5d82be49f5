/** How a retelling says the same in other words. Main function: `reword`. */
export { upperFirst } from './free-text.ts';
export { MANNERS, type Manner, reword } from './reword.ts';
