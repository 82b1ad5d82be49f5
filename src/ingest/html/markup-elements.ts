/** Elements of HTML by what they do to the text around them; names in capitals, as the DOM gives them. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Elements whose text no reader sees as text. */
export const UNSEEN = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG MATH OBJECT EMBED CANVAS VIDEO AUDIO INPUT SELECT TEXTAREA BUTTON HEAD TITLE',
);

/** Elements that begin a new line and end it. */
export const BLOCKS = names(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4
   H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`,
);

/** Cells stand in one line with their neighbours. */
export const CELLS = names('TD TH');
