/**
 * Gives every voice that is an outlet or agency its standard name. "The Times" and "the newspaper" take the outlet
 * that the article named last before them, else the first one named after ("according to a new report. Sources told ...").
 */
import {
  findKnownOutlet,
  findOutletsByShortName,
  isOutletAnaphor,
  isSharedShortName,
  type NamedOutlet,
  nameOutlet,
} from '../../lexicons/index.ts';
import type { Voice } from './find-voices.ts';

const isOutletKind = (kind: string): kind is 'outlet' | 'agency' => kind === 'outlet' || kind === 'agency';

/** What a voice names by itself; a person or an institution is an outlet only when the whole of it is a known name. */
function namedBy(voice: Voice): NamedOutlet | undefined {
  if (isOutletKind(voice.kind)) return nameOutlet(voice.text, voice.kind);
  if (voice.kind === 'person' || voice.kind === 'unnamed' || voice.kind === 'social') return undefined;
  const known = findKnownOutlet(voice.text);
  const words = voice.text.trim().split(/\s+/u).length;
  return known !== undefined && words <= known.name.split(' ').length + 1 ? known : undefined;
}

/** Whether the outlet may be called so: "the Times" by The New York Times, "the newspaper" by any but an agency. */
function mayBeCalled(text: string, outlet: NamedOutlet): boolean {
  if (isSharedShortName(text)) {
    const bare = text
      .trim()
      .replace(/^the\s+/iu, '')
      .toLowerCase();
    return (
      findOutletsByShortName(text).some(({ name }) => name === outlet.name) ||
      outlet.name.toLowerCase().split(' ').includes(bare)
    );
  }
  if (/\bagency$/iu.test(text)) return outlet.kind === 'agency';
  return !/\b(?:newspaper|paper|magazine|tabloid|daily|weekly)$/iu.test(text) || outlet.kind === 'outlet';
}

/** The voices of one article with their outlets named; `ownOutlet` is what "this newspaper" means. */
export function resolveOutlets(voices: readonly Voice[], ownOutlet: string | undefined): Voice[] {
  const named = voices.map(namedBy);
  const positions = voices.map((voice) => voice.span?.start ?? -1);
  return voices.map((voice, index) => {
    const own = named[index];
    if (own !== undefined) return { ...voice, kind: own.kind, outlet: own.name };
    const needsContext = isSharedShortName(voice.text) || isOutletAnaphor(voice.text);
    if (!needsContext || voice.kind === 'person') return voice;
    if (/^this /iu.test(voice.text) && ownOutlet !== undefined) return { ...voice, kind: 'outlet', outlet: ownOutlet };
    const at = positions[index] ?? -1;
    const candidates = named
      .map((outlet, place) => ({ outlet, at: positions[place] ?? -1 }))
      .filter((entry): entry is { outlet: NamedOutlet; at: number } => entry.outlet !== undefined && entry.at >= 0)
      .filter(({ outlet }) => mayBeCalled(voice.text, outlet));
    const before = candidates.filter((entry) => entry.at < at).sort((a, b) => b.at - a.at)[0];
    const after = candidates.filter((entry) => entry.at > at).sort((a, b) => a.at - b.at)[0];
    const chosen = (before ?? after)?.outlet;
    if (chosen !== undefined) return { ...voice, kind: chosen.kind, outlet: chosen.name };
    const shared = findOutletsByShortName(voice.text);
    const only = shared.length === 1 ? shared[0] : undefined;
    if (only !== undefined) return { ...voice, kind: only.kind, outlet: only.name };
    return voice;
  });
}
