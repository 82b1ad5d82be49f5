/** What outlets print again and again, learnt from many articles. Main function: `markFurniture`. */
export { markFurniture } from './mark-furniture.ts';
