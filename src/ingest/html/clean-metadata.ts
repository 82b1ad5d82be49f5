/** Metadata as sites really write it: entities escaped twice, site names behind headlines, labels in author fields. */
import { hostOf } from '../credit-of.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/giu;
const TITLE_SUFFIX = /\s+[|–—·»-]\s+([^|–—·»]{2,60})$/u;
const NO_BYLINE =
  /^(?:unknown|admin|administrator|editor|publisher|author|article by|posted (?:on|by)\b.*|staff|article by.*|by)$|https?:|[→»]/iu;

/** Characters that JSON-LD and `meta` contents still hold as HTML entities. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A headline without the site's name behind it. */
export function cleanTitle(
  title: string | undefined,
  outletName: string | undefined,
  host: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  // White space is collapsed first: runs of it would make the pattern try every place.
  const decoded = decodeEntities(title).replace(/\s+/gu, ' ').trim();
  const suffix = TITLE_SUFFIX.exec(decoded);
  const words = keyOf(suffix?.[1] ?? '');
  const own = [outletName, host, host?.split('.').at(-2)].map((name) => keyOf(name ?? ''));
  return suffix !== null && words !== '' && own.includes(words) ? decoded.slice(0, suffix.index) : decoded;
}

/** "WXYZ News | Weather, Sports" → "WXYZ News"; an address → its host. */
export function cleanOutletName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const host = hostOf(name);
  if (host !== undefined) return host.replace(/^www\./u, '');
  const short =
    decodeEntities(name)
      .split(/\s[|–—]\s/u)[0]
      ?.trim() ?? '';
  return short === '' || short.length > 80 ? undefined : short;
}

/** Whether the text of an author field can be a byline at all. */
export const isByline = (text: string, outletName: string | undefined): boolean =>
  text.trim().length < 200 && !NO_BYLINE.test(text.trim()) && text.trim() !== outletName;
