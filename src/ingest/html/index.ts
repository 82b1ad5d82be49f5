/** Web pages taken apart: metadata, main text, lines. Nothing in a page is run. Main functions: `parseHtml`, `findMainText`. */
export { parseHtml } from './dom.ts';
export { countLineWords, findMainText } from './find-main-text.ts';
export { findMetadata, type PageMetadata } from './find-metadata.ts';
export { type PageLine, textOfMarkup } from './map-page.ts';
