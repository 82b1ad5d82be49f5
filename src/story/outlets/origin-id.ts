import { foldText, slugOf } from '../../text/index.ts';

/** Outlets with the same key are the same: "The Hexby-Mail" and "the Hexby Mail". Letters, digits and single spaces. */
export function outletKey(name: string): string {
  const words = foldText(name.replace(/^the\s+/iu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? name.toLowerCase() : words;
}

/** The id of the origin that an outlet or agency of this standard name is, in every story; one for each key. */
export const outletOriginId = (name: string): string => `o-${slugOf(outletKey(name))}`;
