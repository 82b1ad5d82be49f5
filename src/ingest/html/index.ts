/** Web pages taken apart: metadata, main text, lines. Nothing in a page is run. Main functions: `parseHtml`, `findMainText`. */
export { parseHtml } from './dom.ts';
export { countLineWords, findMainText, type MainText } from './find-main-text.ts';
export { findMetadata, type PageMetadata } from './find-metadata.ts';
export { type MarkupLine, textOfMarkup } from './text-of-markup.ts';
