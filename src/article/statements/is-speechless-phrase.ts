/** Noun phrases that can be nobody's word: times, events and things ("the weekend", "health care legislation"). */
import { isSpeechless } from '../../lexicons/index.ts';
import { type Item, type ItemRange, isWord } from './item.ts';

const LINKS = new Set(
  'of for from in at with on to by near against about behind under within among between'.split(' '),
);

const singularsOf = ({ norm, lemma }: Item): string[] => [lemma, norm, norm.replace(/s$/u, '')];

/** Whether the chief noun of a phrase names what never speaks; "half of the parents" speak, "half of the price" does not. */
export function isSpeechlessPhrase(items: readonly Item[], { start, end }: ItemRange): boolean {
  let from = start;
  for (;;) {
    let link = from + 1;
    while (link < end && !(LINKS.has((items[link] as Item).norm) || items[link]?.norm === ',')) link += 1;
    const head = items[link - 1];
    if (head?.pos !== 'NOUN' || !singularsOf(head).some(isSpeechless)) return false;
    if (link + 1 >= end || !isWord(items[link], 'of')) return true;
    from = link + 1;
  }
}
