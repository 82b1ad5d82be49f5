/**
 * Words that tell the same thing, and words that deny each other, by word stem. The sets are written for news English and taken from
 * WordNet 3.1 (Miller 1995, doi:10.1145/219717.219748); `scripts/build-synonyms.ts` compiles both into one file of stems.
 */
import { loadText } from './load-list.ts';

/** Two members of a hand-written set. */
const SAME_IN_NEWS = 0.9;
/** Two words that share their most frequent sense, or a verb and its noun. */
const SAME_FIRST_SENSE = 0.8;
/** Two words of which at least one has the shared sense only as its second. */
const SAME_SECOND_SENSE = 0.6;

interface Entry {
  /** Sets the stem is in. */
  readonly concepts: number[];
  /** Beside each of them, how firmly the stem belongs to it. */
  readonly strengths: number[];
}
interface Synonyms {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Irregular form to base: "broke" to "break". */
  readonly bases: ReadonlyMap<string, string>;
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
}
const NONE: readonly number[] = [];
let synonyms: Synonyms | undefined;

/** Lines of `synonyms.txt`: `form FORM BASE`, `news A B`, `wordnet A B / C`, `opposite A B / C D`. */
function loadSynonyms(): Synonyms {
  const entries = new Map<string, Entry>();
  const bases = new Map<string, string>();
  const opposites = new Map<string, Set<string>>();
  let concept = 0;
  const oppose = (stem: string, other: string): void => {
    const known = opposites.get(stem);
    if (known === undefined) opposites.set(stem, new Set([other]));
    else known.add(other);
  };
  for (const line of loadText('synonyms.txt').split('\n')) {
    const words = line.split(' ');
    const kind = words[0];
    if (kind === 'form') {
      bases.set(words[1] ?? '', words[2] ?? '');
    } else if (kind === 'opposite') {
      const stroke = words.indexOf('/');
      for (const one of words.slice(1, stroke)) {
        for (const other of words.slice(stroke + 1)) {
          oppose(one, other);
          oppose(other, one);
        }
      }
    } else if (kind === 'news' || kind === 'wordnet') {
      let strength = kind === 'news' ? SAME_IN_NEWS : SAME_FIRST_SENSE;
      for (let index = 1; index < words.length; index += 1) {
        const stem = words[index] as string;
        if (stem === '/') strength = SAME_SECOND_SENSE;
        else {
          const entry = entries.get(stem);
          if (entry === undefined) entries.set(stem, { concepts: [concept], strengths: [strength] });
          else {
            entry.concepts.push(concept);
            entry.strengths.push(strength);
          }
        }
      }
      concept += 1;
    }
  }
  return { entries, bases, opposites };
}

/** Numbers of the sets of like meaning that a stem is in, for indexing; empty when it is in none. Stable for one data file only. */
export function conceptsOf(stem: string): readonly number[] {
  synonyms ??= loadSynonyms();
  return synonyms.entries.get(synonyms.bases.get(stem) ?? stem)?.concepts ?? NONE;
}

/**
 * How nearly two stems tell the same, 0 to 1: 1 equal or forms of one word, 0.9 in one hand-written set, 0.8 one first sense in
 * WordNet, 0.6 one second sense, 0 otherwise and for opposites. Symmetric, not transitive.
 */
export function meaningSimilarity(stemA: string, stemB: string): number {
  if (stemA === stemB) return 1;
  synonyms ??= loadSynonyms();
  const [baseA, baseB] = [synonyms.bases.get(stemA) ?? stemA, synonyms.bases.get(stemB) ?? stemB];
  if (baseA === baseB) return 1;
  const [a, b] = [synonyms.entries.get(baseA), synonyms.entries.get(baseB)];
  if (a === undefined || b === undefined || synonyms.opposites.get(baseA)?.has(baseB) === true) return 0;
  let best = 0;
  for (const [index, concept] of a.concepts.entries()) {
    const other = b.concepts.indexOf(concept);
    if (other >= 0) best = Math.max(best, Math.min(a.strengths[index] ?? 0, b.strengths[other] ?? 0));
  }
  return best;
}

/** Whether two stems deny each other: "rise" and "fall", "accept" and "reject". */
export function areOpposites(stemA: string, stemB: string): boolean {
  synonyms ??= loadSynonyms();
  const others = synonyms.opposites.get(synonyms.bases.get(stemA) ?? stemA);
  return others?.has(synonyms.bases.get(stemB) ?? stemB) === true;
}

/** The stem of the base form of an irregular form ("broke" to "break"); the stem itself otherwise. */
export function baseStemOf(stem: string): string {
  synonyms ??= loadSynonyms();
  return synonyms.bases.get(stem) ?? stem;
}
