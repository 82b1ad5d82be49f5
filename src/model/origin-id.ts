import { slugOf } from '../text/index.ts';

/** Outlets with the same key are the same: "The Hill" and "the Hill". */
export const outletKey = (name: string): string => name.replace(/^the\s+/iu, '').toLowerCase();

/** The id of the origin that an outlet or agency of this standard name is, in every story. */
export const outletOriginId = (name: string): string => `o-${slugOf(outletKey(name))}`;
