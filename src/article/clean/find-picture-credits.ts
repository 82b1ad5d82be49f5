import type { Boilerplate } from '../../model/index.ts';
import { type ArticleLine, type CleanRule, markLine, markPart } from './article-line.ts';

const AGENCY =
  '(?:AP(?: Photo)?|A\\.P\\.|Associated Press|The Associated Press|Reuters|REUTERS|AFP|EPA|PA(?: Wire| Images)?|Getty(?: Images)?|GETTY(?: IMAGES)?|Bloomberg|Xinhua|TASS|Sputnik|Anadolu|Alamy|Shutterstock|Rex(?: Features)?|REX|Press Association|Agence France-Presse|AAP|dpa|DPA|NurPhoto|ZUMA|Agencies|Handout|HANDOUT|File|FILE|Pool|POOL|Contributed|Twitter|Facebook|Instagram|YouTube|Flickr|Wikimedia Commons|Creative Commons|iStock|Unsplash|Pixabay)';
const NAME = "[\\p{L}\\p{M}.'’& ,-]{2,70}";
/** Credits at the end of a line; `[Photo/Agencies]`, `(Jane Doe/Reuters)`, `REUTERS/Jane Doe`, `Photograph: Jane Doe/AP`. */
const CREDITS = [
  new RegExp(`[(\\[](?:${NAME})?/ ?(?:${NAME} via )?${AGENCY}[^()\\[\\]]{0,60}[)\\]]\\.?$`, 'u'),
  new RegExp(`[(\\[]${AGENCY}(?: (?:Photo|photo|file|File|image))? ?/${NAME}[)\\]]\\.?$`, 'u'),
  /[([](?:AP|AFP|Getty|GETTY|Reuters) (?:[Pp]hotos?|Images|IMAGES|file photo)[^()[\]]{0,60}[)\]]\.?$/u,
  /[([](?:photos?|pictures?|images?|screen ?(?:shot|grab)|credit|illustration|video|graphic|source)(?: (?:by|from|courtesy(?: of)?|credit|via))?[:/ ] ?[^()[\]]{2,100}[)\]]\.?$/iu,
  /[([](?:photo |image )?courtesy(?: of)? [^()[\]]{2,100}[)\]]\.?$/iu,
  new RegExp(`(?<=^|[\\s.])(?:REUTERS|Reuters|AFP|EPA|AP(?: Photo)?|Getty Images|GETTY) ?/ ?${NAME}$`, 'u'),
  new RegExp(
    `(?<=^|\\s)(?:Photo|Photograph|Picture|Image|Credit|Pic|PHOTO|CREDIT|Illustration|Foto|Fotos|Bild|Crédits? photos?)(?: (?:by|credit|courtesy(?: of)?))? ?: ?${NAME}(?:/ ?${NAME})?$`,
    'u',
  ),
  new RegExp(`^[(\\[]${AGENCY}[)\\]]$`, 'u'),
  new RegExp(`(?<=^|\\s)(?:Photo|Photograph|Image) by ${NAME}(?:/ ?${NAME})?$`, 'u'),
];
/** Longest credit, in characters: only so much of a line's end is looked at. */
const MAX_CREDIT = 240;
/** A caption is at most this long; a credit behind more than that closes a paragraph of the report. */
const MAX_CAPTION = 650;

/** Where a picture credit stands at the end of a line, counted in the line's text; absent when there is none. */
export function findCreditAtEnd(text: string): { readonly start: number; readonly length: number } | undefined {
  const tailStart = Math.max(0, text.length - MAX_CREDIT);
  const tail = text.slice(tailStart);
  for (const pattern of CREDITS) {
    const found = pattern.exec(tail);
    if (found !== null) return { start: tailStart + found.index, length: found[0].length };
  }
  return undefined;
}

function markCredit(line: ArticleLine): Boilerplate[] {
  const credit = findCreditAtEnd(line.text);
  if (credit === undefined) return [];
  if (credit.start < 3) return [markLine(line, 'picture-credit', 'Credits a picture.')];
  return line.text.length <= MAX_CAPTION
    ? [markLine(line, 'caption', 'Ends with the credit of a picture.')]
    : [markPart(line, credit, 'picture-credit', 'Credits a picture.')];
}

/** Lines that are a picture credit or end with one. */
export const findPictureCredits: CleanRule = ({ lines }) => lines.flatMap(markCredit);
