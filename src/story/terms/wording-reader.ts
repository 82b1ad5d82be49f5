/**
 * Makes wordings comparable: numbers are read ("three", "3"), a country and its people are one ("Syria", "Syrian"), actors of
 * the story are theirs, other words are stems. Keys are numbered, so that to compare is to compare integers, and the
 * likeness of two forms is worked out once in a story.
 */
import {
  baseStemOf,
  countryOfCapital,
  countryOfDemonym,
  countryOfName,
  rarityOf,
  readNumber,
  stemOfShortForm,
  vectorRowOf,
} from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { isWord } from './tokens-in.ts';
import { unitLikeness } from './unit-likeness.ts';
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
/** The rarest words are names and slips: they count no more than this. */
const MAX_RARITY = 9;
/** Rarity of an actor, by whatever name; and at most of numbers and countries, which are rare by their spelling only. */
const ACTOR_RARITY = 4;
const MAX_COMMON_RARITY = 5;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const NEGATIONS = new Set(['not', "n't", 'no', 'never', 'without', 'nor', 'neither', 'cannot']);
/** Longest name of a country, in words. */
const COUNTRY_WORDS = 3;
/** Letters of the shortest word that may be written in two. */
const MIN_COMPOUND = 6;
const LETTERS = /[^\p{L}]/gu;
const COMPOUND_PARTS: ReadonlySet<UnitKind> = new Set(['word', 'name', 'function']);

/** One for each story: what it has read can be compared with each other. */
export class WordingReader {
  readonly #numbers = new Map<string, number>();
  /** The pair of forms whose likeness stands in each slot; a newcomer takes the place of what stood there. */
  readonly #pairs = new Float64Array(2 ** SLOT_BITS);
  readonly #likeness = new Float64Array(2 ** SLOT_BITS);

  /** Units of some tokens of an article, given by their indexes in order. Linear. */
  read(source: WordingSource, tokens: Iterable<number>): Wording {
    const words = [...tokens].filter((index) => isUnit(source.tokens[index] as Token));
    const norms = words.map((index) => (source.tokens[index] as Token).norm);
    const units: Unit[] = [];
    for (let at = 0; at < words.length; ) at = this.#readUnit(source, words, norms, at, units);
    return units.map((unit, index) => ({ ...unit, joined: this.#join(unit, units[index + 1]) }));
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

  /** Adds the unit that begins at a word; the index of the word after it. */
  #readUnit(
    source: WordingSource,
    words: readonly number[],
    norms: readonly string[],
    at: number,
    units: Unit[],
  ): number {
    const number = readNumber(norms, at);
    const token = source.tokens[words[at] as number] as Token;
    if (number !== undefined && (token.pos === 'NUM' || number.digits || number.ordinal || number.end > at + 1)) {
      this.#push(
        source,
        words,
        at,
        number.end,
        { kind: 'number', key: `#${number.value}`, value: number.value },
        units,
      );
      return number.end;
    }
    const country = findCountry(source, words, at);
    if (country !== undefined) {
      this.#push(source, words, at, country.end, { kind: 'country', key: `=${country.name}` }, units);
      return country.end;
    }
    const actor = source.actorAt?.(words[at] as number);
    if (actor !== undefined) {
      let end = at + 1;
      while (
        end < words.length &&
        words[end] === (words[end - 1] as number) + 1 &&
        source.actorAt?.(words[end] as number) === actor
      )
        end += 1;
      this.#push(source, words, at, end, { kind: 'actor', key: `@${actor}` }, units);
      return end;
    }
    const isFunction = token.norm !== '%' && (!CONTENT.has(token.pos) || rarityOf(token.stem) < MIN_RARITY);
    const kind = isFunction ? 'function' : token.pos === 'PROPN' ? 'name' : 'word';
    this.#push(source, words, at, at + 1, { kind, key: keyOf(token) }, units);
    return at + 1;
  }

  #push(
    { tokens, shareOf }: WordingSource,
    words: readonly number[],
    at: number,
    end: number,
    { kind, key, value = 0 }: { kind: UnitKind; key: string; value?: number },
    units: Unit[],
  ): void {
    const token = tokens[words[at] as number] as Token;
    let rarity = kind === 'actor' ? ACTOR_RARITY : 0;
    if (kind !== 'actor')
      for (let word = at; word < end; word += 1)
        rarity = Math.max(rarity, rarityOf((tokens[words[word] as number] as Token).stem));
    rarity = Math.min(rarity, kind === 'number' || kind === 'country' ? MAX_COMMON_RARITY : MAX_RARITY);
    const letters = kind !== 'word' && kind !== 'name' ? '' : token.norm.replace(LETTERS, '');
    units.push({
      kind,
      id: this.#numberOf(key),
      form: this.#numberOf(`${kind} ${key} ${token.norm}`),
      norm: token.norm,
      stem: token.stem,
      value,
      seat: kind === 'name' ? this.#seatOf(token.norm) : 0,
      vector: kind === 'word' ? vectorRowOf(key) : -1,
      weight:
        kind === 'function'
          ? FUNCTION_WEIGHT
          : Math.sqrt(Math.max(rarity, MIN_RARITY)) * (shareOf?.(kind === 'actor' ? key : token.stem) ?? 1),
      firstToken: words[at] as number,
      lastToken: words[end - 1] as number,
      isVerb: token.pos === 'VERB',
      isNegation: NEGATIONS.has(token.norm),
      whole: letters.length >= MIN_COMPOUND ? this.#numberOf(`+${letters}`) : 0,
      joined: 0,
    });
  }

  #join(unit: Unit, next: Unit | undefined): number {
    if (next === undefined || !COMPOUND_PARTS.has(unit.kind) || !COMPOUND_PARTS.has(next.kind)) return 0;
    const letters = `${unit.norm}${next.norm}`.replace(LETTERS, '');
    return letters.length < MIN_COMPOUND ? 0 : this.#numberOf(`+${letters}`);
  }

