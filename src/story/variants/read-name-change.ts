/** A name that is another one in the other wording: misspelt, another person or firm, another place. */
import { editDistance, isSpellingOf } from '../../algorithms/index.ts';
import { countryOfDemonym, countryOfName, findPlace, isKnownOutlet } from '../../lexicons/index.ts';
import type { ReadArticle, TaggedName, Token } from '../../model/index.ts';
import { foldText, spansOverlap } from '../../text/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import { type ChangeFinding, type ChangeReader, textIn, touching } from './change-reader.ts';
import { americanSpelling } from './same-word.ts';
import type { VariantView } from './variant-draft.ts';

/** Letters that may differ between two spellings of one name. */
const MAX_EDITS = 2;

/** Kinds "name" and "place". */
export const readNameChange: ChangeReader = (change, { a, b }, view) => {
  const [one, other] = [nameIn(a, change.a), nameIn(b, change.b)];
  if (one === undefined || other === undefined) return undefined;
  const [wordsA, wordsB] = [one, other].map((name) => wordsOf(name.text)) as [string[], string[]];
  const [onlyA, onlyB] = [
    wordsA.filter((word) => !wordsB.includes(word)),
    wordsB.filter((word) => !wordsA.includes(word)),
  ];
  // "Mr. Quill", "Ada Quill": a form of the same name.
  if (onlyA.length === 0 || onlyB.length === 0 || isAbbreviation(wordsA, wordsB) || isAbbreviation(wordsB, wordsA))
    return undefined;
  const spellings = onlyA.map((word) => onlyB.find((each) => isOtherSpelling(word, each)));
  const about = (words: string): string => `${words} “${one.text}” or “${other.text}”`;
  const base = { keys: [foldText(one.text), foldText(other.text)], spans: [one.span, other.span] } as const;
  if (spellings.every((word) => word !== undefined)) {
    return onlyA.every((word, index) => americanSpelling(word) === americanSpelling(spellings[index] as string))
      ? undefined
      : {
          ...base,
          keys: [onlyA.join(' '), onlyB.join(' ')],
          kind: 'name',
          severity: 'minor',
          about: `name of ${one.text}`,
          weight: 4,
          verb: { one: 'writes', many: 'write' },
        };
  }
  if (isSameActor(view, a, one, b, other) || isCountryForm(onlyA, onlyB)) return undefined;
  if (isCutShort(one, other) || isCutShort(other, one)) return undefined;
  return otherName(one, other, base, about, view);
};

type Base = Pick<ChangeFinding, 'keys'> & { readonly spans: NonNullable<ChangeFinding['spans']> };

function otherName(
  one: Name,
  other: Name,
  base: Base,
  about: (words: string) => string,
  view: VariantView,
): ChangeFinding | undefined {
  const places = [one, other].filter(({ kind, text }) => kind === 'place' || findPlace(text) === 'sure').length;
  if (places === 2) {
    return standTogether(view, one.text, other.text)
      ? undefined
      : { ...base, kind: 'place', severity: 'major', about: about('in'), weight: 6 };
  }
  const isPart = wordsOf(one.text).some((word) => wordsOf(other.text).includes(word));
  if (!isPart && (one.kind === undefined || one.kind !== other.kind || places > 0)) return undefined;
  if (one.kind === undefined && other.kind === undefined) return undefined;
  if ([one, other].some(({ text }) => isKnownOutlet(text) || isOutletOf(view, text))) return undefined;
  const words = one.kind === 'person' ? 'who:' : 'which:';
  return {
    ...base,
    kind: 'name',
    severity: 'major',
    about: about(words),
    weight: 6,
    verb: { one: 'names', many: 'name' },
  };
}

/** Which paper each credits is the family tree's to tell. */
const isOutletOf = ({ articles }: VariantView, text: string): boolean =>
  articles.some(({ masthead }) => masthead.outlet?.name.toLowerCase() === text.toLowerCase());

