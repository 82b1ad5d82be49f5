/** What outlets print again and again, learnt from many articles. Main function: `markFurniture`. */
export { findParagraphs } from './find-paragraphs.ts';
export { markFurniture, markRepeated } from './mark-furniture.ts';
export { isFurniture, MIN_UNLIKE } from './outlet-furniture.ts';
