/** An assertion made ready to be found (a bag of terms) and to be compared (a wording). */
import type { ReadArticle } from '../../model/index.ts';
import { bagOf, type Term, type TermBag, type TermIndex, tokensIn, type Wording } from '../terms/index.ts';
import { findAsides } from './find-asides.ts';
import type { Assertion } from './split-assertions.ts';

export interface WeighedAssertion {
  readonly assertion: Assertion;
  readonly bag: TermBag;
  readonly wording: Wording;
  /** Units of the wording, by id, that are people. */
  readonly persons: ReadonlySet<number>;
  /** Of all terms of the bag. */
  readonly weight: number;
}

/** What is said in passing counts so much of its weight; set by reading. */
const ASIDE = 0.1;
/** Words lent by the clause before: less certain than the clause's own. */
const LENT = 0.3;

/** The assertions of an article, each with its terms and units; what it says only in passing, and what it is lent, weighs less. Linear. */
export function weighAssertions(
  words: TermIndex,
  article: ReadArticle,
  assertions: readonly Assertion[],
): WeighedAssertion[] {
  const people = findPeople(article);
  return assertions.map((assertion) => weighAssertion(words, article, assertion, people));
}

/** Tokens of people's names. */
const findPeople = ({ actors, tokens }: ReadArticle): ReadonlySet<number> =>
  new Set(
    actors.list
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ mentions }) =>
        mentions.filter(({ form }) => form === 'name').flatMap(({ span }) => tokensIn(tokens, span)),
      ),
  );

function weighAssertion(
  words: TermIndex,
  article: ReadArticle,
  assertion: Assertion,
  people: ReadonlySet<number>,
): WeighedAssertion {
  const { articleIndex, tokens, lent } = assertion;
  const asides = findAsides(article.tokens, tokens);
  const main = words.termsOf(articleIndex, asides.size === 0 ? tokens : tokens.filter((token) => !asides.has(token)));
  const keys = new Set(main.map(({ key }) => key));
  const more = (others: Iterable<number>, share: number): Term[] =>
    words.termsOf(articleIndex, others).flatMap((term) => {
      if (keys.has(term.key)) return [];
      keys.add(term.key);
      return [{ ...term, weight: term.weight * share }];
    });
  const terms = [...main, ...more(lent, LENT), ...more(asides, ASIDE)];
  const own = words.wordingOf(articleIndex, tokens);
  const ids = new Set(own.map(({ id }) => id));
  const wording = [
    ...words
      .wordingOf(articleIndex, lent)
      .flatMap((unit) => (ids.has(unit.id) ? [] : [{ ...unit, weight: unit.weight * LENT, joined: 0 }])),
    ...own.map((unit) => (asides.has(unit.firstToken) ? { ...unit, weight: unit.weight * ASIDE } : unit)),
  ];
  const persons = new Set(
    wording.flatMap(({ kind, id, firstToken }) => (kind === 'actor' && people.has(firstToken) ? [id] : [])),
  );
  return { assertion, bag: bagOf(terms), wording, persons, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}
