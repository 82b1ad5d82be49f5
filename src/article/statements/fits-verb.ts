/** Who may be the subject of a reporting verb: things show and suggest, but not everything speaks. */
import { findSourceKinds, type ReportingVerb } from '../../lexicons/index.ts';
import { isPronoun } from './noun-phrase.ts';
import { type Item, type ItemRange, isWord } from './unit.ts';

/** Verbs that things can be the subject of: with them only who is known to speak does ("the plan threatens", "the vote suggests"). */
const THINGS_DO = new Set(
  'suggest underscore stress confirm reveal indicate imply demonstrate signal threaten promise prove predict announce demand challenge hint echo'.split(
    ' ',
  ),
);

function maySpeak(items: readonly Item[], source: ItemRange): boolean {
  return items.slice(source.start, source.end).some((item) => {
    if (item.pos === 'PROPN' || item.pos === 'PRON' || item.pos === 'DET') return item.pos !== 'DET' || isPronoun(item);
    return [item.norm, item.lemma, item.norm.replace(/s$/u, '')].some((word) => findSourceKinds(word).size > 0);
  });
}

/** Verbs of showing need something that shows: "the video shows", not "the man showed". */
function mayShow(items: readonly Item[], source: ItemRange): boolean {
  return items.slice(source.start, source.end).some((item) => {
    const kinds = [item.norm, item.lemma].map(findSourceKinds);
    return kinds.some((kind) => kind.has('document') || kind.has('social') || kind.has('outlet'));
  });
}

/** Whether the source can be the subject of this verb, as far as its words tell. */
export function fitsVerb(items: readonly Item[], source: ItemRange, verb: ReportingVerb): boolean {
  if (verb.kind === 'show') return mayShow(items, source);
  if (isWord(items[source.end - 1], 'this', 'that', 'these')) return false;
  return !THINGS_DO.has(verb.lemma) || maySpeak(items, source);
}
