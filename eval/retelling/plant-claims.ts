/** Puts invented facts into root texts, on somebody's word, so that it is known how many sources and observers each has. */
import type { Unit } from './draft.ts';
import { CLAIMS, type ClaimWordings, VOICES, type Voice } from './lists/claims.ts';
import { fence } from './marks.ts';
import { plantAttributionDropped } from './plants/attribution.ts';
import type { Random } from './random.ts';
import { upperFirst } from './rewording/index.ts';
import type { PlantedClaim, Site } from './story-plan.ts';

const FRAMES: readonly ((said: string, voice: Voice) => string)[] = [
  (said, { name, post }) => `${name}, ${post}, said that ${said}.`,
  (said, { name, post }) => `${upperFirst(said)}, said ${name}, ${post}.`,
  (said, { name, post }) => `According to ${name}, ${post}, ${said}.`,
  (said, { name, post }) => `${name}, ${post}, told reporters that ${said}.`,
];

/** Shares of the facts: one voice for all observers, or one each. */
const SAME_VOICE = 0.5;
const CAN_LOSE_FRAME = 0.4;

/** Facts of one story and how they are told by each observer. */
export class ClaimPlanter {
  readonly planted: PlantedClaim[] = [];
  readonly #claims: ClaimWordings[];
  readonly #voices: number[];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
    this.#claims = random.shuffle(CLAIMS);
    this.#voices = random.shuffle(VOICES.map((_, at) => at));
  }

  /** A new fact, as so many observers tell it; none where the facts have run out. */
  plant(observers: number): { sentences: string[]; claim: PlantedClaim } | undefined {
    const wordings = this.#claims.pop();
    const isOneVoice = this.#random.chance(SAME_VOICE);
    const voices = Array.from({ length: observers }, (_, at) => (isOneVoice && at > 0 ? -1 : this.#voices.pop()));
    if (wordings === undefined || voices.some((each) => each === undefined)) return undefined;
    const known = voices.map((each) => (each === -1 ? voices[0] : each) as number);
    const order = this.#random.shuffle(wordings);
    const claim = { id: `s${this.planted.length}`, gist: wordings[0], voices: known };
    this.planted.push(claim);
    const sentences = known.map((each, at) =>
      this.#random.pick(FRAMES)(order[at % order.length] as string, VOICES[each] as Voice),
    );
    return { sentences, claim };
  }

  /** A known fact, as one more observer hears it from a voice of their own; none where the voices have run out. */
  confirm(claim: PlantedClaim, outlet: string): string | undefined {
    const next = this.#voices.pop();
    const at = this.planted.findIndex(({ id }) => id === claim.id);
    const wordings = CLAIMS.find(([gist]) => gist === claim.gist);
    if (next === undefined || wordings === undefined || at < 0) return undefined;
    this.planted[at] = { ...claim, voices: [...claim.voices, next] };
    const { name, post } = VOICES[next] as Voice;
    const said = wordings[claim.voices.length % wordings.length] as string;
    return `${name}, ${post}, told ${outlet} in an interview that ${said}.`;
  }

  /** The sentence as a unit; now and then its frame may be lost on the way. */
  toUnit(claim: PlantedClaim, observer: number, sentence: string, siteId: number): { unit: Unit; site?: Site } {
    const id = `${claim.id}.${observer}`;
    const [frame] = this.#random.chance(CAN_LOSE_FRAME)
      ? plantAttributionDropped(sentence, { text: '', title: '', people: [] }, this.#random)
      : [];
    if (frame === undefined) return { unit: { id, text: sentence, touchedBy: [] } };
    const { start, end, after } = frame;
    const text = `${sentence.slice(0, start)}${fence(siteId, sentence.slice(start, end), false)}${sentence.slice(end)}`;
    const site: Site = { id: siteId, kind: 'attribution-dropped', harmless: false, severity: 'minor', after };
    return { unit: { id, text, touchedBy: [] }, site };
  }
}
