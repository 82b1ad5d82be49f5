/**
 * Gives every voice that is an outlet or agency its standard name. "The Times" and "the newspaper" take the outlet
 * that the article named last before them, else the first one named after ("a report says. Officials told ...");
 * "the Courier" is the Oskvale Courier that the article, or else the story, names in full.
 */
import {
  countryOfDemonym,
  countryOfName,
  findAgencyName,
  findKnownOutlet,
  findOutletsByShortName,
  findPlace,
  isOutletAnaphor,
  isSharedShortName,
  type NamedOutlet,
  nameOutlet,
} from '../../lexicons/index.ts';
import { outletKey } from '../outlets/index.ts';
import type { OutletMention } from './find-outlet-mentions.ts';
import type { Voice } from './find-voices.ts';

const isOutletKind = (kind: string): kind is 'outlet' | 'agency' => kind === 'outlet' || kind === 'agency';

/** "Outlets in South Korea", "an Icelandic broadcaster": a country is no outlet's name. */
const isLand = (name: string): boolean => countryOfName(name) !== undefined || countryOfDemonym(name) !== undefined;

/** What a voice names by itself; a person or an institution is an outlet only when the whole of it is a known name. */
export function nameVoice(voice: Voice): NamedOutlet | undefined {
  if (isOutletKind(voice.kind)) {
    const named = nameOutlet(voice.text, voice.kind);
    return named === undefined || isLand(named.name) ? undefined : named;
  }
  if (voice.kind === 'person' || voice.kind === 'unnamed' || voice.kind === 'social') return undefined;
  const agency = findAgencyName(voice.text);
  if (agency !== undefined) return { name: agency.name, kind: 'agency', known: false };
  const known = findKnownOutlet(voice.text);
  const words = voice.text.trim().split(/\s+/u).length;
  return known !== undefined && words <= known.name.split(' ').length + 1 ? known : undefined;
}

const wordsOf = (name: string): string[] => outletKey(name).split(/[^\p{L}\p{N}.&]+/u);

/** Whether `short` is made of some of the words of `full`: "Halcyon", "Halcyon Press Agency". */
function isShortFor(short: string, full: string): boolean {
  const words = new Set(wordsOf(full));
  const own = wordsOf(short);
  return own.length < words.size && own.every((word) => words.has(word));
}

/** The outlet that a short name stands for: one of this article before one of the story, if there is just one. */
function findFullName(
  short: string,
  local: readonly NamedOutlet[],
  story: readonly NamedOutlet[],
): NamedOutlet | undefined {
  if (findPlace(short) !== undefined) return undefined;
  for (const pool of [local, story]) {
    const fulls = pool.filter(({ name }) => isShortFor(short, name));
    const [first] = fulls;
    if (first !== undefined && fulls.every(({ name }) => outletKey(name) === outletKey(first.name))) return first;
  }
  return undefined;
}

const lengthen = (named: NamedOutlet, local: readonly NamedOutlet[], story: readonly NamedOutlet[]): NamedOutlet =>
  named.known ? named : (findFullName(named.name, local, story) ?? named);

const bareName = (text: string): string => text.trim().replace(/^the\s+/iu, '');
/** One or two capitalised words: "the Ledger", "Halcyon"; "the Water Authority" is too much like a body of its own. */
const isName = (text: string): boolean => /^\p{Lu}[\p{L}.-]+$/u.test(bareName(text));

/** Whether the outlet may be called so: "the Times" by The New York Times, "the newspaper" by any but an agency. */
function mayBeCalled(text: string, outlet: NamedOutlet): boolean {
  if (isSharedShortName(text)) {
    const bare = outletKey(text.trim());
    return findOutletsByShortName(text).some(({ name }) => name === outlet.name) || wordsOf(outlet.name).includes(bare);
  }
  if (/\bagency$/iu.test(text)) return outlet.kind === 'agency';
  return !/\b(?:newspaper|paper|magazine|tabloid|daily|weekly)$/iu.test(text) || outlet.kind === 'outlet';
}

const isOwnShortName = (text: string, own: string): boolean =>
  findOutletsByShortName(text).some(({ name }) => outletKey(name) === outletKey(own)) ||
  wordsOf(own).at(-1) === outletKey(text.trim());

/** The outlet that "the newspaper" or "the Times" means at a place: the last one named before, else the first one after. */
function findAntecedent(voice: Voice, mentions: readonly OutletMention[]): NamedOutlet | undefined {
  const at = voice.span?.start ?? 0;
  const candidates = mentions.filter(({ outlet }) => mayBeCalled(voice.text, outlet));
  const before = candidates.filter(({ offset }) => offset < at).at(-1);
  return (before ?? candidates.find(({ offset }) => offset > at))?.outlet;
}

/** The voices of one article with their outlets named; `mentions` are the article's own, `story` those of all articles. */
export function resolveOutlets(
  voices: readonly Voice[],
  ownOutlet: string | undefined,
  mentions: readonly OutletMention[],
  story: readonly NamedOutlet[],
): Voice[] {
  const named = voices.map(nameVoice);
  const spoken = voices.flatMap((voice, index): OutletMention[] => {
    const outlet = named[index];
    return outlet === undefined || voice.span === undefined ? [] : [{ outlet, offset: voice.span.start }];
  });
  const local = [...mentions, ...spoken].map(({ outlet }) => outlet);
  const all = [...mentions, ...spoken]
    .map(({ outlet, offset }) => ({ outlet: lengthen(outlet, local, story), offset }))
    .filter(({ outlet }) => ownOutlet === undefined || outletKey(outlet.name) !== outletKey(ownOutlet))
    .sort((a, b) => a.offset - b.offset);
  return voices.map((voice, index) => {
    const own = named[index];
    if (own !== undefined) {
      const full = lengthen(own, local, story);
      return { ...voice, kind: full.kind, outlet: full.name };
    }
    // "Halcyon" where the article has named the Halcyon Press Agency; but China is not short for China Daily.
    const mayBeOutlet = voice.kind === 'institution' && voice.actor?.kind !== 'place' && isName(voice.text);
    const short = mayBeOutlet ? bareName(voice.text) : undefined;
    const full = short === undefined ? undefined : findFullName(short, local, []);
    if (full !== undefined) return { ...voice, kind: full.kind, outlet: full.name };
    const needsContext = isSharedShortName(voice.text) || isOutletAnaphor(voice.text);
    if (!needsContext || voice.kind === 'person') return voice;
    if (/^this /iu.test(voice.text) && ownOutlet !== undefined) return { ...voice, kind: 'outlet', outlet: ownOutlet };
    // "… told The Times", in The New York Times.
    if (ownOutlet !== undefined && isSharedShortName(voice.text) && isOwnShortName(voice.text, ownOutlet))
      return { ...voice, kind: 'outlet', outlet: ownOutlet };
    const chosen = findAntecedent(voice, all);
    if (chosen !== undefined) return { ...voice, kind: chosen.kind, outlet: chosen.name };
    const shared = findOutletsByShortName(voice.text);
    const only = shared.length === 1 ? shared[0] : undefined;
    return only === undefined ? voice : { ...voice, kind: only.kind, outlet: only.name };
  });
}
