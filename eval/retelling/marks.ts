/**
 * Marks in a text: a place that may be changed is fenced by characters of the Private Use Area that name it, so that it stays known
 * however the sentence around it is turned. An opening character also says whether the words inside are those before the change or after it.
 */
const OPEN_BEFORE = 0xe000;
const OPEN_AFTER = 0xe400;
const CLOSE = 0xe800;
/** Places that one story can hold. */
export const MAX_MARKS = 0x400;

/** A marked place in a text without its marks. */
export interface MarkedPlace {
  readonly site: number;
  readonly changed: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words fenced in as place `site`. */
export function fence(site: number, words: string, changed: boolean): string {
  if (site >= MAX_MARKS) throw new Error(`mark ${site} of at most ${MAX_MARKS}`);
  const open = (changed ? OPEN_AFTER : OPEN_BEFORE) + site;
  return `${String.fromCharCode(open)}${words}${String.fromCharCode(CLOSE + site)}`;
}

/** A text as it is printed, without marks (and without private characters of its own). */
export const stripMarks = (text: string): string => text.replace(/[\uE000-\uF8FF]/gu, '');

/** Whether some place is marked. */
export const hasMarks = (text: string): boolean => /[\uE000-\uEBFF]/u.test(text);

/** A marked place, fence included: for splitting a text into what may be touched and what not. */
export const FENCED = '[\\uE000-\\uE7FF][^\\uE800-\\uEBFF]*[\\uE800-\\uEBFF]';

/** Where the marked places stand once the marks are gone, in text order. */
export function findMarked(text: string): MarkedPlace[] {
  const places: MarkedPlace[] = [];
  let offset = 0;
  let open: { site: number; changed: boolean; start: number } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= OPEN_BEFORE && code < CLOSE) {
      open = { site: (code - OPEN_BEFORE) % MAX_MARKS, changed: code >= OPEN_AFTER, start: offset };
    } else if (code >= CLOSE && code < CLOSE + MAX_MARKS) {
      if (open !== undefined) places.push({ ...open, end: offset });
      open = undefined;
    } else offset += 1;
  }
  return places;
}

/** The text with other words in a place that still holds those from before. */
export function changeMarked(text: string, site: number, after: string): string {
  const [open, close] = [String.fromCharCode(OPEN_BEFORE + site), String.fromCharCode(CLOSE + site)];
  return text.replace(new RegExp(`${open}[^${close}]*${close}`, 'gu'), () => fence(site, after, true));
}