  #seatOf(norm: string): number {
    const country = countryOfCapital(norm);
    return country === undefined ? 0 : this.#numberOf(`=${country}`);
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
const isUnit = (token: Token): boolean => isWord(token) || token.norm === '%';

/** What makes a word equal to another: its stem without marks ("co-op", "coop"; "U.N.", "UN"), a short form written out. */
function keyOf({ pos, lemma, stem, norm }: Token): string {
  // "are", "'re" and "was"; "not" and "n't"
  if (pos === 'AUX' || pos === 'PART') return lemma;
  const bare = stem.replace(MARKS, '');
  return stemOfShortForm(norm.replace(MARKS, '') || norm) ?? baseStemOf(bare === '' ? stem : bare);
}
const MARKS = /[^\p{L}\p{N}]/gu;

/** Two spellings of one stem: nearly the same. */
const SAME_STEM = 0.97;
/** More forms than any story has. */
const MAX_FORMS = 2 ** 26;
const SLOT_BITS = 15;
/** An odd number that spreads neighbouring forms over the slots (2^32 divided by the golden ratio). */
const HASH = 0x9e3779b1;

function findCountry(
  { text, tokens }: WordingSource,
  words: readonly number[],
  at: number,
): { name: string; end: number } | undefined {
  const first = tokens[words[at] as number] as Token;
  if (!CAPITAL.test(text.charAt(first.span.start))) return undefined;
  for (let end = Math.min(words.length, at + COUNTRY_WORDS); end > at; end -= 1) {
    const last = words[end - 1] as number;
    if (last - (words[at] as number) >= COUNTRY_WORDS) continue;
    const printed = text.slice(first.span.start, (tokens[last] as Token).span.end);
    const full = printed.replace(/^N\.? /u, 'North ').replace(/^S\.? /u, 'South ');
    const name = countryOfName(full) ?? countryOfDemonym(full);
    if (name !== undefined) return { name, end };
  }
  return undefined;
}
const CAPITAL = /\p{Lu}/u;
