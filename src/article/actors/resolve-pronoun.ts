import { firstWhere } from '../../text/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { ActorText } from './actor-text.ts';

/** Sentences a pronoun's owner may lie behind it. */
const MAX_SENTENCES_BACK = 4;

interface Place {
  readonly at: number;
  readonly end: number;
  readonly actor: ActorDraft;
}

/**
 * Finds whom "he", "she", "they" or "it" means as a speaker: the last speaker when one spoke within a few sentences,
 * else the first fitting name of the nearest sentence before it (its likely subject). Halving search per pronoun.
 */
export class PronounResolver {
  readonly #article: ActorText;
  readonly #places: readonly Place[];
  #speaker: Place | undefined;

  constructor(article: ActorText, actors: readonly ActorDraft[]) {
    this.#article = article;
    this.#places = actors
      .flatMap((actor) => actor.mentions.map((mention) => ({ at: mention.first, end: mention.end, actor })))
      .filter(({ at }) => article.sentences[article.tokens[at]?.sentenceIndex ?? -1]?.part !== 'boilerplate')
      .sort((a, b) => a.at - b.at);
  }

  /** Notes who spoke last; called in text order. */
  noteSpeaker(actor: ActorDraft, at: number): void {
    this.#speaker = { at, end: at + 1, actor };
  }

  /** The actor meant, or `undefined` when none fits or the pronoun is the speaker's own ("I", "we"). */
  resolve(pronoun: string, at: number): ActorDraft | undefined {
    if (!/^(?:he|she|they|it)$/u.test(pronoun)) return undefined;
    const sentence = this.#sentenceOf(at);
    const subject = this.#subjectBefore(pronoun, at, sentence);
    const speaker = this.#speaker;
    if (speaker !== undefined && fits(pronoun, speaker.actor)) {
      const gap = sentence - this.#sentenceOf(speaker.at);
      const newer = subject !== undefined && this.#sentenceOf(subject.at) > this.#sentenceOf(speaker.at);
      if (gap <= MAX_SENTENCES_BACK && !(newer && subject.actor.kind === 'person' && this.#isSubject(subject)))
        return speaker.actor;
    }
    return subject?.actor;
  }

  #sentenceOf(at: number): number {
    return this.#article.tokens[at]?.sentenceIndex ?? 0;
  }

  /** Whether a mention is a subject: among the first words of its sentence, or right before a verb. */
  #isSubject({ at, end }: Place): boolean {
    const first = this.#article.sentences[this.#sentenceOf(at)]?.firstToken ?? at;
    return at - first <= 3 || this.#article.tokens[end]?.pos === 'AUX';
  }

  #subjectBefore(pronoun: string, at: number, sentence: number): Place | undefined {
    const next = firstWhere(this.#places, (place) => place.at >= at);
    let best: Place | undefined;
    for (let index = next - 1; index >= 0; index -= 1) {
      const place = this.#places[index] as Place;
      const back = sentence - this.#sentenceOf(place.at);
      if (back > MAX_SENTENCES_BACK) break;
      if (best !== undefined && this.#sentenceOf(best.at) !== this.#sentenceOf(place.at)) break;
      if (fits(pronoun, place.actor)) best = place;
    }
    return best;
  }
}

function fits(pronoun: string, actor: ActorDraft): boolean {
  if (pronoun === 'it') return actor.kind === 'organisation';
  if (pronoun === 'they') return actor.kind === 'group' || actor.kind === 'organisation';
  return actor.kind === 'person' && (actor.gender === undefined || actor.gender === pronoun);
}
