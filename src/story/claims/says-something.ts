/**
 * Whether a statement speaks to the matter of its content: "the firm declined to comment", "the Herald could not verify
 * the account" and "a court indicted the manager" name somebody and are nobody's word for what happened.
 */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { ReadArticle, ReadStatement } from '../../model/index.ts';
import { itemsWithin, sliceSpan } from '../../text/index.ts';

/** Verbs of keeping silent. */
const SILENT =
  /\b(?:declin|refus)(?:e|es|ed|ing)\b|(?:\bnot|n['’]t)\b.{0,20}\b(?:verify|confirm|comment|respond|answer|reply|return|say)\b/iu;
/** "asked not to be named", "asked for anonymity" */
const ASKS_NAMELESS = /^not to be (?:named|identified|quoted)\b|\banonymity\b/iu;
/** Words other than verbs that give a source: "according to", "as per", "per", and colons. */
const FRAME = /\baccording\b|\bper\b|\bwords?\b|\bin\b|[:—–-]/iu;
/** Contents longer than this are not looked at. */
const MAX_LOOK = 80;

/** Quoted words always say something; other words do where the cue reports. */
export function saysSomething({ source, tokens }: ReadArticle, { cue, content, manner }: ReadStatement): boolean {
  if (cue === undefined || manner !== 'indirect') return true;
  const words = sliceSpan(source.text, cue.span);
  const [first] = content;
  const start = first === undefined ? '' : source.text.slice(first.start, Math.min(first.end, first.start + MAX_LOOK));
  if (SILENT.test(words) || ASKS_NAMELESS.test(start)) return false;
  if (FRAME.test(words)) return true;
  return itemsWithin(tokens, cue.span).some(({ norm, lemma }) =>
    [norm, lemma].some((word) => findReportingVerbs(word).length > 0),
  );
}
