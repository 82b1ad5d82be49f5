/** The words of a story as weighted terms: rare in news and rare in the story weighs most; names are their actors. */
import { conceptsOf, meaningSimilarity, rarityOf } from '../../lexicons/index.ts';
import type { ReadArticle, StoryActor, Token } from '../../model/index.ts';
import { isWord, tokensIn } from './tokens-in.ts';
import type { Wording } from './wording.ts';
import { WordingReader } from './wording-reader.ts';

/** One distinct thing an assertion speaks of: a word stem, or an actor of the story. */
export interface Term {
  /** A stem; for an actor "@" and its id. */
  readonly key: string;
  readonly kind: 'word' | 'actor' | 'number';
  /** Weight in this story, above 0. */
  readonly weight: number;
  /** Other terms of the story that mean much the same, with how much, above 0 and up to 1. */
  readonly like: readonly (readonly [key: string, likeness: number])[];
}

/** Numbers say little about which claim it is: the claim is the same when they differ, and that is a variant. */
const NUMBER_WEIGHT = 0.5;
/** How much two different numbers are alike as terms: there is a number in both. */
const NUMBER_LIKENESS = 0.5;
/** A story is taken to have at least so many sentences: in two sentences every word would be a common one. */
const MIN_SENTENCES = 30;
/** Parts of speech that carry content. */
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
/** Below this rarity (in over 60% of all articles) a word carries no content whatever its part of speech. */
const MIN_RARITY = 0.5;

/** Words of a whole story as weighted terms, so that what every sentence of the story says counts little. */
export class TermIndex {
  readonly #actorOf: ReadonlyMap<number, string>[];
  readonly #articles: readonly ReadArticle[];
  /** In how many sentences of the story a term stands. */
  readonly #sentences = new Map<string, number>();
  #total = 0;
  readonly #kinds = new Map<string, Term['kind']>();
  /** Meeting key → the story's terms that have it. */
  readonly #meetings = new Map<string, string[]>();
  readonly #terms = new Map<string, Term>();
  /** In how many articles of the story a term stands. */
  readonly #holders = new Map<string, number>();
  /** Reads the wordings of this story: what `measureLikeness` compares. */
  readonly reader = new WordingReader();

