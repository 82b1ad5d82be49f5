/**
 * Makes wordings comparable: numbers are read ("three", "3"), a country and its people are one ("Syria", "Syrian"), actors of
 * the story are theirs, other words are stems. Keys are numbered, so that to compare is to compare integers, and what a
 * word is and how alike two of them are is worked out once in a story.
 */
import { countryOfDemonym, countryOfName, type NumberReading, rarityOf, readNumber } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { isWord } from './tokens-in.ts';
import { unitLikeness } from './unit-likeness.ts';
import { readWord, type WordMeaning } from './word-meaning.ts';
import type { Unit, UnitKind, Wording } from './wording.ts';

/** What the reader asks of an article and its story. */
export interface WordingSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Actor id of a token that is part of a name or title. */
  readonly actorAt?: ((token: number) => string | undefined) | undefined;
  /** How much less a stem or "@actor" tells because the whole story speaks of it, above 0 and up to 1. */
  readonly shareOf?: ((key: string) => number) | undefined;
}

/** Function words in common say little, but not nothing: who only rewords keeps many of them. */
const FUNCTION_WEIGHT = 0.35;
/** Below this rarity (in over 60% of all articles) a word carries no content whatever its part of speech. */
const MIN_RARITY = 0.5;
/** Rarity of an actor, by whatever name; and at most of numbers and countries, which are rare by their spelling only. */
const ACTOR_RARITY = 4;
const MAX_COMMON_RARITY = 5;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const NEGATIONS = new Set(['not', "n't", 'no', 'never', 'without', 'nor', 'neither', 'cannot']);
const PRONOUNS = new Set('he him his she her they them their it its'.split(' '));
/** Longest name of a country, in words. */
const COUNTRY_WORDS = 3;
/** Letters of the shortest word that may be written in two. */
const MIN_COMPOUND = 6;
/** Two spellings of one stem: nearly the same. */
const SAME_STEM = 0.97;
/** More forms than any story has. */
const MAX_FORMS = 2 ** 26;
const SLOT_BITS = 16;
/** An odd number that spreads neighbouring forms over the slots (2^32 divided by the golden ratio). */
const HASH = 0x9e3779b1;
const CAPITAL = /\p{Lu}/u;

/** Words that are read as one unit: places in the list of words, the last one exclusive. */
interface Reading {
  readonly kind: UnitKind;
  readonly key: string;
  readonly end: number;
  readonly value?: number;
}
/** The words of a text in order. */
interface Words extends WordingSource {
  readonly indexes: readonly number[];
  readonly norms: readonly string[];
}
/** A unit while it is made. */
type Draft = { -readonly [Key in keyof Unit]: Unit[Key] };
/** A word as a unit of its own, before it is known where it stands. */
interface PlainWord extends WordMeaning {
  readonly unit: Unit;
}

/** One for each story: what it has read can be compared with each other. */
export class WordingReader {
  readonly #numbers = new Map<string, number>();
  readonly #countries = new Map<string, string | undefined>();
  /** What each word is by itself, by spelling and part of speech. */
  readonly #words = new Map<string, PlainWord>();
  /** The pair of forms whose likeness stands in each slot; a newcomer takes the place of what stood there. */
  readonly #pairs = new Float64Array(2 ** SLOT_BITS);
  readonly #likeness = new Float64Array(2 ** SLOT_BITS);

  /** Units of some tokens of an article, given by their indexes in order. Linear. */
  read(source: WordingSource, tokens: Iterable<number>): Wording {
    const indexes = [...tokens].filter((index) => isUnit(source.tokens[index] as Token));
    const norms = indexes.map((index) => (source.tokens[index] as Token).norm);
    const words: Words = { ...source, indexes, norms };
    const units: Draft[] = [];
    let letters = '';
    for (let at = 0; at < indexes.length; ) {
      const token = source.tokens[indexes[at] as number] as Token;
      const plain = this.#plainWordOf(token);
      const reading = this.#readPhrase(words, at, plain);
      const unit = reading === undefined ? { ...plain.unit } : this.#buildUnit(words, at, reading);
      const end = reading?.end ?? at + 1;
      unit.firstToken = indexes[at] as number;
      unit.lastToken = indexes[end - 1] as number;
      if (unit.kind !== 'function')
        unit.weight *= source.shareOf?.(reading?.kind === 'actor' ? reading.key : token.stem) ?? 1;
      const before = units.at(-1);
      const ownLetters = reading === undefined ? plain.letters : '';
      if (before !== undefined && letters !== '' && ownLetters !== '')
        before.joined = this.#compound(letters + ownLetters);
      letters = ownLetters;
      units.push(unit);
      at = end;
    }
    return units;
  }

