/** Distances and bounds that features share. */

/** Beyond the ends of a paragraph, or outside every quotation. */
export const EDGE_STATE = 99;
/** Commas and verbs are counted over so many words at most, which keeps the cost linear. */
export const MAX_LOOK = 20;

/** Distances in words: exact when short, in steps when long. */
export const stepOf = (distance: number): number =>
  distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : distance < 25 ? 8 : 9;