  constructor(articles: readonly ReadArticle[], actors: readonly StoryActor[]) {
    this.#articles = articles;
    this.#actorOf = mapActors(articles, actors);
    for (const [articleIndex, article] of articles.entries()) {
      const held = new Set<string>();
      for (const sentence of article.sentences) {
        if (sentence.part !== 'body') continue;
        this.#total += 1;
        const keys = new Set<string>();
        for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
          const term = this.#keyOf(articleIndex, index);
          if (term === undefined) continue;
          keys.add(term.key);
          this.#know(term.key, term.kind);
        }
        for (const key of keys) {
          held.add(key);
          this.#sentences.set(key, (this.#sentences.get(key) ?? 0) + 1);
        }
      }
      for (const key of held) this.#holders.set(key, (this.#holders.get(key) ?? 0) + 1);
    }
  }

  /** Some tokens of an article as a wording, for `measureLikeness`. Linear. */
  wordingOf(articleIndex: number, tokens: Iterable<number>): Wording {
    const article = this.#articles[articleIndex] as ReadArticle;
    const actors = this.#actorOf[articleIndex] as ReadonlyMap<number, string>;
    const source = {
      text: article.source.text,
      tokens: article.tokens,
      actorAt: (token: number) => actors.get(token),
      shareOf: (key: string) => this.#shareOf(key),
    };
    return this.reader.read(source, tokens);
  }

  /** How much less a term tells because every article that has it has it in many sentences: 0.25 to 1. */
  #shareOf(key: string): number {
    const each = (this.#sentences.get(key) ?? 1) / (this.#holders.get(key) ?? 1);
    const longest = Math.log(Math.max(MIN_SENTENCES, this.#total / this.#articles.length) + 1);
    return 0.25 + 0.75 * Math.max(0, 1 - Math.log(each) / longest);
  }

  /** Distinct terms of some tokens of an article, in order. */
  termsOf(articleIndex: number, tokens: Iterable<number>): Term[] {
    const terms = new Map<string, Term>();
    for (const index of tokens) {
      const found = this.#keyOf(articleIndex, index);
      if (found !== undefined) terms.set(found.key, this.#termOf(found));
    }
    return [...terms.values()];
  }

  #know(key: string, kind: Term['kind']): void {
    if (this.#kinds.has(key)) return;
    this.#kinds.set(key, kind);
    for (const meeting of meetingKeys({ key, kind })) {
      const list = this.#meetings.get(meeting) ?? [];
      list.push(key);
      this.#meetings.set(meeting, list);
    }
  }

  #termOf({ key, kind, rarity }: { key: string; kind: Term['kind']; rarity: number }): Term {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    this.#know(key, kind);
    const others = new Set(meetingKeys({ key, kind }).flatMap((meeting) => this.#meetings.get(meeting) ?? []));
    others.delete(key);
    const like = [...others].flatMap((other): [string, number][] => {
      const likeness = kind === 'number' ? NUMBER_LIKENESS : meaningSimilarity(key, other);
      return likeness > 0 ? [[other, likeness]] : [];
    });
    const term = { key, kind, weight: this.#weigh(key, kind, rarity), like };
    this.#terms.set(key, term);
    return term;
  }

  #keyOf(articleIndex: number, index: number): { key: string; kind: Term['kind']; rarity: number } | undefined {
    const token = (this.#articles[articleIndex] as ReadArticle).tokens[index] as Token;
    const actor = (this.#actorOf[articleIndex] as ReadonlyMap<number, string>).get(index);
    if (actor !== undefined) return { key: `@${actor}`, kind: 'actor', rarity: 4 };
    if (!isWord(token)) return undefined;
    const rarity = rarityOf(token.stem);
    if (token.pos === 'NUM' || /^\d/u.test(token.norm)) return { key: token.stem, kind: 'number', rarity };
    if (!CONTENT.has(token.pos) || rarity < MIN_RARITY) return undefined;
    return { key: token.stem, kind: 'word', rarity };
  }

  #weigh(key: string, kind: Term['kind'], rarity: number): number {
    const total = Math.max(this.#total, MIN_SENTENCES) + 1;
    const inStory = Math.log(total / (this.#sentences.get(key) ?? 1)) / Math.log(total);
    const weight = Math.sqrt(rarity) * (0.25 + 0.75 * inStory);
    return kind === 'number' ? weight * NUMBER_WEIGHT : weight;
  }
}

/** Token index → story actor id, for every named or titled mention (pronouns say nothing that can be looked up). */
function mapActors(articles: readonly ReadArticle[], actors: readonly StoryActor[]): ReadonlyMap<number, string>[] {
  const maps = articles.map(() => new Map<number, string>());
  for (const { actor, members } of actors) {
    for (const { articleIndex, actorIndex } of members) {
      const article = articles[articleIndex] as ReadArticle;
      const map = maps[articleIndex] as Map<number, string>;
      for (const { span, form } of article.actors.list[actorIndex]?.mentions ?? []) {
        if (form === 'pronoun' || form === 'description') continue;
        for (const index of tokensIn(article.tokens, span)) map.set(index, actor.id);
      }
    }
  }
  return maps;
}

/** Keys under which terms that mean the same meet: the term itself, its concepts, "any number". */
export function meetingKeys(term: Pick<Term, 'key' | 'kind'>): string[] {
  if (term.kind === 'actor') return [term.key];
  if (term.kind === 'number') return [term.key, '#'];
  return [term.key, ...conceptsOf(term.key).map((concept) => `~${concept}`)];
}