  /** How nearly two units tell the same, 0..1. */
  likeness(a: Unit, b: Unit): number {
    if (a.id === b.id) return a.form === b.form ? 1 : SAME_STEM;
    if (a.kind === 'function' || b.kind === 'function') return 0;
    const key = a.form < b.form ? a.form * MAX_FORMS + b.form : b.form * MAX_FORMS + a.form;
    const slot = (Math.imul(a.form, HASH) ^ Math.imul(b.form, HASH)) >>> (32 - SLOT_BITS);
    if (this.#pairs[slot] !== key) {
      this.#pairs[slot] = key;
      this.#likeness[slot] = unitLikeness(a, b);
    }
    return this.#likeness[slot] as number;
  }

  /** What stands for one thing though it may have several words: a number, a country, an actor. */
  #readPhrase(words: Words, at: number, plain: PlainWord): Reading | undefined {
    const index = words.indexes[at] as number;
    const number = plain.mayBeNumber ? numberAt(words, at) : undefined;
    if (number !== undefined) return { kind: 'number', key: `#${number.value}`, end: number.end, value: number.value };
    const country = this.#countryAt(words, at);
    if (country !== undefined) return country;
    const actor = words.actorAt?.(index);
    if (actor === undefined) return undefined;
    let end = at + 1;
    while (words.indexes[end] === index + end - at && words.actorAt?.(index + end - at) === actor) end += 1;
    return { kind: 'actor', key: `@${actor}`, end };
  }

  #plainWordOf(token: Token): PlainWord {
    const spelling = `${token.norm} ${token.pos}`;
    const known = this.#words.get(spelling);
    if (known !== undefined) return known;
    const meaning = readWord(token);
    const rarity = rarityOf(token.stem);
    const isFunction = token.norm !== '%' && (!CONTENT.has(token.pos) || rarity < MIN_RARITY);
    const kind = isFunction ? 'function' : token.pos === 'PROPN' ? 'name' : 'word';
    const unit: Unit = {
      ...this.#bareUnit(kind, meaning.key, token),
      seat: kind === 'name' && meaning.seat !== undefined ? this.#numberOf(`=${meaning.seat}`) : 0,
      vector: kind === 'word' ? meaning.vector : -1,
      concepts: isFunction ? [] : meaning.concepts,
      weight: isFunction ? FUNCTION_WEIGHT : Math.sqrt(Math.max(MIN_RARITY, rarity)),
      whole: isFunction ? 0 : this.#compound(meaning.letters),
    };
    const plain = { ...meaning, unit };
    this.#words.set(spelling, plain);
    return plain;
  }

  #countryAt({ text, tokens, indexes }: Words, at: number): Reading | undefined {
    const first = indexes[at] as number;
    const { start } = (tokens[first] as Token).span;
    if (!CAPITAL.test(text.charAt(start))) return undefined;
    for (let end = Math.min(indexes.length, at + COUNTRY_WORDS); end > at; end -= 1) {
      const last = indexes[end - 1] as number;
      if (last - first >= COUNTRY_WORDS) continue;
      const printed = text.slice(start, (tokens[last] as Token).span.end);
      if (!this.#countries.has(printed)) this.#countries.set(printed, findCountry(printed));
      const name = this.#countries.get(printed);
      if (name !== undefined) return { kind: 'country', key: `=${name}`, end };
    }
    return undefined;
  }

  #buildUnit({ tokens, indexes }: Words, at: number, { kind, key, end, value = 0 }: Reading): Draft {
    const parts = indexes.slice(at, end).map((index) => tokens[index] as Token);
    const rarest = Math.max(MIN_RARITY, ...parts.map(({ stem }) => rarityOf(stem)));
    const rarity = kind === 'actor' ? ACTOR_RARITY : Math.min(rarest, MAX_COMMON_RARITY);
    return { ...this.#bareUnit(kind, key, parts[0] as Token), value, weight: Math.sqrt(rarity) };
  }

  #bareUnit(kind: UnitKind, key: string, { norm, stem, pos }: Token): Unit {
    return {
      kind,
      id: this.#numberOf(key),
      form: this.#numberOf(`${kind} ${key} ${norm}`),
      norm,
      stem,
      value: 0,
      seat: 0,
      vector: -1,
      concepts: [],
      weight: 1,
      firstToken: 0,
      lastToken: 0,
      isVerb: pos === 'VERB',
      isNegation: NEGATIONS.has(norm),
      isPronoun: PRONOUNS.has(norm),
      whole: 0,
      joined: 0,
    };
  }

  #compound(letters: string): number {
    return letters.length < MIN_COMPOUND ? 0 : this.#numberOf(`+${letters}`);
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** A word, a number or "%". */
const isUnit = (token: Token): boolean => token.norm === '%' || isWord(token);

function numberAt({ tokens, indexes, norms }: Words, at: number): NumberReading | undefined {
  const number = readNumber(norms, at);
  if (number === undefined) return undefined;
  const { pos } = tokens[indexes[at] as number] as Token;
  return pos === 'NUM' || number.digits || number.ordinal || number.end > at + 1 ? number : undefined;
}

/** "N. Korea", "South Koreans" */
function findCountry(printed: string): string | undefined {
  const full = printed.replace(/^N\.? /u, 'North ').replace(/^S\.? /u, 'South ');
  return countryOfName(full) ?? countryOfDemonym(full);
}
