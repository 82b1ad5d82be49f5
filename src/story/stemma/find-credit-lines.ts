/**
 * Sentences that credit an outlet of the story and say nothing else: "Source: the Hexby Mail", "The Mail was the first to report it". They
 * hold no statement, so the statements do not have them, and they often stand in what is no part of the report.
 */
import { type Evidence, evidenceOf, type ReadArticle } from '../../model/index.ts';
import { type OwnOutlet, outletKey } from '../outlets/index.ts';

/** A credit to an outlet of the story. */
export interface CreditLine {
  readonly originId: string;
  readonly evidence: Evidence;
}

/** "The Wall Street Journal Europe" is about the longest printed name. */
const MAX_NAME_WORDS = 6;
/** Characters before and behind the name that tell whether it is credited. */
const WINDOW = 60;

const BEFORE =
  /(?:\b(?:reported|published|revealed|broken|obtained|written|released|appeared|told|seen|cited|quoted|carried)(?: \w+)? (?:by|in|on|at|to)|\b(?:report|story|article|account|investigation|interview|piece|findings|details) (?:in|by|from|of|with|on)|\baccording to|\b(?:source|sources|via|credit|from|reporting by|reporting from|information from|originally in)[:,]?|\btold)\s+(?:the\s+)?$/iu;
const BEHIND =
  /^(?:[,’']s?)? ?(?:first |also |had |has )?(?:report(?:s|ed|ing)?|said|says|wrote|writes|revealed|reveals|published|broke|learned|was (?:the )?first)\b/u;

/** Outlets of the story by key: the articles' own, under the names that they print. */
export function indexPublishers(ownOutlets: readonly (OwnOutlet | undefined)[]): ReadonlyMap<string, string> {
  return new Map(
    ownOutlets.flatMap((outlet) => (outlet === undefined ? [] : [[outletKey(outlet.name), outlet.originId]])),
  );
}

/** The credits of one article to other articles' outlets, in text order. Linear in tokens. */
export function findCreditLines(
  article: ReadArticle,
  own: string | undefined,
  publishers: ReadonlyMap<string, string>,
): CreditLine[] {
  const { tokens, source } = article;
  const { text } = source;
  const lines: CreditLine[] = [];
  let next = 0;
  tokens.forEach((first, index) => {
    if (index < next || !/^[\p{Lu}\p{N}]/u.test(text.charAt(first.span.start))) return;
    for (let count = MAX_NAME_WORDS; count > 0; count -= 1) {
      const last = tokens[index + count - 1];
      if (last === undefined || last.sentenceIndex !== first.sentenceIndex) continue;
      const span = { start: first.span.start, end: last.span.end };
      const originId = publishers.get(outletKey(text.slice(span.start, span.end)));
      if (originId === undefined) continue;
      next = index + count;
      const before = text.slice(Math.max(0, span.start - WINDOW), span.start);
      const isCredited = BEFORE.test(before) || BEHIND.test(text.slice(span.end, span.end + WINDOW));
      if (originId !== own && isCredited) lines.push({ originId, evidence: evidenceOf(source, span) });
      return;
    }
  });
  return lines;
}
