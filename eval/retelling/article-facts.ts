/** What the planters know of an article as a whole: its people and its words. */
import { FIRST_NAMES } from './lists/first-names.ts';

/** A person as the article introduces them. */
export interface Person {
  readonly full: string;
  readonly first: string;
  readonly last: string;
}

export interface ArticleFacts {
  readonly text: string;
  readonly title: string;
  readonly people: readonly Person[];
}

/** Capitalised words that are no surname although they follow a first name ("Virginia State", "Jordan River"). */
const NO_SURNAME = new Set(
  'State University College School County City Street Road River Lake Park House Hospital Court Center Centre Times Post News Police Department Island Beach Bay Hall Church Company Foundation Institute Library Tech Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jr Sr'.split(
    ' ',
  ),
);

const FULL_NAME =
  /(?<![\p{L}-])(?<first>[A-Z][a-z]+) (?:(?:[A-Z]\. )|(?:[A-Z][a-z]+ )(?=[A-Z]))?(?<last>(?:O'|Mc|Mac)?[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?![\p{L}-])/gu;

function findPeople(text: string): Person[] {
  const people = new Map<string, Person>();
  for (const match of text.matchAll(FULL_NAME)) {
    const { first = '', last = '' } = match.groups ?? {};
    if (!FIRST_NAMES.has(first) || NO_SURNAME.has(last) || FIRST_NAMES.has(last)) continue;
    if (!people.has(last)) people.set(last, { full: match[0], first, last });
  }
  return [...people.values()];
}

/** The facts of an article's printed text. */
export const findFacts = (title: string, text: string): ArticleFacts => ({ text, title, people: findPeople(text) });

/** How often these words stand in the article, as whole words. */
export function countWords(facts: ArticleFacts, words: string): number {
  let count = 0;
  for (let at = facts.text.indexOf(words); at >= 0; at = facts.text.indexOf(words, at + 1)) {
    const [before = ' ', after = ' '] = [facts.text[at - 1], facts.text[at + words.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) count += 1;
  }
  return count;
}
