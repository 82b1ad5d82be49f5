/** What outlets print again and again, learnt from many articles. Main function: `markFurniture`. */
export { type DatedTerms, isCommonText, MIN_COMMON_HOLDERS } from './common-text.ts';
export { findParagraphs } from './find-paragraphs.ts';
export { markFurniture, markRepeated } from './mark-furniture.ts';
export { isFurniture, MIN_UNLIKE } from './outlet-furniture.ts';
