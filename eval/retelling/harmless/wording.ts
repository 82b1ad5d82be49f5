/** The same words in another dress: a contraction, an abbreviation, other marks, a plain synonym, a shorter name. */
import { CONTRACTIONS, LONG_AND_SHORT, REPORTING_VERBS, SPELLINGS } from '../lists/spellings.ts';
import { SYNONYMS } from '../lists/synonyms.ts';
import { type Candidate, findPlaces, isOutsideQuotes, opensQuotation, type Planter } from '../site.ts';

const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const wordsOf = (list: Iterable<string>): RegExp =>
  new RegExp(
    `(?<![\\p{L}'’-])(?<x>${[...list]
      .sort((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|')})(?![\\p{L}'’-])`,
    'gu',
  );

/** Either form for the other. */
function swap(list: readonly (readonly [string, string])[], both: boolean): Planter {
  const forms = new Map<string, string[]>();
  for (const [a, b] of list) {
    forms.set(a, [...(forms.get(a) ?? []), b]);
    if (both) forms.set(b, [...(forms.get(b) ?? []), a]);
  }
  const pattern = wordsOf(forms.keys());
  return (sentence, _facts, random) =>
    findPlaces(
      sentence,
      pattern,
      (words, { index }) => (isOutsideQuotes(sentence, index) ? random.pick(forms.get(words) ?? [words]) : undefined),
      'minor',
    );
}

export const restyleContraction = swap(CONTRACTIONS, true);
export const restyleSpelling = swap(SPELLINGS, true);
/** Short to long only where a name or number follows: "Sen. Roe". */
export const restyleAbbreviation: Planter = (sentence, facts, random) =>
  swap(LONG_AND_SHORT, false)(sentence, facts, random).filter(({ start, end, after }) => {
    const next = sentence.slice(end);
    const isShortForm = sentence.slice(start, end).endsWith('.');
    if (!isShortForm && after.endsWith('.')) return /^ [a-z]/u.test(next);
    return !isShortForm || /^ (?:[A-Z]|\d)/u.test(next) || after === 'California' || after === 'Florida';
  });

/** "said" that stands behind a quotation or before "that". */
export const restyleReportingVerb: Planter = (sentence, facts, random) =>
  swap(REPORTING_VERBS, false)(sentence, facts, random).filter(({ start, end, after }) => {
    const [before, next] = [sentence.slice(0, start), sentence.slice(end)];
    if (/\b(?:be|is|are|to|has|have|had|was|were|being) $/u.test(before)) return false;
    if (/reporters/u.test(sentence) && /reporters/u.test(after)) return false;
    return /^ that /u.test(next) || (/^\.$/u.test(next) && after !== 'noted');
  });

/** A word outside quotations for another of its meaning. */
export const restyleSynonym: Planter = (sentence, _facts, random) =>
  findPlaces(
    sentence,
    wordsOf([...SYNONYMS.keys()].filter((words) => !words.endsWith(','))),
    (words, { index }) => {
      const after = random.pick(SYNONYMS.get(words) as readonly string[]);
      const isArticled = /\ban? $/iu.test(sentence.slice(0, index));
      if (!isOutsideQuotes(sentence, index) || index === 0) return undefined;
      return isArticled && /^[aeiou]/u.test(after) !== /^[aeiou]/u.test(words) ? undefined : after;
    },
    'minor',
  );

/** Straight marks for curly ones, double for single. */
export const restyleQuoteMarks: Planter = (sentence) =>
  [...sentence.matchAll(/["“](?<said>[^"“”'‘’]{12,400})["”]/gu)]
    .filter(({ index }) => opensQuotation(sentence, index))
    .slice(0, 1)
    .map((match): Candidate => {
      const said = match.groups?.['said'] ?? '';
      const after = match[0].startsWith('"') ? `“${said}”` : `"${said}"`;
      return { start: match.index, end: match.index + match[0].length, after, severity: 'minor' };
    });

/** "Mr. Roe" or "Jane Roe" for plain "Roe" and the other way round, where the article has both. */
export const restyleNameForm: Planter = (sentence, facts) =>
  facts.people.flatMap(({ full, last }): Candidate[] => {
    if (facts.text.indexOf(full) > facts.text.indexOf(sentence)) return [];
    const bare = new RegExp(`(?<=(?:^|, |and |that |said |[a-z] ))(?<x>${escapePattern(last)})(?= [a-z]|[.,])`, 'gu');
    return findPlaces(
      sentence,
      bare,
      (words, { index }) => (isOutsideQuotes(sentence, index) && !sentence.includes(full) ? full : words),
      'minor',
    ).slice(0, 1);
  });
