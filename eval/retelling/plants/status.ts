/** What became of somebody or something: arrested, charged; injured, killed; approved, rejected. */
import { STATUSES } from '../lists/statuses.ts';
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

const STATUS = new RegExp(
  `(?<![\\p{L}-])(?<x>${[...STATUSES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}'’-])`,
  'gu',
);
/** Words before or behind which it means something else ("won't", "agreed to a", "the approved list"). */
const NOT_BEHIND = /\b(?:not|never|the|a|an|of|if|whether|to be|be|being|could|would|may|might) $/u;

const CRIME =
  /^ (?:[a-z-]+ ){0,2}(?:murder|manslaughter|assault|fraud|theft|robbery|burglary|rape|conspiracy|corruption|bribery|perjury|treason|arson|trespass|counts?|crimes?|offenses?|offences?|possession|kidnapping|terrorism)\b/u;

export const plantStatus: Planter = (sentence, _facts, random) =>
  findPlaces(sentence, STATUS, (words, { index }) => {
    const [before, behind] = [sentence.slice(0, index), sentence.slice(index + words.length)];
    if (!isOutsideQuotes(sentence, index) || NOT_BEHIND.test(before)) return undefined;
    // A bare participle needs to be the verb of a sentence: somebody before it, something behind.
    if (!words.includes(' ') && !/(?:[\p{L}\d]|\b(?:was|were|been|has|had)) $/u.test(before)) return undefined;
    if (/^(?:agreed|refused|declined|failed|managed) to$/u.test(words) && !/^ [a-z]+ /u.test(behind)) return undefined;
    if (/^(?:agreed|declined|refused) to$/u.test(words) && /^ (?:a|an|the|comment|be)\b/u.test(behind))
      return undefined;
    // "a group charged with protecting the house" stands before no court.
    if (words === 'charged with' && !CRIME.test(behind)) return undefined;
    // "trapped from the building", "lost the right to": what follows belongs to the old verb.
    if (
      /^(?:were evacuated|were rescued|was rescued|was suspended|suspended)$/u.test(words) &&
      /^ (?:from|to|for)\b/u.test(behind)
    )
      return undefined;
    const isPassive = /\b(?:was|were|been|be|being) $/u.test(before);
    const options = (STATUSES.get(words) ?? []).filter((other) => !isPassive || !/^(?:was|were|is) /u.test(other));
    return options.length === 0 ? undefined : random.pick(options);
  });