interface Name {
  readonly text: string;
  readonly span: TaggedName['span'];
  readonly kind: TaggedName['kind'] | undefined;
}

/** The one name that the words of a change are part of; a run of proper nouns that the tagger passed over is one too. */
function nameIn({ article }: WordedTelling, words: readonly Token[]): Name | undefined {
  const names = touching(article.names, words);
  if (names.length > 1) return undefined;
  const [name] = names;
  if (name !== undefined) {
    const rest = words.filter(({ span }) => !spansOverlap(span, name.span));
    if (rest.some(({ pos }) => /^(?:NOUN|VERB|NUM)$/u.test(pos))) return undefined;
    return { text: textIn(article, name.span), span: name.span, kind: name.kind };
  }
  const proper = words.filter(({ pos, span }) => pos === 'PROPN' && /^\p{Lu}/u.test(textIn(article, span)));
  const [first, last] = [proper[0], proper.at(-1)];
  if (first === undefined || last === undefined || proper.length < words.length) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { text: textIn(article, span), span, kind: undefined };
}

const TITLES = /^(?:mr|mrs|ms|dr|sir|the|president|prime|minister|senator|sen|rep|gov|gen|king|queen|pope|jr|sr)$/u;

const wordsOf = (text: string): string[] =>
  foldText(text)
    .replace(/'s\b/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 1 && !TITLES.test(word));

/** "UN" and "United Nations". */
const isAbbreviation = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 &&
  long.length > 1 &&
  (short[0] as string).startsWith(
    long
      .map((word) => word[0])
      .join('')
      .slice(0, 2),
  ) &&
  (short[0] as string).length <= 5;

/** "Fla." and "Florida". */
function isCutShort(short: Name, long: Name): boolean {
  const [letters, all] = [short, long].map(({ text }) => foldText(text).replace(/[^a-z]/gu, '')) as [string, string];
  let at = 0;
  for (const letter of all) if (letter === letters[at]) at += 1;
  return short.text.endsWith('.') && letters[0] === all[0] && at === letters.length;
}

const isOtherSpelling = (a: string, b: string): boolean =>
  isSpellingOf(a, b) ||
  (Math.min(a.length, b.length) > 3 &&
    editDistance(a, b, MAX_EDITS) <= Math.min(MAX_EDITS, a.length / 3, b.length / 3));

/** "Russia" and "Moscow" may stand for each other; "Russian" and "Russia" do. */
function isCountryForm(a: readonly string[], b: readonly string[]): boolean {
  const countryOf = (words: readonly string[]): string | undefined =>
    countryOfName(words.join(' ')) ?? countryOfDemonym(words.at(-1) ?? '');
  const [one, other] = [countryOf(a), countryOf(b)];
  return one !== undefined && one === other;
}

function isSameActor(view: VariantView, a: WordedTelling, one: Name, b: WordedTelling, other: Name): boolean {
  const actorAt = ({ telling, article }: WordedTelling, name: Name): string | undefined => {
    const actorIndex = article.actors.list.findIndex(({ mentions }) =>
      mentions.some(({ span }) => spansOverlap(span, name.span)),
    );
    return actorIndex < 0 ? undefined : view.actorOf(telling.articleIndex, actorIndex)?.actor.id;
  };
  const [x, y] = [actorAt(a, one), actorAt(b, other)];
  return x !== undefined && x === y;
}

/** Characters between two places within which one is said to lie in the other ("Pell, Norland"). */
const NEAR = 30;

/** Whether an article names two places side by side: one may hold the other. */
const standTogether = ({ articles }: Pick<VariantView, 'articles'>, one: string, other: string): boolean =>
  articles.some(({ source, names }: ReadArticle) => {
    const at = names.filter(({ span }) => [one, other].includes(source.text.slice(span.start, span.end)));
    return at.some((name, index) => {
      const next = at[index + 1];
      if (next === undefined || next.span.start - name.span.end > NEAR) return false;
      return source.text.slice(name.span.start, name.span.end) !== source.text.slice(next.span.start, next.span.end);
    });
  });
